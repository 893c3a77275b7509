import './moete.css';
import { Alert, Button } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Objekt, useHandling, useListe, useObjekt, useSamarbeid } from '../../client/index.js';
import { Del } from '../../parts/Del.js';
import { Laster } from '../../parts/Laster.js';
import { Lenke } from '../../parts/Lenke.js';
import { Problemvisning } from '../../parts/Problem.js';
import { useRuteparam } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Tekstavsnitt } from '../../parts/Tekstavsnitt.js';
import { Feiloppsummering, Radiofelt, Tekstfelt, Valgfelt } from '../forslag/skjema/Felter.js';
import { utenTomme } from '../forslag/skjema/feil.js';
import { useSkjema } from '../forslag/skjema/useSkjema.js';
import { Sakssamtale } from '../hoering/Sakssamtale.js';
import { type Klausul, muligeKlasser } from './binding.js';
import { regler, utfall } from './koder.js';
import {
  type Deltaker,
  type Moete,
  type Moetesak,
  sorterRulle,
  useFolketall,
  useMoetedata,
} from './moetedata.js';
import { type Avgitt, type Beslutningsregel, tellOpp } from './opptelling.js';
import { Resultat } from './Resultat.js';
import { avgjoerende, type Rom, useRom, vedtattTekst } from './rom/romdata.js';
import { Voteringsresultat } from './rom/Voteringen.js';
import { type Stemmene, Stemmer } from './Stemmer.js';
import { Vedtaksvalg, type Vedtaksverdi } from './Vedtaksvalg.js';

interface SkjemaProps {
  readonly v: string;
  readonly moete: Moete;
  readonly sak: Moetesak;
  readonly forslag: Objekt<'forslag'> | undefined;
  readonly rulle: readonly Deltaker[];
  readonly klausuler: readonly Klausul[];
  readonly partnavn: (id: string | undefined) => string;
  readonly rom: Rom;
}

const Behandlingsskjema = ({ v, moete, sak, forslag, rulle, klausuler, partnavn, rom }: SkjemaProps) => {
  const { t } = useTranslation();
  const gaa = useNavigate();
  const behandle = useHandling(v, 'moetesak', sak.systemID, 'behandle');
  const [stemmer, settStemmer] = useState<Stemmene>({});
  const romsak = rom.saker.find((x) => x.systemID === sak.systemID);
  // A vote held on the participants' own devices decides; then nothing is taken down here.
  const holdt = avgjoerende(romsak);
  const arenaer = useListe(v, 'arena', { top: 200, orderby: 'navn' });
  const s = useSkjema<Vedtaksverdi>({
    behandling: '',
    beslutningsregel: rom.orden.beslutningsregel,
    avviksgrunn: '',
    oversendtTil: '',
    utfall: sak.sakstype.kode === 'orientering' ? 'tatt-til-orientering' : '',
    vedtakstekst: vedtattTekst(romsak, forslag?.innstilling),
    vedtaksemne: '',
    bindingsklasse: '',
    klausul: '',
  });
  const stemmende = sorterRulle(rulle).filter((d) => romsak?.stemmeveier[d.systemID] !== undefined);
  const folketall = useFolketall(
    v,
    stemmende.flatMap((d) => (d.part === undefined ? [] : [d.part])),
    moete.start.slice(0, 10),
  );
  const avgitt = stemmende.flatMap((d): Avgitt[] => {
    const stemme = stemmer[d.systemID]?.stemme;
    if (stemme === undefined) return [];
    return [
      {
        stemmegivning: stemme,
        leder: d.seterolle.kode === 'leder',
        folketall: d.part === undefined ? undefined : folketall.get(d.part),
      },
    ];
  });
  const opptelling = tellOpp(s.verdi.beslutningsregel as Beslutningsregel, avgitt);
  const beslutter = s.verdi.utfall === 'vedtatt' || s.verdi.utfall === 'ikke-vedtatt';
  const vedtas = s.verdi.utfall === 'vedtatt';
  const avvik = holdt === undefined && s.verdi.beslutningsregel !== rom.orden.beslutningsregel;
  const utfallet = holdt === undefined ? opptelling.vedtatt : holdt.vedtatt === true;
  const protokollsak = sak.godkjenner !== undefined;
  const passer =
    !beslutter || utfallet === vedtas || (holdt === undefined && s.verdi.beslutningsregel === 'veto');
  const klasseMulig =
    s.verdi.vedtaksemne === '' ||
    (muligeKlasser(s.verdi.vedtaksemne, klausuler) as readonly string[]).includes(s.verdi.bindingsklasse);
  const send = async (e: SubmitEvent<HTMLFormElement>) => {
    e.preventDefault();
    const paakrevd: (keyof Vedtaksverdi)[] =
      vedtas && !protokollsak ? ['utfall', 'vedtakstekst', 'vedtaksemne', 'bindingsklasse'] : ['utfall'];
    if (vedtas && s.verdi.bindingsklasse === 'avtale') paakrevd.push('klausul');
    if (avvik) paakrevd.push('avviksgrunn');
    if (s.verdi.utfall === 'oversendt') paakrevd.push('oversendtTil');
    if (!s.krev(paakrevd, t('moete.maa'))) return;
    if (!passer) {
      s.settFeil({ utfall: t('moete.behandle.utfall.stemmerIkke') });
      return;
    }
    if (vedtas && !protokollsak && !klasseMulig) {
      s.settFeil({ bindingsklasse: t(`moete.vedtak.klasse.sperret.${s.verdi.bindingsklasse}`) });
      return;
    }
    const { behandling, vedtakstekst, klausul, bindingsklasse } = s.verdi;
    try {
      // Not a callback: the form is gone when the page has been read again.
      const { laget } = await behandle.mutateAsync({
        ...utenTomme({ behandling }),
        utfall: { kode: s.verdi.utfall },
        ...(holdt === undefined ? { beslutningsregel: { kode: s.verdi.beslutningsregel } } : {}),
        ...(avvik ? { avviksgrunn: s.verdi.avviksgrunn } : {}),
        ...(s.verdi.utfall === 'oversendt' ? { oversendtTil: s.verdi.oversendtTil } : {}),
        stemmer: Object.entries(stemmer).flatMap(([deltaker, { stemme, begrunnelse }]) =>
          stemme === undefined
            ? []
            : [
                {
                  deltaker,
                  stemmegivning: { kode: stemme },
                  ...utenTomme({ begrunnelse: begrunnelse?.trim() }),
                },
              ],
        ),
        ...(vedtas && !protokollsak
          ? {
              vedtakstekst,
              bindingsklasse: { kode: bindingsklasse },
              vedtaksemne: { kode: s.verdi.vedtaksemne },
              ...(bindingsklasse === 'avtale' ? { klausul } : {}),
            }
          : {}),
      });
      const vedtaket = laget.find((x) => x.entitet === 'vedtak');
      void gaa({ to: vedtaket ? `/vedtak/${vedtaket.systemID}` : `/moete/${moete.systemID}` });
    } catch (feil) {
      s.taImot(feil);
    }
  };
  return (
    <form className="f-stabel" onSubmit={(e) => void send(e)} noValidate>
      <Feiloppsummering
        s={s}
        etiketter={{
          utfall: t('moete.behandle.utfall'),
          beslutningsregel: t('moete.regel.tittel'),
          avviksgrunn: t('moete.regel.avviksgrunn'),
          oversendtTil: t('moete.behandle.oversendtTil'),
          vedtakstekst: t('moete.vedtak.tekst'),
          vedtaksemne: t('moete.vedtak.emne'),
          bindingsklasse: t('moete.vedtak.klasse'),
          klausul: t('moete.vedtak.klausul'),
        }}
      />
      {behandle.isError && behandle.error.felt.length === 0 && <Problemvisning feil={behandle.error} fokus />}
      <Del tittel={t('moete.behandle.seg.drofting')}>
        <div className="f-skjema">
          <Tekstfelt
            s={s}
            felt="behandling"
            etikett={t('moete.behandle.behandling')}
            hjelp={t('moete.behandle.behandling.hjelp')}
            linjer={4}
            valgfri
          />
        </div>
      </Del>
      <Del tittel={t('moete.behandle.seg.stemmer')}>
        {holdt !== undefined && <Voteringsresultat rom={rom} votering={holdt} />}
        {holdt === undefined && (
          <>
            <Radiofelt
              s={s}
              felt="beslutningsregel"
              etikett={t('moete.regel.tittel')}
              valg={regler.map((r) => ({
                verdi: r,
                tekst: t(`moete.regel.${r}`),
                hjelp: t(`moete.regel.${r}.hjelp`),
              }))}
            />
            {avvik && (
              <Tekstfelt
                s={s}
                felt="avviksgrunn"
                etikett={t('moete.regel.avviksgrunn')}
                hjelp={t('moete.regel.avviksgrunn.hjelp')}
                linjer={2}
              />
            )}
            {stemmende.length === 0 ? (
              <Alert data-color="warning">{t('moete.behandle.ingenStemmeberettigede')}</Alert>
            ) : (
              <div id={s.idFor('stemmer')} tabIndex={-1}>
                <Stemmer
                  deltakere={stemmende}
                  partnavn={partnavn}
                  folketall={folketall}
                  stemmer={stemmer}
                  sett={settStemmer}
                  medReservasjon={s.verdi.beslutningsregel === 'reservasjon'}
                />
              </div>
            )}
            <Del tittel={t('moete.resultat.tittel')} niva={3}>
              <Resultat
                opptelling={opptelling}
                utsagn={t(
                  avgitt.length === 0
                    ? 'moete.resultat.utenVotering'
                    : opptelling.vedtatt
                      ? 'moete.resultat.vedtatt'
                      : 'moete.resultat.ikkeVedtatt',
                )}
              />
            </Del>
          </>
        )}
      </Del>
      <Del tittel={t('moete.behandle.seg.utfall')}>
        <Radiofelt
          s={s}
          felt="utfall"
          etikett={t('moete.behandle.utfall')}
          valg={utfall.map((u) => ({ verdi: u, tekst: t(`moete.utfall.${u}`) }))}
        />
        {s.verdi.utfall === 'oversendt' && (
          <Valgfelt
            s={s}
            felt="oversendtTil"
            etikett={t('moete.behandle.oversendtTil')}
            tom={t('moete.felt.arena.velg')}
            valg={(arenaer.data?.verdier ?? [])
              .filter((a) => a.systemID !== moete.arena)
              .map((a) => ({ verdi: a.systemID, tekst: a.navn }))}
          />
        )}
        {!passer && <Alert data-color="warning">{t('moete.behandle.utfall.stemmerIkke')}</Alert>}
      </Del>
      {vedtas && !protokollsak && (
        <Del tittel={t('moete.behandle.seg.vedtak')}>
          <Vedtaksvalg s={s} klausuler={klausuler} medInnstilling={forslag?.innstilling !== undefined} />
        </Del>
      )}
      <p className="f-dempet">{t('moete.behandle.endelig')}</p>
      <div className="f-rad">
        <Button type="submit" loading={behandle.isPending}>
          {t('moete.behandle.lagre')}
        </Button>
        <Lenke til={`/moete/${moete.systemID}`}>{t('moete.avbryt')}</Lenke>
      </div>
    </form>
  );
};

/** One item of an open meeting: what was said, the votes, the outcome, and the decision with what it binds (B04). */
export const Behandling = () => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const moeteId = useRuteparam('id');
  const sakId = useRuteparam('sak');
  const { moete, deltakere, saker, partnavn } = useMoetedata(v, moeteId);
  const rom = useRom(v, moeteId);
  const sak = saker.data?.verdier.find((x) => x.systemID === sakId);
  const forslag = useObjekt(v, 'forslag', sak?.forslag);
  const klausuler = useListe(v, 'klausul', {
    filter: "avtaleversjon/avtalestatus/kode eq 'vedtatt'",
    orderby: 'nummer',
    top: 200,
  });
  const feil = moete.error ?? deltakere.error ?? saker.error ?? klausuler.error ?? rom.error;
  if (feil) return <Problemvisning feil={feil} />;
  if (!moete.data || !deltakere.data || !saker.data || !klausuler.data || !rom.data) return <Laster />;
  if (sak?.forslag !== undefined && forslag.isPending) return <Laster />;
  const stopp =
    sak?.utfall !== undefined
      ? 'moete.behandle.ferdig'
      : moete.data.moetestatus.kode !== 'aapnet'
        ? 'moete.behandle.ikkeAapent'
        : !moete.data.handlinger?.includes('registrerFremmoete')
          ? 'moete.behandle.ikkeTilgang'
          : undefined;
  return (
    <>
      <Sidetittel
        over={t('moete.behandle.tittel', { nummer: sak?.saksnummer ?? '' })}
        tittel={sak?.tittel ?? ''}
        under={<Lenke til={`/moete/${moeteId}`}>{t('moete.behandle.tilbake')}</Lenke>}
      />
      {forslag.data?.innstilling !== undefined && (
        <Del tittel={t('moete.behandle.innstilling')}>
          <div className="m-vedtakstekst">
            <Tekstavsnitt tekst={forslag.data.innstilling} />
          </div>
        </Del>
      )}
      {stopp !== undefined || sak === undefined ? (
        <Alert data-color="info">{t(stopp ?? 'moete.behandle.ferdig')}</Alert>
      ) : (
        <Behandlingsskjema
          v={v}
          moete={moete.data}
          sak={sak}
          forslag={forslag.data}
          rulle={deltakere.data.verdier}
          klausuler={klausuler.data.verdier.map((k) => ({
            systemID: k.systemID,
            nummer: k.nummer,
            tittel: k.tittel,
            dekker: k.dekker ?? [],
          }))}
          partnavn={partnavn}
          rom={rom.data}
        />
      )}
      {sak !== undefined && <Sakssamtale v={v} sak={sak.systemID} />}
    </>
  );
};
