import { Button, Textfield } from '@digdir/designsystemet-react';
import { model } from '@felles/model';
import { type SubmitEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Kortid } from '../../parts/Dato.js';
import { Datofelt } from '../../parts/Datofelt.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { Nedlasting } from '../../parts/Nedlasting.js';
import { Nedtrekk } from '../../parts/Nedtrekk.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { sidetall } from '../../parts/sider.js';
import { Tabell } from '../../parts/Tabell.js';
import { Tom } from '../../parts/Tom.js';
import { useGaaTil } from './gaatil.js';
import { type Logglinje, lesLoggen, useLoggen } from './loggen.js';
import { erId, type Loggvalg } from './loggfilter.js';
import { useLoggtekst } from './loggtekst.js';
import { omtaltAdresse, useObjektnavn } from './objektnavn.js';
import { Administrasjonsramme, useAdministrert } from './Ramme.js';
import { sideadresse } from './sider.js';
import { Pil } from './Tegn.js';

const TOP = 25;
/** Lines of a file: as many as a person can use, and no more than the service should be asked for. */
const MAKS_FIL = 5_000;

const feltene = ['objekt', 'hvem', 'fra', 'til', 'felt', 'type'] as const;

/** Who has changed what, when, and what it was before. */
export const Logg = () => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  const tekst = useLoggtekst();
  const v = useAdministrert();
  const gaa = useGaaTil();
  const [objekt] = useAdressevalg('objekt', '');
  const [hvem] = useAdressevalg('hvem', '');
  const [fra] = useAdressevalg('fra', '');
  const [til] = useAdressevalg('til', '');
  const [felt] = useAdressevalg('felt', '');
  const [type] = useAdressevalg('type', '');
  const [sideTekst, settSide] = useAdressevalg('side', '1');
  const valg: Loggvalg = { objekt, hvem, fra, til, felt, type };
  const [skjema, settSkjema] = useState(valg);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the form follows the address, not the other way
  useEffect(() => settSkjema(valg), [objekt, hvem, fra, til, felt, type]);
  const side = sidetall(sideTekst);
  const svar = useLoggen(v, valg, TOP, (side - 1) * TOP);
  const linjer = svar.data?.linjer ?? [];
  const navn = useObjektnavn(v, [
    ...new Set(linjer.flatMap((l) => (l.referanseArkivenhet === undefined ? [] : [l.referanseArkivenhet]))),
  ]);
  const entitetAv = (l: Logglinje): string => navn.data?.get(l.referanseArkivenhet ?? '')?.entitet ?? '';
  const hva = (l: Logglinje): string =>
    l.hendelsetype === undefined
      ? kodetekst('Hendelsetype', { kode: 'U', kodenavn: 'Endret' })
      : tekst.hendelse(entitetAv(l), l.hendelsetype.kode, l.beskrivelse ?? '');
  const adresse = (nytt: Loggvalg): string => {
    const sok = new URLSearchParams(
      feltene.flatMap((f) => (nytt[f] === '' ? [] : [[f, nytt[f]] as [string, string]])),
    ).toString();
    return `${sideadresse(v, 'logg')}${sok === '' ? '' : `?${sok}`}`;
  };
  const soek = (e: SubmitEvent<HTMLFormElement>) => {
    e.preventDefault();
    gaa(adresse(skjema));
  };
  const sett = (f: keyof Loggvalg) => (verdi: string) => settSkjema((foer) => ({ ...foer, [f]: verdi }));
  const ark = async () => ({
    tittel: `${t('administrasjon.side.logg')} ${v}`,
    hode: ['tid', 'hvem', 'hendelse', 'beskrivelse', 'objekt', 'felt', 'før', 'etter'],
    rader: (await lesLoggen(v, valg, MAKS_FIL)).map((l) => [
      l.opprettetDato,
      l.opprettetAv,
      l.hendelsetype?.kodenavn ?? 'Endret',
      l.beskrivelse,
      l.referanseArkivenhet,
      l.referanseMetadata,
      l.tidligereVerdi,
      l.nyVerdi,
    ]),
  });
  const filtrert = feltene.some((f) => valg[f] !== '');
  const hendelsestyper = model.kodelister.get('Hendelsetype')?.koder ?? [];
  return (
    <Administrasjonsramme v={v} tittel={t('administrasjon.side.logg')}>
      <Sidetittel tittel={t('administrasjon.side.logg')} ingress={t('administrasjon.logg.ingress')} />
      <form className="f-filter" onSubmit={soek}>
        <Textfield
          label={t('administrasjon.logg.hvem')}
          value={skjema.hvem}
          onChange={(e) => sett('hvem')(e.target.value)}
        />
        <Datofelt etikett={t('administrasjon.logg.fra')} dato={skjema.fra} sett={sett('fra')} />
        <Datofelt etikett={t('administrasjon.logg.til')} dato={skjema.til} sett={sett('til')} />
        <Nedtrekk
          etikett={t('administrasjon.logg.type')}
          verdi={skjema.type}
          sett={sett('type')}
          valg={[
            { verdi: '', tekst: t('arkiv.filter.alle') },
            ...hendelsestyper.map((k) => ({ verdi: k.kode, tekst: kodetekst('Hendelsetype', k) })),
          ]}
        />
        <Textfield
          label={t('administrasjon.logg.felt')}
          value={skjema.felt}
          onChange={(e) => sett('felt')(e.target.value)}
        />
        <Textfield
          label={t('administrasjon.logg.objekt')}
          value={skjema.objekt}
          error={skjema.objekt === '' || erId(skjema.objekt) ? undefined : t('administrasjon.logg.ikkeId')}
          onChange={(e) => sett('objekt')(e.target.value.trim())}
        />
        <Button type="submit">{t('parts.soek')}</Button>
        {filtrert && (
          <Button
            variant="tertiary"
            onClick={() => {
              settSkjema({ objekt: '', hvem: '', fra: '', til: '', felt: '', type: '' });
              gaa(sideadresse(v, 'logg'));
            }}
          >
            {t('administrasjon.logg.nullstill')}
          </Button>
        )}
      </form>
      <Lest svar={svar}>
        {({ antall, flere }) =>
          linjer.length === 0 ? (
            <Tom tittel={t('administrasjon.logg.ingen')}>
              <p>{t('administrasjon.logg.ingen.hjelp')}</p>
            </Tom>
          ) : (
            <>
              <Tabell
                tittel={t('administrasjon.side.logg')}
                rader={linjer}
                noekkel={(l) => l.systemID}
                kolonner={[
                  {
                    id: 'tid',
                    tittel: t('arkiv.hist.kol.tid'),
                    radhode: true,
                    vis: (l) => <Kortid tid={l.opprettetDato} />,
                  },
                  { id: 'hvem', tittel: t('arkiv.hist.kol.hvem'), vis: (l) => l.opprettetAv ?? '' },
                  { id: 'hva', tittel: t('arkiv.hist.kol.hva'), vis: hva },
                  {
                    id: 'objekt',
                    tittel: t('administrasjon.logg.objektet'),
                    vis: (l) => {
                      const id = l.referanseArkivenhet;
                      if (id === undefined) return null;
                      const om = navn.data?.get(id);
                      const side = om === undefined ? undefined : omtaltAdresse(v, om.entitet, id);
                      const vist = om?.navn || t('administrasjon.logg.utenNavn');
                      return (
                        <>
                          {side !== undefined && om?.navn !== undefined ? (
                            <Lenke til={side}>{vist}</Lenke>
                          ) : (
                            <span>{vist}</span>
                          )}
                          <p className="f-meta">
                            {om !== undefined && (
                              <span>{t(`entitet.${om.entitet}`, { defaultValue: om.entitet })}</span>
                            )}
                            {id !== objekt && (
                              <Lenke til={sideadresse(v, 'logg')} sok={{ objekt: id }}>
                                {t('administrasjon.logg.bareDenne')}
                              </Lenke>
                            )}
                          </p>
                        </>
                      );
                    },
                  },
                  {
                    id: 'endring',
                    tittel: t('administrasjon.logg.endring'),
                    vis: (l) =>
                      l.referanseMetadata === undefined ? null : (
                        <>
                          <strong>{tekst.felt(entitetAv(l), l.referanseMetadata)}</strong>
                          <p className="a-foeretter">
                            <del>{tekst.verdi(entitetAv(l), l.referanseMetadata, l.tidligereVerdi)}</del>{' '}
                            <Pil />
                            <span className="ds-sr-only"> {t('administrasjon.logg.ble')} </span>{' '}
                            <ins>{tekst.verdi(entitetAv(l), l.referanseMetadata, l.nyVerdi)}</ins>
                          </p>
                        </>
                      ),
                  },
                ]}
                sider={{
                  side,
                  top: TOP,
                  antall,
                  her: linjer.length,
                  flere,
                  sett: (n) => settSide(String(n)),
                }}
              />
              <div>
                <Nedlasting navn={`logg-${v}`} ark={ark} />
                <p className="f-dempet f-liten">
                  {t('administrasjon.logg.lastNed.hjelp', { antall: MAKS_FIL })}
                </p>
              </div>
            </>
          )
        }
      </Lest>
    </Administrasjonsramme>
  );
};
