import '../moete/moete.css';
import { Alert } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Objekt, useListe, useMeg, useObjekt, useSamarbeid } from '../../client/index.js';
import { Del } from '../../parts/Del.js';
import { Dokumenter } from '../../parts/Dokumenter.js';
import { Fakta } from '../../parts/Fakta.js';
import { Handlingsknapper } from '../../parts/Handlingsknapper.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { useIdag } from '../../parts/oppslag.js';
import { usePartvalg } from '../../parts/partvalg.js';
import { useRuteparam } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tekstavsnitt } from '../../parts/Tekstavsnitt.js';
import { HistorikkDel } from '../arkiv/Historikk.js';
import { useForslagsmaal, useMaal } from '../forslag/data.js';
import { nummer } from '../forslag/vei.js';
import { useFormat } from '../moete/format.js';
import { gjelderNaa, useNavn } from '../moete/oppslag.js';
import { EgneVedtak } from './EgneVedtak.js';
import { OppfoelgingDel } from './OppfoelgingDel.js';
import { StemmerDel } from './Stemmer.js';
import { VirkningDel } from './Virkning.js';
import './vedtak.css';

type Vedtak = Objekt<'vedtak'>;

const Betydning = ({ v, vedtak }: { readonly v: string; readonly vedtak: Vedtak }) => {
  const { t } = useTranslation();
  const klausul = useObjekt(v, 'klausul', vedtak.klausul);
  return (
    <Del tittel={t('vedtak.betydning.tittel')}>
      <div>
        <Statusmerke liste="Bindingsklasse" verdi={vedtak.bindingsklasse} />
      </div>
      <p className="f-les">{t(`vedtak.klasse.${vedtak.bindingsklasse.kode}.forklaring`)}</p>
      {klausul.data !== undefined && (
        <p>
          <Lenke til="/avtale">
            {t('vedtak.hjemmel', { nummer: klausul.data.nummer, tittel: klausul.data.tittel })}
          </Lenke>
        </p>
      )}
    </Del>
  );
};

const antall = (verdi: unknown): number => (Array.isArray(verdi) ? verdi.length : 0);

/** The acts on a decision: reporting one's own resolution, and opening an initiative. */
const Handlinger = ({
  v,
  vedtak,
  ferdig,
}: {
  readonly v: string;
  readonly vedtak: Vedtak;
  readonly ferdig: (melding: string) => void;
}) => {
  const { t } = useTranslation();
  const meg = useMeg();
  const gaa = useNavigate();
  const idag = useIdag();
  const parter = useListe(v, 'samarbeidspart', { filter: gjelderNaa(idag), orderby: 'navn', top: 200 });
  const satsing = useListe(v, 'satsing', { filter: `vedtak eq ${vedtak.systemID}`, top: 1 });
  const maal = useMaal(v);
  const partvalg = usePartvalg(v);
  // The secretariat may report for any party, the others for those they represent.
  const alle = parter.data?.verdier ?? [];
  const sekretariat = meg.virksomheter.some((x) => x.kode === v && x.roller.includes('sekretariat'));
  const mine = sekretariat ? alle : alle.filter((p) => meg.virksomheter.some((x) => x.kode === p.kortform));
  const sak = useObjekt(v, 'moetesak', vedtak.moetesak);
  const forslagsmaal = useForslagsmaal(v, sak.data?.forslag ?? '').data?.verdier ?? [];
  const aapnet = satsing.data?.verdier[0];
  const handlinger = (vedtak.handlinger ?? []).filter(
    (h) =>
      (h !== 'registrerPartsvedtak' || (mine.length > 0 && vedtak.bindingsklasse.kode !== 'intern')) &&
      (h !== 'aapneSatsing' || (satsing.isSuccess && aapnet === undefined)) &&
      // These have their own places.
      h !== 'startOppfoelging' &&
      h !== 'eksporterMandatlinje',
  );
  return (
    <>
      {aapnet !== undefined && (
        <p>
          {t('vedtak.satsing.tittel')}: <Lenke til={`/satsing/${aapnet.systemID}`}>{aapnet.tittel}</Lenke>
        </p>
      )}
      {/* Stays when no act is left, so that the dialog that did the last one can say so. */}
      <div className="f-rad">
        <Handlingsknapper
          v={v}
          entitet="vedtak"
          id={vedtak.systemID}
          handlinger={handlinger}
          ferdig={(h, svar) => {
            if (h === 'aapneSatsing') {
              const ny = svar.objekt.entitet === 'satsing' ? svar.objekt.systemID : undefined;
              if (ny !== undefined) void gaa({ to: `/satsing/${ny}` });
              ferdig(t('vedtak.satsing.utfoert'));
            } else ferdig(t('vedtak.partsvedtak.utfoert'));
          }}
          oppsett={(h) =>
            h === 'aapneSatsing'
              ? {
                  tittel: t('vedtak.handling.aapneSatsing'),
                  forklaring: t('vedtak.satsing.tekst'),
                  start: { tittel: vedtak.tittel, maal: forslagsmaal.map((m) => m.systemID) },
                  grupper: [
                    { tittel: t('vedtak.satsing.om'), felt: ['tittel', 'beskrivelse', 'svarfrist'] },
                    {
                      tittel: t('vedtak.satsing.hvem'),
                      felt: ['part'],
                      brettet: (x) =>
                        antall(x.part) === 0
                          ? t('vedtak.satsing.alle')
                          : t('vedtak.satsing.noen', { count: antall(x.part) }),
                    },
                    {
                      tittel: t('vedtak.satsing.maal'),
                      felt: ['maal'],
                      brettet: (x) => t('vedtak.satsing.valgt', { count: antall(x.maal) }),
                    },
                  ],
                  valg: {
                    part: partvalg,
                    maal: (maal.data?.verdier ?? []).map((m) => ({
                      verdi: m.systemID,
                      tekst: `${m.nummer}. ${m.tittel}`,
                    })),
                  },
                }
              : {
                  tittel: t('vedtak.handling.registrerPartsvedtak'),
                  forklaring: t('vedtak.partsvedtak.tekst'),
                  start: { part: mine.length === 1 ? (mine[0]?.systemID ?? '') : '', dato: idag },
                  valg: { part: mine.map((p) => ({ verdi: p.systemID, tekst: p.navn })) },
                }
          }
        />
      </div>
    </>
  );
};

/** One decision: its text first, what it means, where it was made, and what it does to each party. */
export const VedtakSide = () => {
  const { t } = useTranslation();
  const f = useFormat();
  const kodetekst = useKodetekst();
  const meg = useMeg();
  const v = useSamarbeid();
  const idag = useIdag();
  const [melding, settMelding] = useState('');
  const vedtak = useObjekt(v, 'vedtak', useRuteparam('id'));
  const sak = useObjekt(v, 'moetesak', vedtak.data?.moetesak);
  const moete = useObjekt(v, 'moete', sak.data?.moete);
  const forslag = useObjekt(v, 'forslag', sak.data?.forslag);
  const arenanavn = useNavn(v, 'arena');
  return (
    <Lest svar={vedtak}>
      {(x) => (
        <>
          <Sidetittel
            over={t('vedtak.overskrift', { nummer: nummer(x) ?? '' })}
            tittel={x.tittel}
            under={
              <span>{t('vedtak.vedtattDato', { dato: f.dato(x.dato), arena: arenanavn(x.arena) })}</span>
            }
          />
          <div className="v-vedtakstekst">
            <Tekstavsnitt tekst={x.tekst} />
          </div>
          <div role="status" className="m-melding">
            {melding !== '' && <Alert data-color="success">{melding}</Alert>}
          </div>
          <Betydning v={v} vedtak={x} />
          <Handlinger v={v} vedtak={x} ferdig={settMelding} />
          <OppfoelgingDel v={v} vedtak={x} />
          <VirkningDel v={v} vedtak={x.systemID} fraDato={x.dato} idag={idag} />
          <p>
            <Lenke til={`/vedtak/${x.systemID}/mandatlinje`}>{t('vedtak.linje.lenke')}</Lenke>
          </p>
          {sak.data !== undefined && <StemmerDel v={v} moetesak={x.moetesak} moete={sak.data.moete} />}
          {x.bindingsklasse.kode !== 'intern' && <EgneVedtak v={v} vedtak={x.systemID} />}
          <Del tittel={t('vedtak.kilde.tittel')}>
            <Fakta
              fakta={[
                moete.data !== undefined && {
                  navn: t('vedtak.kilde.moete'),
                  verdi: (
                    <Lenke til={`/moete/${moete.data.systemID}`}>
                      {`${moete.data.tittel} (${nummer(moete.data) ?? ''}), ${f.dato(moete.data.start)}`}
                    </Lenke>
                  ),
                },
                sak.data !== undefined && {
                  navn: t('vedtak.kilde.sak'),
                  verdi: `${sak.data.saksnummer ?? ''} ${sak.data.tittel}`.trim(),
                },
                forslag.data !== undefined && {
                  navn: t('vedtak.kilde.forslag'),
                  verdi: (
                    <Lenke til={`/forslag/${forslag.data.systemID}`}>
                      {`${nummer(forslag.data) ?? ''} ${forslag.data.tittel}`.trim()}
                    </Lenke>
                  ),
                },
                { navn: t('vedtak.kilde.emne'), verdi: kodetekst('Vedtaksemne', x.vedtaksemne) },
                {
                  navn: t('vedtak.kilde.regel'),
                  verdi: kodetekst('Beslutningsregel', sak.data?.beslutningsregel),
                },
                meg.innlogget &&
                  moete.data?.moetemappe !== undefined && {
                    navn: t('vedtak.kilde.arkiv'),
                    verdi: (
                      <Lenke til={`/arkiv/${v}/moetemappe/${moete.data.moetemappe}`}>
                        {t('vedtak.moetemappe')}
                      </Lenke>
                    ),
                  },
              ]}
            />
          </Del>
          <Del tittel={t('vedtak.dokumenter')}>
            {moete.data !== undefined && (
              <Dokumenter
                v={v}
                registrering={x.moeteregistrering}
                ingen={t(
                  moete.data.moetestatus.kode === 'godkjent'
                    ? 'vedtak.kilde.ingenDokumenter'
                    : 'vedtak.dokumenter.kommer',
                )}
              />
            )}
          </Del>
          {meg.innlogget && <HistorikkDel v={v} entitet="vedtak" id={x.systemID} />}
        </>
      )}
    </Lest>
  );
};
