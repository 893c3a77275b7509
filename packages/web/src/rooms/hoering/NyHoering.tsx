import { Alert, Button } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiSti, hent, type Objekt, useListe, useMeg, useObjekt, useSamarbeid } from '../../client/index.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useIdag } from '../../parts/oppslag.js';
import { Problemvisning } from '../../parts/Problem.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
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

const Skjema = ({
  v,
  arenaer,
  forslag,
}: {
  readonly v: string;
  readonly arenaer: readonly Objekt<'arena'>[];
  readonly forslag: Objekt<'forslag'> | undefined;
}) => {
  const { t } = useTranslation();
  const gaa = useNavigate();
  const lager = useQueryClient();
  const idag = useIdag();
  const [sender, settSender] = useState(false);
  const [feil, settFeil] = useState<unknown>(null);
  const s = useSkjema({
    arena: arenaer[0]?.systemID ?? '',
    tittel: forslag?.tittel ?? '',
    tekst: '',
    frist: '',
  });
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
      const ny = await hent<Objekt<'hoering'>>(apiSti(v, 'hoering'), {
        metode: 'POST',
        body: { ...s.verdi, ...(forslag === undefined ? {} : { forslag: forslag.systemID }) },
      });
      await lager.invalidateQueries({ queryKey: [v] });
      void gaa({ to: `/hoering/${ny.systemID}` });
    } catch (e) {
      settFeil(e);
      s.taImot(e);
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
      {forslag !== undefined && (
        <p>
          {t('hoering.gjelder')} <Lenke til={`/forslag/${forslag.systemID}`}>{forslag.tittel}</Lenke>
        </p>
      )}
      <Valgfelt
        s={s}
        felt="arena"
        etikett={t('hoering.fra')}
        tom={t('parts.velg')}
        valg={arenaer.map((a) => ({ verdi: a.systemID, tekst: a.navn }))}
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
          {t('hoering.ny.lagre')}
        </Button>
        <Lenke til="/hoering">{t('parts.avbryt')}</Lenke>
      </div>
    </form>
  );
};

/** A question is written first, and sent to chosen parties from its own page. */
export const NyHoering = () => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const [om] = useAdressevalg('forslag', '');
  const mine = useMineArenaer(v);
  const forslag = useObjekt(v, 'forslag', om === '' ? undefined : om);
  return (
    <>
      <Sidetittel tittel={t('hoering.ny.tittel')} ingress={t('hoering.ny.innledning')} />
      <Lest svar={mine}>
        {() =>
          !mine.klar || (om !== '' && forslag.data === undefined) ? null : mine.valg.length === 0 ? (
            <Alert data-color="warning">{t('hoering.ny.ingenArena')}</Alert>
          ) : (
            <Skjema v={v} arenaer={mine.valg} forslag={forslag.data} />
          )
        }
      </Lest>
    </>
  );
};
