import '../moete/moete.css';
import { Alert, Button } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  apiSti,
  type Fil,
  type Handlingssvar,
  hent,
  type Objekt,
  type Problemfeil,
} from '../../client/index.js';
import { Filopplasting } from '../../parts/Filopplasting.js';
import { Lenke } from '../../parts/Lenke.js';
import { Problemvisning } from '../../parts/Problem.js';
import { useAdressevalg } from '../../parts/rute.js';
import { useUlagret } from '../../parts/useUlagret.js';
import { Lignende } from './Lignende.js';
import { Avkryssing, Feiloppsummering, Radiofelt, Tekstfelt, Valgfelt } from './skjema/Felter.js';
import { lesKroner, tomme, utenTomme } from './skjema/feil.js';
import { kravTil } from './skjema/krav.js';
import { useSkjema } from './skjema/useSkjema.js';

type Forslag = Objekt<'forslag'>;

interface ForslagsskjemaProps {
  readonly v: string;
  readonly arenaer: readonly Objekt<'arena'>[];
  readonly maal: readonly Objekt<'maal'>[];
  /** The draft or returned proposal that is edited; a new one without. */
  readonly forslag?: Forslag;
  /** The municipality it comes from, when it is not the body itself. */
  readonly part?: Objekt<'samarbeidspart'>;
  /** Ids of the goals chosen so far. */
  readonly valgt?: readonly string[];
}

/** Writes a proposal: kept as a draft, or registered so that it gets its number, case and receipt. */
export const Forslagsskjema = ({ v, arenaer, maal, forslag, part, valgt = [] }: ForslagsskjemaProps) => {
  const { t } = useTranslation();
  const gaa = useNavigate();
  const lager = useQueryClient();
  const [, settKladd] = useAdressevalg('kladd', '');
  const [lagret, settLagret] = useState(forslag);
  const [filer, settFiler] = useState<readonly Fil[]>([]);
  const [opptatt, settOpptatt] = useState(false);
  const [sender, settSender] = useState<'kladd' | 'registrer' | null>(null);
  const [feil, settFeil] = useState<unknown>(null);
  const [melding, settMelding] = useState('');
  const s = useSkjema({
    arena: forslag?.arena ?? (arenaer.length === 1 ? (arenaer[0]?.systemID ?? '') : ''),
    tittel: forslag?.tittel ?? '',
    forslagstype: forslag?.forslagstype?.kode ?? 'forslag',
    problem: forslag?.problem ?? '',
    maal: valgt,
    begrunnelse: forslag?.begrunnelse ?? '',
    kostnadsanslag: forslag?.kostnadsanslag === undefined ? '' : String(forslag.kostnadsanslag),
    aarligKostnad: forslag?.aarligKostnad === undefined ? '' : String(forslag.aarligKostnad),
    kostnadsnotat: forslag?.kostnadsnotat ?? '',
  });
  const [grunn, settGrunn] = useState(s.verdi);
  const ulagret = useUlagret(s.verdi !== grunn);
  // What a municipality writes is sent in; what a body writes is its own at once.
  const sending = (forslag?.part ?? part?.systemID) === undefined ? 'registrer' : 'meldInn';
  const kontroller = (hva: 'kladd' | 'registrer'): boolean => {
    const funnet: Record<string, string> = {};
    for (const felt of tomme(s.verdi, kravTil(hva)))
      funnet[felt] = t(felt === 'maal' ? 'forslag.maaVelge' : 'forslag.maa');
    for (const felt of ['kostnadsanslag', 'aarligKostnad'] as const)
      if (s.verdi[felt].trim() !== '' && lesKroner(s.verdi[felt]) === undefined)
        funnet[felt] = t('forslag.ikkeTall');
    s.settFeil(funnet);
    return Object.keys(funnet).length === 0;
  };
  const lagre = async (): Promise<Forslag> => {
    const { arena, kostnadsanslag, aarligKostnad, kostnadsnotat, forslagstype, ...resten } = s.verdi;
    const felt = {
      ...resten,
      forslagstype: { kode: forslagstype },
      kostnadsanslag: lesKroner(kostnadsanslag),
      aarligKostnad: lesKroner(aarligKostnad),
      kostnadsnotat,
    };
    const svar =
      lagret === undefined
        ? await hent<Forslag>(apiSti(v, 'forslag'), {
            metode: 'POST',
            body: utenTomme({ ...felt, arena, ...(part === undefined ? {} : { part: part.systemID }) }),
          })
        : await hent<Forslag>(apiSti(v, 'forslag', lagret.systemID), {
            metode: 'PATCH',
            versjon: lagret.versjon,
            body: {
              ...felt,
              problem: felt.problem.trim() === '' ? null : felt.problem,
              begrunnelse: felt.begrunnelse.trim() === '' ? null : felt.begrunnelse,
              kostnadsanslag: felt.kostnadsanslag ?? null,
              aarligKostnad: felt.aarligKostnad ?? null,
              kostnadsnotat: kostnadsnotat.trim() === '' ? null : kostnadsnotat,
            },
          });
    settLagret(svar);
    settGrunn(s.verdi);
    // A new draft gets an address of its own: reloaded, the page is this draft again.
    if (forslag === undefined && lagret === undefined) settKladd(svar.systemID);
    return svar;
  };
  const utfoer = async (hva: 'kladd' | 'registrer') => {
    settMelding('');
    settFeil(null);
    if (!kontroller(hva)) return;
    settSender(hva);
    try {
      const kladd = await lagre();
      if (hva === 'registrer')
        await hent<Handlingssvar<'forslag'>>(apiSti(v, 'forslag', kladd.systemID, sending), {
          metode: 'POST',
          body: filer.length === 0 ? {} : { filer: filer.map((f) => f.id) },
        });
      await lager.invalidateQueries({ queryKey: [v] });
      if (hva === 'registrer') {
        ulagret.slipp();
        // Back is where one came from, not a form that has been sent in.
        void gaa({
          to: `/forslag/${kladd.systemID}`,
          search: { kvittering: 'ja' } as never,
          replace: true,
        });
      } else settMelding(t('forslag.lagret'));
    } catch (e) {
      settFeil(e);
      s.taImot(e);
    } finally {
      settSender(null);
    }
  };
  const utenFelt = feil !== null && ((feil as Problemfeil).felt?.length ?? 0) === 0;
  return (
    <form
      className="f-skjema"
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        void utfoer('registrer');
      }}
    >
      <Feiloppsummering
        s={s}
        etiketter={{
          arena: t('forslag.felt.arena'),
          tittel: t('forslag.felt.tittel'),
          problem: t('forslag.felt.problem'),
          maal: t('forslag.felt.maal'),
          begrunnelse: t('forslag.felt.begrunnelse'),
          kostnadsanslag: t('forslag.felt.kostnadsanslag'),
          aarligKostnad: t('forslag.felt.aarligKostnad'),
          kostnadsnotat: t('forslag.felt.kostnadsnotat'),
        }}
      />
      {utenFelt && <Problemvisning feil={feil} fokus />}
      <Valgfelt
        s={s}
        felt="arena"
        etikett={t('forslag.felt.arena')}
        hjelp={t('forslag.felt.arena.hjelp')}
        tom={t('forslag.felt.arena.velg')}
        valg={arenaer.map((a) => ({ verdi: a.systemID, tekst: a.navn }))}
        laast={lagret !== undefined}
      />
      {part !== undefined && <p>{t('forslag.fraPart', { part: part.navn })}</p>}
      <Radiofelt
        s={s}
        felt="forslagstype"
        etikett={t('felt.forslagstype')}
        valg={['behov', 'forslag'].map((k) => ({
          verdi: k,
          tekst: t(`kode.Forslagstype.${k}`),
          hjelp: t(`forslag.type.${k}`),
        }))}
      />
      <Tekstfelt
        s={s}
        felt="tittel"
        etikett={t('forslag.felt.tittel')}
        hjelp={t('forslag.felt.tittel.hjelp')}
        maks={200}
      />
      <Tekstfelt
        s={s}
        felt="problem"
        etikett={t('forslag.felt.problem')}
        hjelp={t('forslag.felt.problem.hjelp')}
        linjer={5}
      />
      <Lignende
        v={v}
        tittel={s.verdi.tittel}
        tekst={s.verdi.problem}
        {...(lagret === undefined ? {} : { unntatt: lagret.systemID })}
      />
      <Avkryssing
        s={s}
        felt="maal"
        etikett={t('forslag.felt.maal')}
        hjelp={t('forslag.felt.maal.hjelp')}
        valg={maal.map((m) => ({ verdi: m.systemID, tekst: `${m.nummer}. ${m.tittel}` }))}
      />
      <Tekstfelt
        s={s}
        felt="begrunnelse"
        etikett={t('forslag.felt.begrunnelse')}
        hjelp={t('forslag.felt.begrunnelse.hjelp')}
        linjer={5}
      />
      <Tekstfelt
        s={s}
        felt="kostnadsanslag"
        etikett={t('forslag.felt.kostnadsanslag')}
        hjelp={t('forslag.felt.kostnadsanslag.hjelp')}
        inputMode="numeric"
        valgfri
      />
      <Tekstfelt
        s={s}
        felt="aarligKostnad"
        etikett={t('forslag.felt.aarligKostnad')}
        hjelp={t('forslag.felt.aarligKostnad.hjelp')}
        inputMode="numeric"
        valgfri
      />
      <Tekstfelt s={s} felt="kostnadsnotat" etikett={t('forslag.felt.kostnadsnotat')} linjer={3} valgfri />
      <div className="f-felt">
        <Filopplasting
          v={v}
          filer={filer}
          sett={settFiler}
          etikett={t('forslag.felt.vedlegg')}
          opptatt={settOpptatt}
        />
        <p className="f-dempet">{t('forslag.felt.vedlegg.hjelp')}</p>
      </div>
      <div role="status" className="m-melding">
        {melding !== '' && <Alert data-color="success">{melding}</Alert>}
      </div>
      <div className="f-rad">
        <Button type="submit" loading={sender === 'registrer'} disabled={opptatt || sender !== null}>
          {t(`forslag.handling.${sending}`)}
        </Button>
        <Button
          variant="secondary"
          loading={sender === 'kladd'}
          disabled={opptatt || sender !== null}
          onClick={() => void utfoer('kladd')}
        >
          {t('forslag.lagreKladd')}
        </Button>
        <Lenke til={lagret === undefined ? '/forslag' : `/forslag/${lagret.systemID}`}>
          {t('forslag.avbryt')}
        </Lenke>
      </div>
    </form>
  );
};
