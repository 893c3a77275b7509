import { Details } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { type Objekt, useSamarbeid } from '../../client/index.js';
import { Fakta } from '../../parts/Fakta.js';
import { gjelder } from '../../parts/format.js';
import { useKnyttede } from '../../parts/knyttede.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { useIdag, useParter } from '../../parts/oppslag.js';
import { Linje, Vedtatt } from './Vedtatt.js';

type Orden = Objekt<'forretningsorden'>;

const Regler = ({ o }: { readonly o: Orden }) => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  const veto = useKnyttede(useSamarbeid(), o, 'vetopart', 'navn');
  return (
    <>
      <Linje o={{ gjelderFra: o.fraDato, gjelderTil: o.tilDato, vedtak: o.vedtak }} />
      <Fakta
        fakta={[
          { navn: t('felt.beslutningsregel'), verdi: kodetekst('Beslutningsregel', o.beslutningsregel) },
          {
            navn: t('felt.vetopart'),
            verdi: (veto.data?.verdier ?? []).map((p) => String(p.navn)).join(', '),
          },
          { navn: t('arena.orden.vedtaksfoer'), verdi: `${o.vedtaksfoerProsent} %` },
          {
            navn: t('arena.orden.innkalling'),
            verdi:
              o.innkallingsfristDager === undefined
                ? t('arena.orden.ingenFrist')
                : t('arena.orden.dager', { count: o.innkallingsfristDager }),
          },
          { navn: t('felt.fullmakterPerDeltaker'), verdi: String(o.fullmakterPerDeltaker) },
          {
            navn: t('arena.orden.protokoll'),
            verdi: t(o.lederGodkjennerProtokoll ? 'arena.orden.lederen' : 'arena.orden.nesteMoete'),
          },
          {
            navn: t('arena.orden.merknader'),
            verdi: t('arena.orden.dager', { count: o.merknadsfristDager }),
          },
        ]}
      />
    </>
  );
};

/** How the body decides: the rules in force, those to come and those before, and what holds when it has made none. */
export const Forretningsorden = ({ arena }: { readonly arena: Objekt<'arena'> }) => {
  const { t } = useTranslation();
  const idag = useIdag();
  const parter = useParter(useSamarbeid());
  return (
    <Vedtatt
      arena={arena}
      slag="forretningsorden"
      handling="vedtaForretningsorden"
      tittel={t('entitet.forretningsorden')}
      orderby="fraDato desc"
      start={{
        fraDato: idag,
        vedtaksfoerProsent: '50',
        fullmakterPerDeltaker: '1',
        merknadsfristDager: '14',
        innkallingsfristDager: '14',
      }}
      valg={{
        vetopart: parter.liste
          .filter((p) => gjelder(p.fraDato, p.tilDato, idag))
          .map((p) => ({ verdi: p.systemID, tekst: p.navn })),
      }}
      tom={t('arena.orden.ingen')}
      tomTekst={(kan) => t(kan ? 'arena.orden.ingen.gjoer' : 'arena.orden.ingen.hva')}
    >
      {(verdier) => {
        const naa = verdier.find((o) => gjelder(o.fraDato, o.tilDato, idag));
        return (
          <>
            {naa === undefined ? <p>{t('arena.orden.ingen.hva')}</p> : <Regler o={naa} />}
            {verdier
              .filter((o) => o !== naa)
              .map((o) => (
                <Details key={o.systemID} data-color="neutral">
                  <Details.Summary>
                    {t(o.fraDato > idag ? 'arena.orden.kommende' : 'arena.orden.tidligere')}
                  </Details.Summary>
                  <Details.Content>
                    <Regler o={o} />
                  </Details.Content>
                </Details>
              ))}
          </>
        );
      }}
    </Vedtatt>
  );
};
