import { Button } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import type { SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useHandling, useListe, useSamarbeid } from '../../client/index.js';
import { Lenke } from '../../parts/Lenke.js';
import { Problemvisning } from '../../parts/Problem.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Feiloppsummering, Radiofelt, Tekstfelt, Valgfelt } from '../forslag/skjema/Felter.js';
import { utenTomme } from '../forslag/skjema/feil.js';
import { useSkjema } from '../forslag/skjema/useSkjema.js';
import { kapasiteter } from './koder.js';

/** A new meeting of a body. The roll follows from the seats on the day and the capacity the body meets in (A06). */
export const PlanleggMoete = () => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const gaa = useNavigate();
  const arenaer = useListe(v, 'arena', { top: 200, orderby: 'navn' });
  const planlegg = useHandling(v, 'moete', undefined, 'planlegg');
  const s = useSkjema({ arena: '', kapasitet: 'ordinaer', tittel: '', start: '', slutt: '', sted: '' });
  const arena = arenaer.data?.verdier.find((a) => a.systemID === s.verdi.arena);
  const somStyringsgruppe = arena?.arenatype.kode === 'styringsgruppe';
  const send = (e: SubmitEvent<HTMLFormElement>) => {
    e.preventDefault();
    if (!s.krev(['arena', 'tittel', 'start'], t('moete.maa'))) return;
    if (s.verdi.slutt !== '' && s.verdi.slutt <= s.verdi.start) {
      s.settFeil({ slutt: t('moete.sluttFoerStart') });
      return;
    }
    planlegg.mutate(
      utenTomme({ ...s.verdi, kapasitet: { kode: somStyringsgruppe ? s.verdi.kapasitet : 'ordinaer' } }),
      {
        onSuccess: ({ objekt }) => void gaa({ to: `/moete/${objekt.systemID}` }),
        onError: s.taImot,
      },
    );
  };
  return (
    <>
      <Sidetittel tittel={t('moete.ny.tittel')} ingress={t('moete.ny.innledning')} />
      <form className="f-skjema" onSubmit={send} noValidate>
        <Feiloppsummering
          s={s}
          etiketter={{
            arena: t('moete.felt.arena'),
            tittel: t('moete.felt.tittel'),
            start: t('moete.felt.start'),
            slutt: t('moete.felt.slutt'),
            sted: t('moete.felt.sted'),
            kapasitet: t('moete.kapasitet'),
          }}
        />
        {planlegg.isError && planlegg.error.felt.length === 0 && (
          <Problemvisning feil={planlegg.error} fokus />
        )}
        <Valgfelt
          s={s}
          felt="arena"
          etikett={t('moete.felt.arena')}
          hjelp={t('moete.ny.arenaHjelp')}
          tom={t('moete.felt.arena.velg')}
          valg={(arenaer.data?.verdier ?? []).map((a) => ({ verdi: a.systemID, tekst: a.navn }))}
        />
        {somStyringsgruppe && (
          <Radiofelt
            s={s}
            felt="kapasitet"
            etikett={t('moete.kapasitet')}
            hjelp={t('moete.kapasitet.hjelp')}
            valg={kapasiteter.map((k) => ({ verdi: k, tekst: t(`moete.kapasitet.${k}`) }))}
          />
        )}
        <Tekstfelt s={s} felt="tittel" etikett={t('moete.felt.tittel')} maks={200} />
        <Tekstfelt
          s={s}
          felt="start"
          etikett={t('moete.felt.start')}
          hjelp={t('moete.felt.tid.hjelp')}
          type="datetime-local"
        />
        <Tekstfelt
          s={s}
          felt="slutt"
          etikett={t('moete.felt.slutt')}
          hjelp={t('moete.felt.tid.hjelp')}
          type="datetime-local"
          valgfri
        />
        <Tekstfelt s={s} felt="sted" etikett={t('moete.felt.sted')} valgfri />
        <div className="f-rad">
          <Button type="submit" loading={planlegg.isPending}>
            {t('moete.ny.lagre')}
          </Button>
          <Lenke til="/moete">{t('moete.avbryt')}</Lenke>
        </div>
      </form>
    </>
  );
};
