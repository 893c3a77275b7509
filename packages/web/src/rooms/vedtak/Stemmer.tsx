import { useTranslation } from 'react-i18next';
import { type Objekt, useListe } from '../../client/index.js';
import { Tall } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Lest } from '../../parts/Lest.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tabell } from '../../parts/Tabell.js';
import { useDeltakere } from '../moete/moetedata.js';
import { useNavn } from '../moete/oppslag.js';
import { type Stemmegivning, tellOpp } from '../moete/opptelling.js';
import { Resultat } from '../moete/Resultat.js';

type Votering = Objekt<'votering'>;

/** The votes that did not decide the item, about proposals put in the meeting: what each came to. */
const Andre = ({ voteringer }: { readonly voteringer: readonly Votering[] }) => {
  const { t } = useTranslation();
  return (
    <Tabell
      tittel={t('vedtak.stemmer.andre')}
      visTittel
      rader={voteringer}
      noekkel={(x) => x.systemID}
      kolonner={[
        {
          id: 'votering',
          tittel: t('vedtak.stemmer.kol.votering'),
          radhode: true,
          vis: (x) =>
            t(x.moeteforslag === undefined ? 'vedtak.stemmer.votering' : 'vedtak.stemmer.omForslag', {
              nummer: x.nummer,
            }),
        },
        {
          id: 'utfall',
          tittel: t('felt.utfall'),
          vis: (x) =>
            t(
              x.alternativ === true
                ? 'vedtak.stemmer.alternativ'
                : x.vedtatt === true
                  ? 'kode.Utfall.vedtatt'
                  : 'kode.Utfall.ikke-vedtatt',
            ),
        },
        { id: 'for', tittel: t('stemmetall.for'), tall: true, vis: (x) => <Tall tall={x.antallFor} /> },
        { id: 'mot', tittel: t('stemmetall.mot'), tall: true, vis: (x) => <Tall tall={x.antallMot} /> },
        {
          id: 'avholdende',
          tittel: t('stemmetall.avholdende'),
          tall: true,
          vis: (x) => <Tall tall={x.antallAvholdende} />,
        },
      ]}
    />
  );
};

/** One vote, party by party, with the inhabitants behind each as stored that day. */
const Avgjoerende = ({
  v,
  votering,
  moete,
}: {
  readonly v: string;
  readonly votering: Votering;
  readonly moete: string;
}) => {
  const { t } = useTranslation();
  const stemmer = useListe(v, 'stemme', { filter: `votering eq ${votering.systemID}`, top: 200 });
  const deltakere = useDeltakere(v, moete);
  const partnavn = useNavn(v, 'samarbeidspart');
  const hvem = (id: string): string => {
    const d = deltakere.data?.verdier.find((x) => x.systemID === id);
    return d === undefined ? '' : partnavn(d.part) || d.tittel;
  };
  return (
    <Lest svar={stemmer}>
      {({ verdier }) => (
        <>
          <Resultat
            opptelling={tellOpp(
              'flertall',
              verdier.map((s) => ({
                stemmegivning: s.stemmegivning.kode as Stemmegivning,
                leder: false,
                folketall: s.folketall,
              })),
            )}
          />
          <Tabell
            tittel={t('vedtak.stemmer.tittel')}
            rader={[...verdier].sort((a, b) => hvem(a.deltaker).localeCompare(hvem(b.deltaker), 'nb'))}
            noekkel={(s) => s.systemID}
            kolonner={[
              {
                id: 'part',
                tittel: t('vedtak.stemmer.kol.part'),
                radhode: true,
                vis: (s) => hvem(s.deltaker),
              },
              {
                id: 'stemme',
                tittel: t('vedtak.stemmer.kol.stemme'),
                vis: (s) => <Statusmerke liste="Stemmegivning" verdi={s.stemmegivning} />,
              },
              {
                id: 'folk',
                tittel: t('vedtak.stemmer.kol.innbyggere'),
                tall: true,
                vis: (s) => <Tall tall={s.folketall} />,
              },
              {
                id: 'begrunnelse',
                tittel: t('vedtak.stemmer.kol.begrunnelse'),
                vis: (s) => s.begrunnelse ?? '',
              },
            ]}
          />
        </>
      )}
    </Lest>
  );
};

/** How the parties voted in the vote that decided, and what came before it. */
export const StemmerDel = ({
  v,
  moetesak,
  moete,
}: {
  readonly v: string;
  readonly moetesak: string;
  readonly moete: string;
}) => {
  const { t } = useTranslation();
  const voteringer = useListe(v, 'votering', {
    filter: `moetesak eq ${moetesak} and voteringsstatus/kode eq 'lukket'`,
    orderby: 'nummer',
    top: 100,
  });
  return (
    <Del tittel={t('vedtak.stemmer.tittel')}>
      <Lest svar={voteringer}>
        {({ verdier }) => {
          const siste = verdier.filter((x) => x.avgjoerende === true).at(-1);
          const andre = verdier.filter((x) => x !== siste);
          return (
            <>
              {siste === undefined ? (
                <p>{t('vedtak.stemmer.ingen')}</p>
              ) : (
                <Avgjoerende v={v} votering={siste} moete={moete} />
              )}
              {andre.length > 0 && <Andre voteringer={andre} />}
            </>
          );
        }}
      </Lest>
    </Del>
  );
};
