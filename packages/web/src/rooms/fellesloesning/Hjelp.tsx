import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Loesningsside } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Handlingsknapper } from '../../parts/Handlingsknapper.js';
import { Lenke } from '../../parts/Lenke.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tabell } from '../../parts/Tabell.js';

const FOERSTE = 9;

/** Who offers help with the solution and who asks, and whom the register would put together. */
export const Hjelp = ({
  v,
  l,
  mine,
  sekretariat,
}: {
  readonly v: string;
  readonly l: Loesningsside;
  /** Parties the user answers for. */
  readonly mine: readonly { readonly verdi: string; readonly tekst: string }[];
  readonly sekretariat: boolean;
}) => {
  const { t } = useTranslation();
  const [alle, visAlle] = useState(false);
  const egne = new Set(mine.map((m) => m.verdi));
  const parter = l.rader.map((r) => ({ verdi: r.part, tekst: r.navn }));
  // A party sees first what concerns itself.
  const forslag = l.mentorforslag.toSorted(
    (a, b) =>
      Number(egne.has(b.oenske) || egne.has(b.tilbud)) - Number(egne.has(a.oenske) || egne.has(a.tilbud)),
  );
  return (
    <Del
      tittel={t('loesning.hjelp')}
      ved={
        (mine.length > 0 || sekretariat) && (
          <Handlingsknapper
            v={v}
            entitet="bistand"
            id={undefined}
            handlinger={['meldBistand']}
            oppsett={() => ({
              fast: { loesning: l.id },
              valg: { part: mine.length > 0 ? mine : parter },
              start: { part: mine[0]?.verdi ?? '' },
            })}
          />
        )
      }
    >
      <p className="f-dempet f-les">{t('loesning.hjelp.om')}</p>
      {l.bistand.length === 0 ? (
        <p className="f-dempet">{t('loesning.hjelp.tom')}</p>
      ) : (
        <ul className="f-liste">
          {l.bistand.map((b) => (
            <li key={b.id}>
              <span>
                <Lenke til={`/part/${b.part}`}>{b.partnavn}</Lenke>: {b.tittel}
              </span>
              <span className="f-meta">
                <Statusmerke
                  liste="Bistandstype"
                  verdi={b.bistandstype}
                  tone={b.bistandstype.kode === 'tilbud' ? 'god' : 'venter'}
                />
                <Datotekst dato={b.meldtDato} />
              </span>
              {b.tekst !== undefined && <span>{b.tekst}</span>}
              {(egne.has(b.part) || sekretariat) && (
                <span className="f-rad">
                  <Handlingsknapper
                    v={v}
                    entitet="bistand"
                    id={b.id}
                    handlinger={['foreslaaMentor', 'trekkBistand']}
                    oppsett={(h) =>
                      h === 'foreslaaMentor'
                        ? { valg: { part: parter.filter((p) => p.verdi !== b.part) } }
                        : {}
                    }
                  />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <Del tittel={t('loesning.hjelp.forslag')} niva={3}>
        <p className="f-dempet f-les">{t('loesning.hjelp.forslagOm')}</p>
        {forslag.length === 0 ? (
          <p className="f-dempet">{t('loesning.hjelp.ingenForslag')}</p>
        ) : (
          <>
            <Tabell
              tittel={t('loesning.hjelp.forslag')}
              rader={alle ? forslag : forslag.slice(0, FOERSTE)}
              noekkel={(f) => `${f.oenske} ${f.tilbud}`}
              kolonner={[
                {
                  id: 'faar',
                  tittel: t('loesning.hjelp.faar'),
                  radhode: true,
                  vis: (f) => <Lenke til={`/part/${f.oenske}`}>{f.oenskenavn}</Lenke>,
                },
                {
                  id: 'gir',
                  tittel: t('loesning.hjelp.gir'),
                  vis: (f) => <Lenke til={`/part/${f.tilbud}`}>{f.tilbudsnavn}</Lenke>,
                },
                {
                  id: 'hvorfor',
                  tittel: t('loesning.hjelp.hvorfor'),
                  vis: (f) => f.grunner.map((g) => t(`loesning.grunn.${g}`)).join(', '),
                },
              ]}
            />
            {!alle && forslag.length > FOERSTE && (
              <Button variant="tertiary" onClick={() => visAlle(true)}>
                {t('loesning.hjelp.flere', { antall: forslag.length })}
              </Button>
            )}
          </>
        )}
      </Del>
    </Del>
  );
};
