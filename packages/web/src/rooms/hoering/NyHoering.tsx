import { Alert, Button } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  apiSti,
  hent,
  type Objekt,
  Problemfeil,
  useListe,
  useMeg,
  useObjekt,
  useSamarbeid,
} from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useIdag } from '../../parts/oppslag.js';
import { Problemvisning } from '../../parts/Problem.js';
import { useAdressevalg, useRuteparam } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Tekstavsnitt } from '../../parts/Tekstavsnitt.js';
import { Feiloppsummering, Tekstfelt, Valgfelt } from '../forslag/skjema/Felter.js';
import { tomme } from '../forslag/skjema/feil.js';
import { useSkjema } from '../forslag/skjema/useSkjema.js';
import { gjelderNaa } from '../moete/oppslag.js';

/** Bodies the user may send from: those with a seat that holds today. */
const useMineArenaer = (v: string) => {
  const meg = useMeg();
  const idag = useIdag();
  const seter = useListe(
    v,
    'sete',
    { filter: `epost eq '${(meg.epost ?? '').replaceAll("'", "''")}' and ${gjelderNaa(idag)}`, top: 200 },
    meg.epost !== undefined,
  );
  const arenaer = useListe(v, 'arena', { orderby: 'navn', top: 200 });
  const mine = new Set(seter.data?.verdier.map((s) => s.arena));
  return {
    ...arenaer,
    klar: seter.isSuccess && arenaer.isSuccess,
    valg: (arenaer.data?.verdier ?? []).filter((a) => mine.has(a.systemID)),
  };
};

/** What a hearing may be about, as it is named in the address of the page that begins one. */
const temaer = ['forslag', 'moetesak', 'avtaleversjon'] as const;

/** What the question is about: the id that is sent, and the line that says so. */
interface Tema {
  readonly felt: (typeof temaer)[number];
  readonly id: string;
  readonly tittel: string;
  readonly side: string;
}

/** Reads the subject that the address names, if any. */
const useTema = (v: string): { readonly klar: boolean; readonly feil: unknown; readonly tema?: Tema } => {
  const { t } = useTranslation();
  const [forslagId] = useAdressevalg('forslag', '');
  const [sakId] = useAdressevalg('moetesak', '');
  const [versjonId] = useAdressevalg('avtaleversjon', '');
  const eller = (x: string) => (x === '' ? undefined : x);
  const forslag = useObjekt(v, 'forslag', eller(forslagId));
  const sak = useObjekt(v, 'moetesak', eller(sakId));
  const versjon = useObjekt(v, 'avtaleversjon', eller(versjonId));
  const avtale = useObjekt(v, 'avtale', versjon.data?.avtale);
  const feil = forslag.error ?? sak.error ?? versjon.error ?? avtale.error;
  if (forslag.data !== undefined)
    return {
      klar: true,
      feil,
      tema: {
        felt: 'forslag',
        id: forslagId,
        tittel: forslag.data.tittel,
        side: `/forslag/${forslagId}`,
      },
    };
  if (sak.data !== undefined)
    return {
      klar: true,
      feil,
      tema: {
        felt: 'moetesak',
        id: sakId,
        tittel: sak.data.tittel,
        side: `/moete/${sak.data.moete}/sak/${sakId}`,
      },
    };
  if (versjon.data !== undefined && avtale.data !== undefined)
    return {
      klar: true,
      feil,
      tema: {
        felt: 'avtaleversjon',
        id: versjonId,
        tittel: t('hoering.avtaleversjon', {
          avtale: avtale.data.tittel,
          nummer: versjon.data.versjonsnummer,
        }),
        side: '/avtale',
      },
    };
  return { klar: [forslagId, sakId, versjonId].every((x) => x === ''), feil };
};

const Skjema = ({
  v,
  arenaer,
  tema,
  utkast,
}: {
  readonly v: string;
  readonly arenaer: readonly Objekt<'arena'>[];
  readonly tema?: Tema | undefined;
  /** The draft that is edited; a new one without. */
  readonly utkast?: Objekt<'hoering'>;
}) => {
  const { t } = useTranslation();
  const gaa = useNavigate();
  const lager = useQueryClient();
  const idag = useIdag();
  const [sender, settSender] = useState(false);
  const [feil, settFeil] = useState<unknown>(null);
  // What somebody else wrote meanwhile is shown beside what is typed here, never laid over it.
  const [grunn, settGrunn] = useState(utkast);
  const [deres, settDeres] = useState<Objekt<'hoering'> | null>(null);
  const s = useSkjema({
    arena: utkast?.arena ?? arenaer[0]?.systemID ?? '',
    tittel: utkast?.tittel ?? tema?.tittel ?? '',
    tekst: utkast?.tekst ?? '',
    frist: utkast?.frist ?? '',
  });
  const send = () => {
    const { arena, ...felt } = s.verdi;
    return grunn === undefined
      ? hent<Objekt<'hoering'>>(apiSti(v, 'hoering'), {
          metode: 'POST',
          body: { ...felt, arena, ...(tema === undefined ? {} : { [tema.felt]: tema.id }) },
        })
      : hent<Objekt<'hoering'>>(apiSti(v, 'hoering', grunn.systemID), {
          metode: 'PATCH',
          versjon: grunn.versjon,
          body: felt,
        });
  };
  const lagre = async () => {
    settFeil(null);
    const mangler = Object.fromEntries(
      tomme(s.verdi, ['arena', 'tittel', 'tekst', 'frist']).map((f) => [f, t('forslag.maa')]),
    );
    if (s.verdi.frist !== '' && s.verdi.frist <= idag) mangler.frist = t('hoering.fristEtter');
    s.settFeil(mangler);
    if (Object.keys(mangler).length > 0) return;
    settSender(true);
    try {
      const ny = await send();
      await lager.invalidateQueries({ queryKey: [v] });
      void gaa({ to: `/hoering/${ny.systemID}` });
    } catch (e) {
      if (grunn !== undefined && e instanceof Problemfeil && e.problem.kode.endsWith('utdatert')) {
        const naa = await hent<Objekt<'hoering'>>(apiSti(v, 'hoering', grunn.systemID));
        settGrunn(naa);
        settDeres(naa);
      } else {
        settFeil(e);
        s.taImot(e);
      }
    } finally {
      settSender(false);
    }
  };
  return (
    <form
      className="f-skjema"
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        void lagre();
      }}
    >
      <Feiloppsummering
        s={s}
        etiketter={{
          arena: t('hoering.fra'),
          tittel: t('felt.tittel'),
          tekst: t('hoering.spoersmaalet'),
          frist: t('felt.frist'),
        }}
      />
      {feil !== null && <Problemvisning feil={feil} fokus />}
      {deres !== null && (
        <Alert data-color="warning" role="alert">
          <p>{t('hoering.endretAvAndre')}</p>
          <strong>{deres.tittel}</strong>
          <Tekstavsnitt tekst={deres.tekst} />
          <p>
            {t('felt.frist')}: <Datotekst dato={deres.frist} />
          </p>
        </Alert>
      )}
      {tema !== undefined && (
        <p>
          {t('hoering.gjelder')} <Lenke til={tema.side}>{tema.tittel}</Lenke>
        </p>
      )}
      <Valgfelt
        s={s}
        felt="arena"
        etikett={t('hoering.fra')}
        tom={t('parts.velg')}
        valg={arenaer.map((a) => ({ verdi: a.systemID, tekst: a.navn }))}
        laast={utkast !== undefined}
      />
      <Tekstfelt s={s} felt="tittel" etikett={t('felt.tittel')} maks={200} />
      <Tekstfelt
        s={s}
        felt="tekst"
        etikett={t('hoering.spoersmaalet')}
        hjelp={t('hoering.spoersmaalet.hjelp')}
        linjer={6}
      />
      <Tekstfelt s={s} felt="frist" etikett={t('felt.frist')} type="date" />
      <p className="f-dempet">{t('hoering.ny.neste')}</p>
      <div className="f-rad">
        <Button type="submit" loading={sender}>
          {t(utkast === undefined ? 'hoering.ny.lagre' : 'hoering.rediger.lagre')}
        </Button>
        <Lenke til={utkast === undefined ? '/hoering' : `/hoering/${utkast.systemID}`}>
          {t('parts.avbryt')}
        </Lenke>
      </div>
    </form>
  );
};

/** A question is written first, and sent to chosen parties from its own page. */
export const NyHoering = () => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const mine = useMineArenaer(v);
  const tema = useTema(v);
  return (
    <>
      <Sidetittel tittel={t('hoering.ny.tittel')} ingress={t('hoering.ny.innledning')} />
      {tema.feil !== null && <Problemvisning feil={tema.feil} />}
      <Lest svar={mine}>
        {() =>
          !mine.klar || !tema.klar ? null : mine.valg.length === 0 ? (
            <Alert data-color="warning">{t('hoering.ny.ingenArena')}</Alert>
          ) : (
            <Skjema v={v} arenaer={mine.valg} tema={tema.tema} />
          )
        }
      </Lest>
    </>
  );
};

/** A draft, opened for change until it is sent. */
export const RedigerHoering = () => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const utkast = useObjekt(v, 'hoering', useRuteparam('id'));
  const arena = useObjekt(v, 'arena', utkast.data?.arena);
  return (
    <>
      <Sidetittel tittel={t('hoering.rediger')} ingress={t('hoering.ny.innledning')} />
      <Lest svar={utkast}>
        {(h) =>
          h.hoeringsstatus.kode !== 'utkast' ? (
            <Alert data-color="info">{t('hoering.erSendt')}</Alert>
          ) : arena.data === undefined ? null : (
            <Skjema key={h.systemID} v={v} arenaer={[arena.data]} utkast={h} />
          )
        }
      </Lest>
    </>
  );
};
