import { Details } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { type Objekt, useListe, useSamarbeid } from '../../client/index.js';
import { nummerAar } from '../../parts/adresser.js';
import { Kroner, Periode } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { gjelder } from '../../parts/format.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useIdag } from '../../parts/oppslag.js';
import { Merke } from '../../parts/Statusmerke.js';
import { Tabell } from '../../parts/Tabell.js';
import { Tekstavsnitt } from '../../parts/Tekstavsnitt.js';
import { Tom } from '../../parts/Tom.js';
import { Handling } from './Handling.js';

/** Decisions that a mandate or budget may rest on. */
const useVedtaksvalg = (v: string, naar: boolean) => {
  const svar = useListe(v, 'vedtak', { orderby: 'dato desc', top: 100 }, naar);
  return (svar.data?.verdier ?? []).map((o) => ({
    verdi: o.systemID,
    tekst: `${nummerAar(o)} ${o.tittel}`,
  }));
};

const Linje = ({ o }: { readonly o: Objekt<'mandat'> | Objekt<'budsjett'> }) => {
  const { t } = useTranslation();
  return (
    <p className="f-meta">
      <span>{t('arena.versjon', { nummer: o.versjonsnummer })}</span>
      <Periode fra={o.gjelderFra} til={o.gjelderTil} />
      {o.vedtak !== undefined && <Lenke til={`/vedtak/${o.vedtak}`}>{t('arena.vedtattI')}</Lenke>}
    </p>
  );
};

/** The mandate in force, those to come and those before. */
export const Mandater = ({ arena }: { readonly arena: Objekt<'arena'> }) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const idag = useIdag();
  const kan = arena.handlinger?.includes('vedtaMandat') === true;
  const vedtak = useVedtaksvalg(v, kan);
  const svar = useListe(v, 'mandat', {
    filter: `arena eq ${arena.systemID}`,
    orderby: 'versjonsnummer desc',
    top: 50,
  });
  return (
    <Del
      tittel={t('arena.mandat')}
      ved={
        kan && (
          <Handling
            v={v}
            entitet="arena"
            id={arena.systemID}
            handling="vedtaMandat"
            start={{ tittel: t('arena.mandatFor', { arena: arena.navn }), gjelderFra: idag }}
            valg={{ vedtak }}
          />
        )
      }
    >
      <Lest svar={svar}>
        {({ verdier }) => {
          const naa = verdier.find((m) => gjelder(m.gjelderFra, m.gjelderTil, idag));
          const andre = verdier.filter((m) => m !== naa);
          return (
            <>
              {naa === undefined ? (
                <Tom tittel={t('arena.ingenMandat')}>
                  <p>{t(kan ? 'arena.ingenMandat.gjoer' : 'arena.ingenMandat.hva')}</p>
                </Tom>
              ) : (
                <>
                  <Linje o={naa} />
                  <Tekstavsnitt tekst={naa.tekst} />
                </>
              )}
              {andre.map((m) => (
                <Details key={m.systemID} data-color="neutral">
                  <Details.Summary>
                    {t(m.gjelderFra > idag ? 'arena.kommendeMandat' : 'arena.tidligereMandat', {
                      nummer: m.versjonsnummer,
                    })}
                  </Details.Summary>
                  <Details.Content>
                    <Linje o={m} />
                    <Tekstavsnitt tekst={m.tekst} />
                  </Details.Content>
                </Details>
              ))}
            </>
          );
        }}
      </Lest>
    </Del>
  );
};

/** Budgets by year; versions that no longer hold are there as well, and marked. */
export const Budsjetter = ({ arena }: { readonly arena: Objekt<'arena'> }) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const idag = useIdag();
  const kan = arena.handlinger?.includes('vedtaBudsjett') === true;
  const vedtak = useVedtaksvalg(v, kan);
  const svar = useListe(v, 'budsjett', {
    filter: `arena eq ${arena.systemID}`,
    orderby: 'aar desc,versjonsnummer desc',
    top: 50,
  });
  return (
    <Del
      tittel={t('arena.budsjett')}
      ved={
        kan && (
          <Handling
            v={v}
            entitet="arena"
            id={arena.systemID}
            handling="vedtaBudsjett"
            start={{ aar: idag.slice(0, 4), gjelderFra: idag }}
            valg={{ vedtak }}
          />
        )
      }
    >
      <Lest svar={svar}>
        {({ verdier }) =>
          verdier.length === 0 ? (
            <Tom tittel={t('arena.ingenBudsjett')}>
              <p>{t(kan ? 'arena.ingenBudsjett.gjoer' : 'arena.ingenBudsjett.hva')}</p>
            </Tom>
          ) : (
            <Tabell<Objekt<'budsjett'>>
              tittel={t('arena.budsjett')}
              rader={verdier}
              noekkel={(b) => b.systemID}
              kolonner={[
                { id: 'aar', tittel: t('felt.aar'), radhode: true, vis: (b) => b.aar },
                {
                  id: 'beloep',
                  tittel: t('arena.beloep'),
                  tall: true,
                  vis: (b) => <Kroner beloep={b.beloep} />,
                },
                { id: 'kilde', tittel: t('felt.budsjett.kilde'), vis: (b) => b.kilde },
                { id: 'versjon', tittel: t('arena.gjelder'), vis: (b) => <Linje o={b} /> },
                {
                  id: 'naa',
                  tittel: t('felt.arenastatus'),
                  vis: (b) =>
                    gjelder(b.gjelderFra, b.gjelderTil, idag) ? (
                      <Merke tone="god">{t('arena.gjelderNaa')}</Merke>
                    ) : (
                      <Merke tone="noeytral">
                        {t(b.gjelderFra > idag ? 'arena.gjelderSenere' : 'arena.erstattet')}
                      </Merke>
                    ),
                },
              ]}
            />
          )
        }
      </Lest>
    </Del>
  );
};
