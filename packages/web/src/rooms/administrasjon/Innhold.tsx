import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Objekt, odataTekst, useListe } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { Soekefelt } from '../../parts/Soekefelt.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tabell } from '../../parts/Tabell.js';
import { Tom } from '../../parts/Tom.js';
import { type Barneliste, barnAv, barnefilter, navnet, strukturadresse } from './struktur.js';
import { tilstanden } from './tilstand.js';

const TOP = 25;
const felter: Readonly<Record<string, readonly string[]>> = {
  klasse: ['klasseID', 'tittel'],
  mappe: ['mappeID', 'tittel'],
  registrering: ['registreringsID', 'tittel'],
};

interface ListeProps {
  readonly v: string;
  readonly under: Objekt;
  readonly barn: Barneliste;
  /** Told how many there are without a search. */
  readonly vedAntall: (antall: number) => void;
}

const Liste = ({ v, under, barn, vedAntall }: ListeProps) => {
  const { t } = useTranslation();
  const [soek, settSoek] = useState('');
  const [side, settSide] = useState(1);
  const ord = odataTekst(soek.toLocaleLowerCase('nb'));
  const treff = (felter[barn.entitet] ?? ['tittel'])
    .map((f) => `contains(tolower(${f}),${ord})`)
    .join(' or ');
  // All that lies under an arkivdel, also what has a class: a list is no tree.
  const her =
    barn.relasjon === 'arkivdel' ? `arkivdel eq ${under.systemID}` : barnefilter(barn, under.systemID);
  const svar = useListe(v, barn.entitet, {
    filter: soek === '' ? her : `${her} and (${treff})`,
    orderby: barn.orderby,
    top: TOP,
    skip: (side - 1) * TOP,
  });
  const tittel = t(`administrasjon.flere.${barn.relasjon === 'overmappe' ? 'undermappe' : barn.entitet}`);
  const antall = svar.data?.antall;
  useEffect(() => {
    if (soek === '' && antall !== undefined) vedAntall(antall ?? 1);
  }, [soek, antall, vedAntall]);
  if (soek === '' && antall === 0) return null;
  return (
    <Del tittel={antall === undefined ? tittel : `${tittel} (${antall ?? t('administrasjon.flereEnn')})`}>
      {(soek !== '' || antall === null || (antall ?? 0) > TOP) && (
        <Soekefelt
          etikett={t('administrasjon.innhold.soek', { hva: tittel.toLocaleLowerCase() })}
          verdi={soek}
          soek={(x) => {
            settSoek(x);
            settSide(1);
          }}
        />
      )}
      <Lest svar={svar}>
        {({ verdier, neste, antall: n }) =>
          verdier.length === 0 ? (
            <p className="f-dempet">{t('administrasjon.innhold.ingenTreff')}</p>
          ) : (
            <Tabell
              tittel={tittel}
              rader={verdier as readonly Objekt[]}
              noekkel={(o) => o.systemID}
              kolonner={[
                {
                  id: 'navn',
                  tittel: t('administrasjon.kol.navn'),
                  radhode: true,
                  vis: (o) => (
                    <Lenke til={strukturadresse(v, o.entitet, o.systemID)}>
                      {navnet(o) || t('administrasjon.skjermet')}
                    </Lenke>
                  ),
                },
                ...(verdier.some((o) => tilstanden(o as Objekt) !== undefined)
                  ? [
                      {
                        id: 'status',
                        tittel: t('administrasjon.kol.status'),
                        vis: (o: Objekt) => {
                          const s = tilstanden(o);
                          return s === undefined ? null : <Statusmerke liste={s.liste} verdi={s.verdi} />;
                        },
                      },
                    ]
                  : []),
                {
                  id: 'opprettet',
                  tittel: t('administrasjon.kol.opprettet'),
                  vis: (o) => <Datotekst dato={o.opprettetDato} kort />,
                },
              ]}
              {...(n === null || n > TOP
                ? {
                    sider: {
                      side,
                      top: TOP,
                      antall: n,
                      her: verdier.length,
                      flere: neste !== undefined,
                      sett: settSide,
                    },
                  }
                : {})}
            />
          )
        }
      </Lest>
    </Del>
  );
};

/** What lies in an object, one list for each kind, searched and paged. */
export const Innhold = ({ v, objekt }: { readonly v: string; readonly objekt: Objekt }) => {
  const { t } = useTranslation();
  const [antall, settAntall] = useState<Readonly<Record<string, number>>>({});
  const lister = barnAv(objekt.entitet);
  const meld = useCallback(
    (navn: string) => (n: number) => settAntall((foer) => (foer[navn] === n ? foer : { ...foer, [navn]: n })),
    [],
  );
  const meldere = useMemo(
    () => Object.fromEntries(lister.map((b) => [b.relasjon + b.entitet, meld(b.relasjon + b.entitet)])),
    [lister, meld],
  );
  const tomt = lister.length > 0 && lister.every((b) => antall[b.relasjon + b.entitet] === 0);
  return (
    <>
      {lister.map((barn) => (
        <Liste
          key={barn.relasjon + barn.entitet}
          v={v}
          under={objekt}
          barn={barn}
          vedAntall={meldere[barn.relasjon + barn.entitet] ?? ingen}
        />
      ))}
      {tomt && (
        <Tom tittel={t('administrasjon.innhold.tomt')}>
          <p>{t('administrasjon.innhold.tomt.hjelp')}</p>
        </Tom>
      )}
    </>
  );
};

const ingen = (): void => {};
