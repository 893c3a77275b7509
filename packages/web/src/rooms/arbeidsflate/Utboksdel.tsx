import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useSend, useUtboks } from '../../client/index.js';
import { Tidstekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Lest } from '../../parts/Lest.js';
import { Problemvisning } from '../../parts/Problem.js';
import { Merke } from '../../parts/Statusmerke.js';

/** What did not go out by e-mail, with the way to try again. */
export const Utboksdel = ({ v }: { readonly v: string }) => {
  const { t } = useTranslation();
  const utboks = useUtboks(v, true);
  const igjen = useSend(v, 'POST', 'utboks', 'proev-igjen');
  return (
    <Lest svar={utboks}>
      {(u) => (
        <Del tittel={t('utboks.tittel')}>
          {igjen.isError && <Problemvisning feil={igjen.error} />}
          <p role="status">
            {u.feilet === 0 && u.verdier.length === 0
              ? t('utboks.alt', { venter: u.venter })
              : t('utboks.stilling', { venter: u.venter, feilet: u.feilet })}
          </p>
          {u.verdier.length > 0 && (
            <>
              <ul className="f-liste">
                {u.verdier.map((r) => (
                  <li key={r.id}>
                    <span className="f-rad">
                      <span>{r.navn === '' ? r.epost : r.navn}</span>
                      <Merke tone={r.status === 'feilet' ? 'nei' : 'viktig'}>
                        {t(`utboks.status.${r.status}`)}
                      </Merke>
                    </span>
                    <span className="f-meta">
                      <span>{r.epost}</span>
                      <span>{r.feil}</span>
                      <span>{t('utboks.forsoek', { count: r.forsoek })}</span>
                      {r.status === 'venter' && (
                        <span>
                          {t('utboks.neste')} <Tidstekst tid={r.neste} />
                        </span>
                      )}
                    </span>
                  </li>
                ))}
              </ul>
              <div>
                <Button
                  variant="secondary"
                  loading={igjen.isPending}
                  onClick={() => igjen.mutate({ ider: u.verdier.map((r) => r.id) })}
                >
                  {t('utboks.proevIgjen')}
                </Button>
              </div>
            </>
          )}
        </Del>
      )}
    </Lest>
  );
};
