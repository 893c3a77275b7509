import { useTranslation } from 'react-i18next';
import { harRolle, type Objekt, useListe, useMeg, useSamarbeid } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Lest } from '../../parts/Lest.js';
import { useIdag } from '../../parts/oppslag.js';
import { Merke, Statusmerke } from '../../parts/Statusmerke.js';
import { Tom } from '../../parts/Tom.js';
import { Handling } from './Handling.js';

const Punkt = ({ p, kan }: { readonly p: Objekt<'sjekkpunkt'>; readonly kan: boolean }) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const idag = useIdag();
  const ferdig = p.ferdigDato !== undefined;
  return (
    <li>
      <Merke tone={ferdig ? 'god' : 'venter'}>{t(ferdig ? 'arena.ferdig' : 'arena.gjenstaar')}</Merke>
      <span>
        {p.nummer}. {p.tittel}
        <span className="f-meta">
          {ferdig ? <Datotekst dato={p.ferdigDato} /> : p.hjelp && <span>{p.hjelp}</span>}
          {p.ansvarlig !== undefined && <span>{t('arena.ansvarlig', { rolle: p.ansvarlig })}</span>}
        </span>
      </span>
      {kan && (
        <Handling
          v={v}
          entitet="sjekkpunkt"
          id={p.systemID}
          handling={ferdig ? 'gjenaapne' : 'fullfoer'}
          variant="tertiary"
          etikett={t(ferdig ? 'arena.gjenaapneDet' : 'arena.fullfoerDet', { punkt: p.tittel })}
          start={ferdig ? {} : { dato: idag }}
        />
      )}
    </li>
  );
};

const punktvalg = (arena: string) => ({ filter: `arena eq ${arena}`, orderby: 'nummer', top: 100 });

/** An eFagråd that is not at work yet, or a body with a checklist that is not done: what to do first. */
export const useUferdig = (arena: Objekt<'arena'> | undefined): boolean => {
  const punkter = useListe(
    useSamarbeid(),
    'sjekkpunkt',
    punktvalg(arena?.systemID ?? ''),
    arena !== undefined,
  );
  return (
    (arena?.arenatype.kode === 'efagraad' && arena.arenastatus.kode !== 'virksomt') ||
    (punkter.data?.verdier ?? []).some((p) => p.ferdigDato === undefined)
  );
};

/** The state of an arena with its history, and what is left before it works. */
export const Framdrift = ({ arena }: { readonly arena: Objekt<'arena'> }) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const meg = useMeg();
  const idag = useIdag();
  const filter = `arena eq ${arena.systemID}`;
  const steg = useListe(v, 'arenasteg', { filter, orderby: 'dato desc', top: 50 });
  const punkter = useListe(v, 'sjekkpunkt', punktvalg(arena.systemID));
  const kan = harRolle(meg, v, 'sekretariat', 'kp', 'medlem', 'leder');
  const kanLage = arena.arenatype.kode === 'efagraad' && arena.handlinger?.includes('lagSjekkliste') === true;
  return (
    <Del
      tittel={t('arena.status')}
      ved={
        arena.handlinger?.includes('endreStatus') === true && (
          <Handling v={v} entitet="arena" id={arena.systemID} handling="endreStatus" start={{ dato: idag }} />
        )
      }
    >
      <ul className="f-liste">
        {(steg.data?.verdier ?? []).map((s) => (
          <li key={s.systemID}>
            <span className="f-meta">
              <Statusmerke liste="Arenastatus" verdi={s.arenastatus} />
              <Datotekst dato={s.dato} />
            </span>
            {s.notat !== undefined && <span>{s.notat}</span>}
          </li>
        ))}
      </ul>
      {steg.data?.verdier.length === 0 && (
        <p className="f-dempet">
          {t('arena.ingenSteg')} {arena.statusdato !== undefined && <Datotekst dato={arena.statusdato} />}
        </p>
      )}
      <Lest svar={punkter}>
        {({ verdier }) =>
          verdier.length === 0 ? (
            kanLage ? (
              <Tom tittel={t('arena.ingenPunkter')}>
                <p>{t('arena.ingenPunkter.gjoer')}</p>
                <Handling v={v} entitet="arena" id={arena.systemID} handling="lagSjekkliste" />
              </Tom>
            ) : null
          ) : (
            <Del
              tittel={t('arena.sjekkliste', {
                ferdig: verdier.filter((p) => p.ferdigDato !== undefined).length,
                antall: verdier.length,
              })}
              niva={3}
            >
              <ul className="a-punkter">
                {verdier.map((p) => (
                  <Punkt key={p.systemID} p={p} kan={kan} />
                ))}
              </ul>
            </Del>
          )
        }
      </Lest>
    </Del>
  );
};
