import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Objekt, odataTekst, useListe } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { Soekefelt } from '../../parts/Soekefelt.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tabell } from '../../parts/Tabell.js';
import { tilstanden } from './Objektside.js';
import { type Barneliste, barnAv, barnefilter, navnet, strukturadresse } from './struktur.js';

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
}

const Liste = ({ v, under, barn }: ListeProps) => {
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
export const Innhold = ({ v, objekt }: { readonly v: string; readonly objekt: Objekt }) => (
  <>
    {barnAv(objekt.entitet).map((barn) => (
      <Liste key={`${barn.entitet} ${barn.relasjon}`} v={v} under={objekt} barn={barn} />
    ))}
  </>
);
