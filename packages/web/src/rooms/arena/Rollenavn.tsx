import { Details } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { type Kodeverdi, useListe, useSamarbeid } from '../../client/index.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { EndreOgSlett, Ny } from './Rediger.js';

/** What the arena itself calls its roles; shown to all when it has names of its own, and to whoever may give them. */
export const Rollenavn = ({ arena, kan }: { readonly arena: string; readonly kan: boolean }) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const kodetekst = useKodetekst();
  const svar = useListe(v, 'rollenavn', { filter: `arena eq ${arena}`, top: 50 });
  const navnene = svar.data?.verdier ?? [];
  if (navnene.length === 0 && !kan) return null;
  return (
    <Details data-color="neutral">
      <Details.Summary>{t('arena.rollenavn')}</Details.Summary>
      <Details.Content>
        <div className="f-stabel">
          <p className="f-dempet">{t('arena.rollenavn.om')}</p>
          <ul className="f-liste">
            {navnene.map((n) => (
              <li key={n.systemID}>
                <span>
                  {kodetekst('Seterolle', n.seterolle as Kodeverdi)}: {String(n.navn)}
                </span>
                {kan && <EndreOgSlett v={v} entitet="rollenavn" id={n.systemID} hva={String(n.navn)} />}
              </li>
            ))}
          </ul>
          {kan && (
            <div>
              <Ny v={v} entitet="rollenavn" knapp={t('arena.nyttRollenavn')} fast={{ arena }} />
            </div>
          )}
        </div>
      </Details.Content>
    </Details>
  );
};
