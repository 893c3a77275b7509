import { Button } from '@digdir/designsystemet-react';
import type { SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useHandling, useListe } from '../../client/index.js';
import { Problemvisning } from '../../parts/Problem.js';
import { Feiloppsummering, Radiofelt, Tekstfelt, Valgfelt } from '../forslag/skjema/Felter.js';
import { useSkjema } from '../forslag/skjema/useSkjema.js';
import { nummer } from '../forslag/vei.js';
import { sakstyper } from './koder.js';
import type { Moete } from './moetedata.js';

/** Puts an item on the agenda: a proposal that has been put to this body with reasons, or something else. */
export const LeggTilSak = ({
  v,
  moete,
  lukk,
  ferdig,
}: {
  readonly v: string;
  readonly moete: Moete;
  readonly lukk: () => void;
  readonly ferdig: () => void;
}) => {
  const { t } = useTranslation();
  const klare = useListe(v, 'forslag', {
    filter: `forslagsstatus/kode eq 'innstilt' and hosArena eq ${moete.arena}`,
    orderby: 'aar,nummer',
    top: 200,
  });
  const settPaa = useHandling(v, 'moete', moete.systemID, 'settPaaSakliste');
  const s = useSkjema({ slag: 'forslag', forslag: '', tittel: '', sakstype: 'beslutning' });
  const fraForslag = s.verdi.slag === 'forslag';
  const forslag = klare.data?.verdier ?? [];
  const send = (e: SubmitEvent<HTMLFormElement>) => {
    e.preventDefault();
    if (!s.krev([fraForslag ? 'forslag' : 'tittel'], t('moete.maa'))) return;
    settPaa.mutate(
      {
        sakstype: { kode: s.verdi.sakstype },
        ...(fraForslag ? { forslag: s.verdi.forslag } : { tittel: s.verdi.tittel.trim() }),
      },
      {
        onSuccess: () => {
          ferdig();
          lukk();
        },
        onError: s.taImot,
      },
    );
  };
  return (
    <form className="f-skjema" onSubmit={send} noValidate aria-label={t('moete.leggTil.tittel')}>
      <Feiloppsummering
        s={s}
        etiketter={{
          forslag: t('moete.leggTil.forslag'),
          tittel: t('moete.leggTil.sakstittel'),
          sakstype: t('moete.leggTil.sakstype'),
        }}
      />
      {settPaa.isError && settPaa.error.felt.length === 0 && <Problemvisning feil={settPaa.error} fokus />}
      <Radiofelt
        s={s}
        felt="slag"
        etikett={t('moete.leggTil.slag')}
        valg={[
          { verdi: 'forslag', tekst: t('moete.leggTil.fraForslag') },
          { verdi: 'fri', tekst: t('moete.leggTil.fri') },
        ]}
      />
      {fraForslag ? (
        forslag.length === 0 && klare.isSuccess ? (
          <p id={s.idFor('forslag')} tabIndex={-1}>
            {t('moete.leggTil.ingenForslag')}
          </p>
        ) : (
          <Valgfelt
            s={s}
            felt="forslag"
            etikett={t('moete.leggTil.forslag')}
            tom={t('moete.leggTil.velgForslag')}
            valg={forslag.map((f) => ({ verdi: f.systemID, tekst: `${nummer(f) ?? ''} ${f.tittel}`.trim() }))}
          />
        )
      ) : (
        <Tekstfelt s={s} felt="tittel" etikett={t('moete.leggTil.sakstittel')} maks={200} />
      )}
      <Radiofelt
        s={s}
        felt="sakstype"
        etikett={t('moete.leggTil.sakstype')}
        valg={sakstyper.map((k) => ({ verdi: k, tekst: t(`moete.sakstype.${k}`) }))}
      />
      <div className="f-rad">
        <Button type="submit" loading={settPaa.isPending}>
          {t('moete.leggTil.knapp')}
        </Button>
        <Button variant="tertiary" onClick={lukk}>
          {t('moete.avbryt')}
        </Button>
      </div>
    </form>
  );
};
