import { Alert, Button } from '@digdir/designsystemet-react';
import { model } from '@felles/model';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { harRolle, odataTekst, useListe, useMeg } from '../../client/index.js';
import { Bekreftdialog } from '../../parts/Bekreftdialog.js';
import { Datotekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { Objektdialog } from '../../parts/Objektdialog.js';
import { useRuteparam } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Soekefelt } from '../../parts/Soekefelt.js';
import { Merke } from '../../parts/Statusmerke.js';
import { type Kolonne, Tabell } from '../../parts/Tabell.js';
import { Tom } from '../../parts/Tom.js';
import { brukesI, type Kodefelt, type Kodeverdiobjekt, nyKode, settUtdatert } from './koder.js';
import { listenavn } from './listenavn.js';
import { Administrasjonsramme, useAdministrert } from './Ramme.js';
import { administrasjonsroller, sideadresse } from './sider.js';
import { useNaa } from './tid.js';

const TOP = 25;

interface Linje {
  readonly kode: string;
  readonly kodenavn: string;
  readonly standard: boolean;
  readonly egen?: Kodeverdiobjekt;
}

type Valg =
  | { readonly hva: 'ny' }
  | { readonly hva: 'endre'; readonly linje: Linje & { readonly egen: Kodeverdiobjekt } }
  | { readonly hva: 'ut' | 'inn'; readonly linje: Linje };

const erUte = (l: Linje, naa: string): boolean => l.egen?.utdatert !== undefined && l.egen.utdatert <= naa;

/** One code list: the standard's codes, and those the tenant has added or taken out of use. */
export const Kodeliste = () => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  const lager = useQueryClient();
  const naa = useNaa();
  const v = useAdministrert();
  const meg = useMeg();
  const navn = useRuteparam('liste');
  const liste = model.kodelister.get(navn);
  const [soek, settSoek] = useState('');
  const [standardside, settStandardside] = useState(1);
  const [egenside, settEgenside] = useState(1);
  const [valg, settValg] = useState<Valg | null>(null);
  const kan = harRolle(meg, v, ...administrasjonsroller);
  const ord = soek.toLocaleLowerCase('nb');
  const standard = (liste?.koder ?? []).filter((k) =>
    `${k.kode} ${kodetekst(navn, k)}`.toLocaleLowerCase('nb').includes(ord),
  );
  const standardHer = standard.slice((standardside - 1) * TOP, standardside * TOP);
  const her = `liste eq ${odataTekst(navn)}`;
  const standardkoder = (liste?.koder ?? []).map((k) => k.kode);
  // What the tenant has made of the standard codes that are shown.
  const overstyrt = useListe(
    v,
    'kodeverdi',
    {
      filter: `${her} and kode in (${standardHer.map((k) => odataTekst(k.kode)).join(',')})`,
      top: TOP,
    },
    standardHer.length > 0 && liste !== undefined,
  );
  const ogSoek =
    soek === ''
      ? ''
      : ` and (contains(tolower(kode),${odataTekst(ord)}) or contains(tolower(kodenavn),${odataTekst(ord)}))`;
  // Lists with many standard codes are closed registers: their own codes are told apart here, not in the question.
  const uten =
    standardkoder.length > 0 && standardkoder.length <= 40
      ? ` and not (kode in (${standardkoder.map(odataTekst).join(',')}))`
      : '';
  const egne = useListe(
    v,
    'kodeverdi',
    { filter: `${her}${uten}${ogSoek}`, orderby: 'kode', top: TOP, skip: (egenside - 1) * TOP },
    liste !== undefined,
  );
  if (liste === undefined)
    return (
      <Administrasjonsramme v={v} tittel={t('administrasjon.side.kodelister')}>
        <Sidetittel tittel={t('administrasjon.kodelister.ukjent', { navn })} />
      </Administrasjonsramme>
    );
  const egenAv = new Map(
    ((overstyrt.data?.verdier ?? []) as readonly Kodeverdiobjekt[]).map((k) => [k.kode, k]),
  );
  const standardlinjer = standardHer.map((k): Linje => {
    const egen = egenAv.get(k.kode);
    return {
      kode: k.kode,
      kodenavn: egen?.kodenavn ?? kodetekst(navn, k),
      standard: true,
      ...(egen === undefined ? {} : { egen }),
    };
  });
  const lukk = () => settValg(null);
  const utdater = (l: Linje, utdatert: string | null) => async () => {
    await settUtdatert(v, navn, l, utdatert);
    await lager.invalidateQueries({ queryKey: [v] });
  };
  const kanUt = (l: Linje): boolean => !(l.standard && !liste.open);
  const kolonner: readonly Kolonne<Linje>[] = [
    { id: 'kode', tittel: t('administrasjon.kodelister.kode'), radhode: true, vis: (l) => l.kode },
    {
      id: 'navn',
      tittel: t('administrasjon.kol.navn'),
      vis: (l) => (
        <>
          {l.kodenavn}
          {l.egen?.beskrivelse !== undefined && <p className="f-dempet f-liten">{l.egen.beskrivelse}</p>}
        </>
      ),
    },
    {
      id: 'status',
      tittel: t('administrasjon.kol.status'),
      vis: (l) =>
        erUte(l, naa) ? (
          <Merke tone="nei">
            {t('administrasjon.kodelister.ute')} <Datotekst dato={l.egen?.utdatert} kort />
          </Merke>
        ) : (
          <Merke tone="god">{t('administrasjon.kodelister.iBruk')}</Merke>
        ),
    },
  ];
  const handlingskolonne: readonly Kolonne<Linje>[] = [
    ...(kan
      ? [
          {
            id: 'gjoer',
            tittel: t('administrasjon.kol.handling'),
            vis: (l: Linje) => {
              const { egen } = l;
              return (
                <span className="f-rad">
                  {egen !== undefined && (
                    <Button
                      variant="tertiary"
                      data-size="sm"
                      aria-label={t('administrasjon.endreHva', { hva: l.kode })}
                      onClick={() => settValg({ hva: 'endre', linje: { ...l, egen } })}
                    >
                      {t('administrasjon.endre')}
                    </Button>
                  )}
                  {erUte(l, naa) ? (
                    <Button
                      variant="tertiary"
                      data-size="sm"
                      aria-label={t('administrasjon.kodelister.taInnHva', { kode: l.kode })}
                      onClick={() => settValg({ hva: 'inn', linje: l })}
                    >
                      {t('administrasjon.kodelister.taInn')}
                    </Button>
                  ) : (
                    kanUt(l) && (
                      <Button
                        variant="tertiary"
                        data-size="sm"
                        aria-label={t('administrasjon.kodelister.taUtHva', { kode: l.kode })}
                        onClick={() => settValg({ hva: 'ut', linje: l })}
                      >
                        {t('administrasjon.kodelister.taUt')}
                      </Button>
                    )
                  )}
                </span>
              );
            },
          },
        ]
      : []),
  ];
  const kolonnerFor = (linjer: readonly Linje[]): readonly Kolonne<Linje>[] =>
    linjer.some((l) => l.egen !== undefined || kanUt(l)) ? [...kolonner, ...handlingskolonne] : kolonner;
  return (
    <Administrasjonsramme v={v} tittel={t('administrasjon.side.kodelister')}>
      <Sidetittel
        over={t('administrasjon.kodelister.over')}
        tittel={listenavn(navn)}
        under={<Lenke til={sideadresse(v, 'kodelister')}>{t('administrasjon.kodelister.alle')}</Lenke>}
        ingress={t('administrasjon.kodelister.brukesI', {
          hvor: brukesI(navn)
            .map((e) => t(`entitet.${e}`, { defaultValue: e }))
            .join(', '),
        })}
        {...(kan
          ? {
              handlinger: (
                <>
                  <Button onClick={() => settValg({ hva: 'ny' })}>{t('administrasjon.kodelister.ny')}</Button>
                  <Lenke til={`${sideadresse(v, 'kodelister')}/${navn}/import`}>
                    {t('administrasjon.kodelister.import')}
                  </Lenke>
                </>
              ),
            }
          : {})}
      />
      {!liste.open && <Alert data-color="info">{t('administrasjon.kodelister.regler')}</Alert>}
      <Soekefelt
        etikett={t('administrasjon.kodelister.soekKode')}
        verdi={soek}
        soek={(x) => {
          settSoek(x);
          settStandardside(1);
          settEgenside(1);
        }}
      />
      <Del tittel={t('administrasjon.kodelister.egne')}>
        <Lest svar={egne}>
          {({ verdier, antall, neste }) => {
            const linjer = (verdier as readonly Kodeverdiobjekt[])
              .filter((k) => !standardkoder.includes(k.kode))
              .map((k): Linje => ({ kode: k.kode, kodenavn: k.kodenavn, standard: false, egen: k }));
            return linjer.length === 0 && neste === undefined ? (
              <Tom
                tittel={t(
                  soek === '' ? 'administrasjon.kodelister.ingenEgne' : 'administrasjon.innhold.ingenTreff',
                )}
              >
                {soek === '' && <p>{t('administrasjon.kodelister.ingenEgne.hjelp')}</p>}
              </Tom>
            ) : (
              <Tabell
                tittel={t('administrasjon.kodelister.egne')}
                rader={linjer}
                noekkel={(l) => l.kode}
                kolonner={kolonnerFor(linjer)}
                sider={{
                  side: egenside,
                  top: TOP,
                  antall,
                  her: verdier.length,
                  flere: neste !== undefined,
                  sett: settEgenside,
                }}
              />
            );
          }}
        </Lest>
      </Del>
      {(liste.koder.length > 0 || standard.length > 0) && (
        <Del tittel={t('administrasjon.kodelister.standard')}>
          {standardlinjer.length === 0 ? (
            <p className="f-dempet">{t('administrasjon.innhold.ingenTreff')}</p>
          ) : (
            <Tabell
              tittel={t('administrasjon.kodelister.standard')}
              rader={standardlinjer}
              noekkel={(l) => l.kode}
              kolonner={kolonnerFor(standardlinjer)}
              sider={{
                side: standardside,
                top: TOP,
                antall: standard.length,
                her: standardHer.length,
                flere: standardside * TOP < standard.length,
                sett: settStandardside,
              }}
            />
          )}
        </Del>
      )}
      {valg?.hva === 'ny' && (
        <Objektdialog
          v={v}
          entitet="kodeverdi"
          tittel={t('administrasjon.kodelister.nyI', { liste: listenavn(navn) })}
          skjul={['liste', 'utdatert']}
          lag={(felt) => nyKode(v, navn, felt as unknown as Kodefelt)}
          lukk={lukk}
        />
      )}
      {valg?.hva === 'endre' && (
        <Objektdialog
          v={v}
          entitet="kodeverdi"
          objekt={valg.linje.egen}
          tittel={t('administrasjon.endreHva', { hva: valg.linje.kode })}
          skjul={['utdatert']}
          lukk={lukk}
        />
      )}
      {valg?.hva === 'ut' && (
        <Bekreftdialog
          tittel={t('administrasjon.kodelister.taUtHva', { kode: valg.linje.kode })}
          knapp={t('administrasjon.kodelister.taUt')}
          lukk={lukk}
          utfoer={utdater(valg.linje, naa)}
        >
          <p>{t('administrasjon.kodelister.taUt.om')}</p>
        </Bekreftdialog>
      )}
      {valg?.hva === 'inn' && (
        <Bekreftdialog
          tittel={t('administrasjon.kodelister.taInnHva', { kode: valg.linje.kode })}
          knapp={t('administrasjon.kodelister.taInn')}
          lukk={lukk}
          utfoer={utdater(valg.linje, null)}
        >
          <p>{t('administrasjon.kodelister.taInn.om')}</p>
        </Bekreftdialog>
      )}
    </Administrasjonsramme>
  );
};
