import { useTranslation } from 'react-i18next';
import { type Objekt, useListe, useMeg, useVedtaksrapport } from '../../client/index.js';
import { Del } from '../../parts/Del.js';
import { Handlingsknapper } from '../../parts/Handlingsknapper.js';
import { Lest } from '../../parts/Lest.js';
import { useArenaer, useIdag } from '../../parts/oppslag.js';
import { gjelderNaa } from '../moete/oppslag.js';
import { Oppfoelginger } from './Oppfoelginger.js';

/** The follow-ups of one decision, and the way to make a new one. */
export const OppfoelgingDel = ({ v, vedtak }: { readonly v: string; readonly vedtak: Objekt<'vedtak'> }) => {
  const { t } = useTranslation();
  const meg = useMeg();
  const idag = useIdag();
  const arenaer = useArenaer(v);
  const kanStarte = (vedtak.handlinger ?? []).includes('startOppfoelging');
  const parter = useListe(
    v,
    'samarbeidspart',
    { filter: gjelderNaa(idag), orderby: 'navn', top: 200 },
    kanStarte,
  );
  const svar = useVedtaksrapport(v, { arena: vedtak.arena, klasse: '', forfalt: '' });
  const valg = (liste: readonly { readonly systemID: string; readonly navn: string }[]) =>
    liste.map((o) => ({ verdi: o.systemID, tekst: o.navn }));
  return (
    <Del tittel={t('vedtak.oppfoelging.tittel')}>
      <Lest svar={svar}>
        {({ rader }) => {
          const linjer = rader.find((r) => r.vedtak === vedtak.systemID)?.oppfoelging ?? [];
          return linjer.length === 0 ? (
            <p className="f-dempet">
              {t(kanStarte ? 'vedtak.oppfoelging.tomSekretariat' : 'vedtak.oppfoelging.tom')}
            </p>
          ) : (
            <Oppfoelginger linjer={linjer} handle={meg.innlogget} />
          );
        }}
      </Lest>
      {kanStarte && (
        <div className="f-rad">
          <Handlingsknapper
            v={v}
            entitet="vedtak"
            id={vedtak.systemID}
            handlinger={['startOppfoelging']}
            oppsett={() => ({
              valg: { eierArena: valg(arenaer.liste), eierPart: valg(parter.data?.verdier ?? []) },
            })}
          />
        </div>
      )}
    </Del>
  );
};
