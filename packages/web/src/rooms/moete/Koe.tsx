import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { apiSti, hent, noekler, type Problemfeil, useHandling } from '../../client/index.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { Problemvisning } from '../../parts/Problem.js';
import { Tom } from '../../parts/Tom.js';
import { useFormat } from './format.js';
import type { Moete } from './moetedata.js';

interface Ventende {
  readonly slag: 'forslag' | 'utsatt' | 'oversendt' | 'protokoll';
  readonly systemID: string;
  readonly tittel: string;
  readonly sakstype?: string;
  readonly siden?: string;
}

/** What waits for an agenda of this body, to be put on this one. */
export const Koe = ({
  v,
  moete,
  si,
}: {
  readonly v: string;
  readonly moete: Moete;
  readonly si: (m: string) => void;
}) => {
  const { t } = useTranslation();
  const f = useFormat();
  const settPaa = useHandling(v, 'moete', moete.systemID, 'settPaaSakliste');
  const koe = useQuery<{ readonly verdier: readonly Ventende[] }, Problemfeil>({
    queryKey: noekler.saerskilt(v, 'moetekoe', moete.arena),
    queryFn: ({ signal }) => hent(apiSti(v, 'arena', moete.arena, 'moetekoe'), { signal }),
  });
  const legg = (x: Ventende) =>
    settPaa.mutate(
      {
        sakstype: { kode: x.sakstype ?? 'beslutning' },
        ...(x.slag === 'forslag' ? { forslag: x.systemID } : { fraSak: x.systemID }),
      },
      { onSuccess: () => si(t('moete.leggTil.utfoert')) },
    );
  return (
    <Lest svar={koe}>
      {({ verdier }) => {
        const saker = verdier.filter((x) => x.slag !== 'protokoll');
        const protokoller = verdier.filter((x) => x.slag === 'protokoll' && x.systemID !== moete.systemID);
        if (saker.length === 0 && protokoller.length === 0) return <Tom tittel={t('moete.koe.tom')} />;
        return (
          <>
            {settPaa.isError && <Problemvisning feil={settPaa.error} fokus />}
            <ul className="m-rulle">
              {saker.map((x) => (
                <li key={x.systemID}>
                  <div className="m-hvem">
                    <span>{x.tittel}</span>
                    <span className="f-meta">
                      <span>{t(`moete.koe.${x.slag}`)}</span>
                      {x.siden !== undefined && (
                        <span>{t('moete.koe.siden', { dato: f.kortDato(x.siden) })}</span>
                      )}
                    </span>
                  </div>
                  <Button
                    variant="secondary"
                    data-size="sm"
                    aria-label={t('moete.koe.leggTil', { tittel: x.tittel })}
                    loading={settPaa.isPending}
                    onClick={() => legg(x)}
                  >
                    {t('moete.leggTil.knapp')}
                  </Button>
                </li>
              ))}
              {protokoller.map((x) => (
                <li key={x.systemID}>
                  <div className="m-hvem">
                    <Lenke til={`/moete/${x.systemID}`}>{x.tittel}</Lenke>
                    <span className="f-meta">
                      <span>{t('moete.koe.protokoll')}</span>
                    </span>
                  </div>
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </Lest>
  );
};
