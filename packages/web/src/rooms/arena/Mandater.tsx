import { Details } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Objekt } from '../../client/index.js';
import { Kroner } from '../../parts/Dato.js';
import { gjelder } from '../../parts/format.js';
import { useIdag } from '../../parts/oppslag.js';
import { Merke } from '../../parts/Statusmerke.js';
import { Tabell } from '../../parts/Tabell.js';
import { Tekstavsnitt } from '../../parts/Tekstavsnitt.js';
import { Linje, Vedtatt } from './Vedtatt.js';

/** The mandate in force, those to come and those before. */
export const Mandater = ({ arena }: { readonly arena: Objekt<'arena'> }) => {
  const { t } = useTranslation();
  const idag = useIdag();
  return (
    <Vedtatt
      arena={arena}
      slag="mandat"
      handling="vedtaMandat"
      tittel={t('arena.mandat')}
      orderby="versjonsnummer desc"
      start={{ tittel: t('arena.mandatFor', { arena: arena.navn }), gjelderFra: idag }}
      tom={t('arena.ingenMandat')}
      tomTekst={(kan) => t(kan ? 'arena.ingenMandat.gjoer' : 'arena.ingenMandat.hva')}
    >
      {(verdier) => {
        const naa = verdier.find((m) => gjelder(m.gjelderFra, m.gjelderTil, idag));
        return (
          <>
            {naa === undefined ? (
              <p>{t('arena.ingenMandat')}</p>
            ) : (
              <>
                <Linje o={naa} />
                <Tekstavsnitt tekst={naa.tekst} />
              </>
            )}
            {verdier
              .filter((m) => m !== naa)
              .map((m) => (
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
    </Vedtatt>
  );
};

/** Budgets by year; versions that no longer hold are there as well, and marked. */
export const Budsjetter = ({ arena }: { readonly arena: Objekt<'arena'> }) => {
  const { t } = useTranslation();
  const idag = useIdag();
  return (
    <Vedtatt
      arena={arena}
      slag="budsjett"
      handling="vedtaBudsjett"
      tittel={t('arena.budsjett')}
      orderby="aar desc,versjonsnummer desc"
      start={{ aar: idag.slice(0, 4), gjelderFra: idag }}
      tom={t('arena.ingenBudsjett')}
      tomTekst={(kan) => t(kan ? 'arena.ingenBudsjett.gjoer' : 'arena.ingenBudsjett.hva')}
    >
      {(verdier) => (
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
      )}
    </Vedtatt>
  );
};
