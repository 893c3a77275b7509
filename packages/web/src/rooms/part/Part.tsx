import { useTranslation } from 'react-i18next';
import {
  type Holdt,
  type Objekt,
  type Parthistorie,
  useListe,
  useObjekt,
  useParthistorie,
  useSamarbeid,
} from '../../client/index.js';
import { Datotekst, Periode, Tall } from '../../parts/Dato.js';
import { Datoskyver, useEndringsmerker } from '../../parts/Datoskyver.js';
import { Del } from '../../parts/Del.js';
import { Fakta } from '../../parts/Fakta.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { useIdag } from '../../parts/oppslag.js';
import { useAdressevalg, useRuteparam } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tom } from '../../parts/Tom.js';
import { Partens } from '../fellesloesning/Partenes.js';
import { Binder } from './Binder.js';
import { statuslister } from './statuslister.js';
import { Tidslinje } from './Tidslinje.js';

const Holder = ({ h }: { readonly h: Parthistorie }) => {
  const { t } = useTranslation();
  const slag = Object.entries(h.holdt).filter(
    (x): x is [string, readonly Holdt[]] => x[1] !== undefined && x[1].length > 0,
  );
  return (
    <Del tittel={t('part.holder')}>
      {slag.length === 0 && <Tom tittel={t('part.holderIntet')} />}
      {slag.map(([navn, rader]) => (
        <Del key={navn} tittel={t(`entitet.${navn}`)} niva={3}>
          <ul className="f-liste">
            {rader.map((r) => {
              const fra = h.viderefoert.filter((x) => x.tilObjekt === r.objekt);
              return (
                <li key={r.objekt}>
                  <span>{r.beskrivelse === '' ? t(`entitet.${navn}`) : r.beskrivelse}</span>
                  {(r.status !== undefined || fra.length > 0) && (
                    <span className="f-meta">
                      {r.status !== undefined && (
                        <Statusmerke liste={statuslister[navn] ?? ''} verdi={r.status} />
                      )}
                      {fra.map((x) => (
                        <Lenke key={`${x.fraPart}${x.endring}`} til={`/part/endring/${x.endring}`}>
                          {t('part.viderefoertFra', { navn: x.fraNavn })}
                        </Lenke>
                      ))}
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
        </Del>
      ))}
    </Del>
  );
};

const Slekt = ({ h }: { readonly h: Parthistorie }) => {
  const { t } = useTranslation();
  const lister = [
    ['part.kommerFra', h.forgjengere],
    ['part.gaarOverI', h.etterfoelgere],
  ] as const;
  return lister.map(
    ([navn, liste]) =>
      liste.length > 0 && (
        <Del key={navn} tittel={t(navn)}>
          <ul className="f-lenkeliste">
            {liste.map((p) => (
              <li key={p.part}>
                <Lenke til={`/part/${p.part}`}>{p.navn}</Lenke>{' '}
                <span className="f-dempet">
                  (<Datotekst dato={p.dato} />)
                </span>
              </li>
            ))}
          </ul>
        </Del>
      ),
  );
};

const Opplysninger = ({ p, h }: { readonly p: Objekt<'samarbeidspart'>; readonly h: Parthistorie }) => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  const koder = useListe(useSamarbeid(), 'partkode', { filter: `part eq ${p.systemID}`, top: 50 });
  const spraak = (koder.data?.verdier ?? []).find(
    (k) => k.fraDato <= h.dato && (k.tilDato === undefined || k.tilDato > h.dato) && k.spraakform,
  )?.spraakform;
  return (
    <Fakta
      fakta={[
        { navn: t('part.partI'), verdi: <Periode fra={h.fraDato} til={h.tilDato} /> },
        h.kommunenummer !== undefined && { navn: t('felt.kommunenummer'), verdi: h.kommunenummer },
        h.samiskNavn !== undefined && {
          navn: t('felt.samiskNavn'),
          verdi: <span lang="sma">{h.samiskNavn}</span>,
        },
        h.folketall !== undefined && { navn: t('felt.folketall'), verdi: <Tall tall={h.folketall} /> },
        h.organisasjonsnummer !== undefined && {
          navn: t('felt.organisasjonsnummer'),
          verdi: h.organisasjonsnummer,
        },
        spraak !== undefined && { navn: t('felt.spraakform'), verdi: kodetekst('Spraakform', spraak) },
        h.regioner.length > 0 && {
          navn: t('part.regioner'),
          verdi: (
            <ul className="f-ren">
              {h.regioner.map((r) => (
                <li key={r.region}>
                  {r.navn}{' '}
                  <span className="f-dempet">
                    ({kodetekst('Regiontype', r.regiontype)}
                    {r.forslag && `, ${t('part.bareForslag')}`})
                  </span>
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
};

/** A party on a day, and its way there. */
export const Part = () => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const id = useRuteparam('id');
  const idag = useIdag();
  const [dato, settDato] = useAdressevalg('dato', idag);
  const kodetekst = useKodetekst();
  const tidslinje = useEndringsmerker(v);
  const svar = useObjekt(v, 'samarbeidspart', id);
  const historie = useParthistorie(v, id, dato);
  return (
    <Lest svar={svar}>
      {(p) => (
        <Lest svar={historie}>
          {(h) => (
            <>
              <Sidetittel tittel={h.navn} over={kodetekst('Parttype', p.parttype)} />
              <Datoskyver etikett={t('part.visPer')} dato={dato} sett={settDato} {...tidslinje} />
              {!h.gjelder && (
                <Tom tittel={t('part.ikkePartDa')}>
                  <p>{t(dato < h.fraDato ? 'part.ikkeBegynt' : 'part.erGaattUt')}</p>
                </Tom>
              )}
              <Opplysninger p={p} h={h} />
              <Slekt h={h} />
              <div className="f-spalter">
                <div className="f-stabel">
                  <Holder h={h} />
                  {h.gjelder && <Partens part={id} dato={dato} />}
                  {h.gjelder && <Binder part={id} dato={dato} />}
                </div>
                <Del tittel={t('part.historie')}>
                  <Tidslinje hendelser={h.hendelser} dato={dato} />
                </Del>
              </div>
            </>
          )}
        </Lest>
      )}
    </Lest>
  );
};
