import '../moete.css';
import { Alert, Button } from '@digdir/designsystemet-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { harRolle, useHandling, useMeg, useObjekt, useSamarbeid } from '../../../client/index.js';
import { Del } from '../../../parts/Del.js';
import { Lenke } from '../../../parts/Lenke.js';
import { Lest } from '../../../parts/Lest.js';
import { Problemvisning } from '../../../parts/Problem.js';
import { useRuteparam } from '../../../parts/rute.js';
import { Sidetittel } from '../../../parts/Sidetittel.js';
import { Statusmerke } from '../../../parts/Statusmerke.js';
import { Tekstavsnitt } from '../../../parts/Tekstavsnitt.js';
import { Tom } from '../../../parts/Tom.js';
import { useFormat } from '../format.js';
import { useNaa } from '../oppslag.js';
import { Papirene } from '../Papirene.js';
import { useVoteringstekst } from './forslagstekst.js';
import { Habiliteten } from './Habiliteten.js';
import { useHandlingPaa } from './handlinger.js';
import { etterPlanen, navnPaa, type Rom, type Romsak, useRom } from './romdata.js';
import { useStroem } from './stroem.js';
import type { Forbindelse } from './stroemvakt.js';
import { Talerne } from './Talerne.js';
import { Voteringen } from './Voteringen.js';

const Handlingsdialog = lazy(async () => ({
  default: (await import('../../../parts/Handlingsdialog.js')).Handlingsdialog,
}));

/** Ticks so that the clock of the item moves; the installation's own time, which a demonstration may set. */
const useKlokke = (): string => {
  const naa = useNaa();
  const [forskyvning] = useState(() => Date.parse(naa) - Date.now());
  const [, tikk] = useState(0);
  useEffect(() => {
    const t = setInterval(() => tikk((n) => n + 1), 15_000);
    return () => clearInterval(t);
  }, []);
  return new Date(Date.now() + forskyvning).toISOString();
};

const Tilkobling = ({ forbindelse }: { readonly forbindelse: Forbindelse }) => {
  const { t } = useTranslation();
  return (
    <div role="status" className="m-melding">
      {forbindelse === 'brutt' && <Alert data-color="warning">{t('moete.rom.brutt')}</Alert>}
    </div>
  );
};

/** Whether I am here, and the button that says so. */
const MittFremmoete = ({
  v,
  rom,
  bruker,
}: {
  readonly v: string;
  readonly rom: Rom;
  readonly bruker: string | undefined;
}) => {
  const { t } = useTranslation();
  const paa = useHandlingPaa(v, 'deltaker');
  const meg = rom.deltakere.find((d) => d.bruker === bruker);
  if (meg === undefined) return <p className="f-dempet">{t('moete.rom.foelger')}</p>;
  const her = meg.fremmoete.kode === 'til-stede';
  return (
    <div className="f-rad">
      {paa.isError && <Problemvisning feil={paa.error} fokus />}
      <Statusmerke liste="Fremmoete" verdi={meg.fremmoete} />
      <span>{meg.partnavn ?? meg.tittel}</span>
      <Button
        variant={her ? 'tertiary' : 'primary'}
        data-size="sm"
        loading={paa.isPending}
        onClick={() =>
          paa.mutate({
            id: meg.systemID,
            handling: 'meldFremmoete',
            input: { fremmoete: { kode: her ? 'fravaer' : 'til-stede' } },
          })
        }
      >
        {t(her ? 'moete.rom.gaar' : 'moete.rom.jegErHer')}
      </Button>
    </div>
  );
};

const Forslagene = ({
  v,
  rom,
  sak,
  bruker,
  leder,
}: {
  readonly v: string;
  readonly rom: Rom;
  readonly sak: Romsak;
  readonly bruker: string | undefined;
  readonly leder: boolean;
}) => {
  const { t } = useTranslation();
  const [skriver, settSkriver] = useState(false);
  const trekk = useHandlingPaa(v, 'moeteforslag');
  const ordne = useHandling(v, 'moetesak', sak.systemID, 'ordneForslag');
  const { navn } = useVoteringstekst(rom);
  const venter = sak.moeteforslag.filter((x) => x.forslagsutfall.kode === 'fremmet');
  const fram = (id: string) => {
    const ny = venter.map((x) => x.systemID);
    const i = ny.indexOf(id);
    if (i < 1) return;
    ny.splice(i, 1);
    ny.splice(i - 1, 0, id);
    ordne.mutate({ moeteforslag: ny });
  };
  const meg = rom.deltakere.find((d) => d.bruker === bruker);
  const kan =
    sak.utfall === undefined && meg?.fremmoete.kode === 'til-stede' && meg.seterolle.kode !== 'observatoer';
  if (sak.moeteforslag.length === 0 && !kan) return null;
  return (
    <Del
      tittel={t('moete.rom.forslag')}
      niva={3}
      ved={
        kan && (
          <Button variant="tertiary" data-size="sm" onClick={() => settSkriver(true)}>
            {t('moete.rom.fremForslag')}
          </Button>
        )
      }
    >
      {trekk.isError && <Problemvisning feil={trekk.error} fokus />}
      {ordne.isError && <Problemvisning feil={ordne.error} fokus />}
      {sak.moeteforslag.length > 0 && (
        <ol className="f-liste" aria-label={t('moete.rom.forslagsrekke')}>
          {sak.moeteforslag.map((x) => (
            <li key={x.systemID}>
              <p className="f-rad">
                <strong>
                  {t('moete.rom.forslagFra', { nummer: x.nummer, navn: navnPaa(rom, x.deltaker) })}
                </strong>
                <Statusmerke liste="Forslagsutfall" verdi={x.forslagsutfall} />
                {x.forslagsslag.kode === 'endring' && (
                  <span className="f-dempet">
                    {t('moete.rom.endringAv', { tekst: navn(x.endrerForslag) })}
                  </span>
                )}
                {leder && sak.utfall === undefined && venter.indexOf(x) > 0 && (
                  <Button
                    variant="tertiary"
                    data-size="sm"
                    aria-label={t('moete.rom.forslagFram', { nummer: x.nummer })}
                    onClick={() => fram(x.systemID)}
                  >
                    <span aria-hidden="true">↑</span>
                  </Button>
                )}
                {x.forslagsutfall.kode === 'fremmet' && x.deltaker === meg?.systemID && (
                  <Button
                    variant="tertiary"
                    data-size="sm"
                    onClick={() => trekk.mutate({ id: x.systemID, handling: 'trekk' })}
                  >
                    {t('moete.rom.trekkForslag')}
                  </Button>
                )}
              </p>
              <Tekstavsnitt tekst={x.tekst} />
            </li>
          ))}
        </ol>
      )}
      {skriver && meg !== undefined && (
        <Suspense>
          <Handlingsdialog
            v={v}
            entitet="moetesak"
            id={sak.systemID}
            handling="fremForslag"
            fast={{ deltaker: meg.systemID }}
            start={{ forslagsslag: 'alternativt' }}
            valg={{
              endrerForslag: venter
                .filter((x) => x.forslagsslag.kode === 'alternativt')
                .map((x) => ({ verdi: x.systemID, tekst: `${x.nummer}. ${x.tekst.slice(0, 80)}` })),
            }}
            forklaring={t('moete.rom.fremForslag.tekst')}
            lukk={() => settSkriver(false)}
          />
        </Suspense>
      )}
    </Del>
  );
};

/** The item the meeting is on: the clock, the recommendation, papers, proposals, and the vote. */
const Gjeldende = ({
  v,
  rom,
  sak,
  bruker,
  leder,
  sekretariat,
}: {
  readonly v: string;
  readonly rom: Rom;
  readonly sak: Romsak;
  readonly bruker: string | undefined;
  readonly leder: boolean;
  readonly sekretariat: boolean;
}) => {
  const { t } = useTranslation();
  const f = useFormat();
  const etter = etterPlanen(sak, useKlokke());
  const forslag = useObjekt(v, 'forslag', sak.forslag);
  const meg = rom.deltakere.find((d) => d.bruker === bruker);
  return (
    <section className="m-gjeldende" aria-labelledby="m-gjeldende">
      <p className="f-meta">
        <span>{t('moete.rom.naa')}</span>
        <span>{t('moete.saker.sak', { nummer: sak.saksnummer ?? sak.rekkefoelge })}</span>
        <span>
          {t('moete.rom.plan', { fra: f.klokke(sak.planlagt.fra), til: f.klokke(sak.planlagt.til) })}
        </span>
        {etter !== undefined && sak.utfall === undefined && (
          <span>
            {t(
              etter > 0 ? 'moete.rom.etterPlanen' : etter < 0 ? 'moete.rom.foranPlanen' : 'moete.rom.iRute',
              {
                minutter: Math.abs(etter),
              },
            )}
          </span>
        )}
      </p>
      <h2 id="m-gjeldende" className="m-gjeldendetittel">
        {sak.tittel}
      </h2>
      {sak.utfall !== undefined && <Statusmerke liste="Utfall" verdi={sak.utfall} />}
      {forslag.data?.innstilling !== undefined && (
        <Del tittel={t('moete.behandle.innstilling')} niva={3}>
          <div className="m-vedtakstekst">
            <Tekstavsnitt tekst={forslag.data.innstilling} />
          </div>
        </Del>
      )}
      {sak.papirer.length > 0 && (
        <Del tittel={t('moete.papir.tittel')} niva={3}>
          <Papirene v={v} rom={rom} sak={sak} />
        </Del>
      )}
      <Habiliteten v={v} rom={rom} sak={sak} meg={meg} leder={leder} sekretariat={sekretariat} />
      {!sak.vedtaksfoer && sak.utfall === undefined && (
        <Alert data-color="warning">
          {t('moete.rom.ikkeVedtaksfoer', { prosent: rom.orden.vedtaksfoerProsent })}
        </Alert>
      )}
      <Forslagene v={v} rom={rom} sak={sak} bruker={bruker} leder={leder} />
      <Voteringen v={v} rom={rom} sak={sak} bruker={bruker} leder={leder} sekretariat={sekretariat} />
      <div className="f-rad">
        {sekretariat && sak.utfall === undefined && (
          <Lenke til={`/moete/${rom.moete.systemID}/sak/${sak.systemID}`}>{t('moete.rom.foer')}</Lenke>
        )}
      </div>
    </section>
  );
};

const Dagsorden = ({ v, rom, leder }: { readonly v: string; readonly rom: Rom; readonly leder: boolean }) => {
  const { t } = useTranslation();
  const f = useFormat();
  const taOpp = useHandling(v, 'moete', rom.moete.systemID, 'settGjeldendeSak');
  return (
    <>
      {taOpp.isError && <Problemvisning feil={taOpp.error} fokus />}
      <ol className="m-dagsorden">
        {rom.saker.map((s) => {
          const her = s.systemID === rom.moete.gjeldendeSak;
          return (
            <li key={s.systemID} aria-current={her ? 'step' : undefined}>
              <span className="m-dagsordentid">{f.klokke(s.planlagt.fra)}</span>
              <span className="m-hvem">
                <span>
                  {t('moete.saker.sak', { nummer: s.saksnummer ?? s.rekkefoelge })}: {s.tittel}
                </span>
                <span className="f-meta">
                  {her && <strong>{t('moete.rom.herNaa')}</strong>}
                  {s.ettersendt === true && <span>{t('moete.rom.ettersendt')}</span>}
                  {s.utfall !== undefined && <Statusmerke liste="Utfall" verdi={s.utfall} />}
                </span>
              </span>
              {leder && !her && s.utfall === undefined && (
                <Button
                  variant="secondary"
                  data-size="sm"
                  aria-label={t('moete.rom.taOppSak', { tittel: s.tittel })}
                  onClick={() => taOpp.mutate({ moetesak: s.systemID })}
                >
                  {t('moete.rom.taOpp')}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
};

/** The meeting as it goes: on the phone of each participant, on the secretary's screen, on the wall. */
export const Rommet = () => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const id = useRuteparam('id');
  const meg = useMeg();
  const rom = useRom(v, id);
  const forbindelse = useStroem(v, id, meg.innlogget);
  const { bruker } = meg;
  return (
    <Lest svar={rom}>
      {(r) => {
        const sekretariat = harRolle(meg, v, 'sekretariat');
        const leder =
          sekretariat ||
          r.deltakere.some((d) => d.bruker === bruker && ['leder', 'nestleder'].includes(d.seterolle.kode));
        const sak = r.saker.find((s) => s.systemID === r.moete.gjeldendeSak);
        const aapent = r.moete.moetestatus.kode === 'aapnet';
        const her = r.deltakere.filter((d) => d.fremmoete.kode === 'til-stede');
        return (
          <div className="m-rommet">
            <Sidetittel
              over={r.arena.navn}
              tittel={r.moete.tittel}
              under={
                <>
                  <Statusmerke liste="Moetestatus" verdi={r.moete.moetestatus} />
                  <Lenke til={`/moete/${id}`}>{t('moete.rom.omMoetet')}</Lenke>
                  <Lenke til={`/moete/${id}/skjerm`}>{t('moete.skjerm.tittel')}</Lenke>
                </>
              }
            />
            <Tilkobling forbindelse={forbindelse} />
            {!aapent ? (
              <Tom tittel={t('moete.rom.ikkeAapent')}>
                <p>{t('moete.rom.ikkeAapent.tekst')}</p>
              </Tom>
            ) : (
              <>
                <MittFremmoete v={v} rom={r} bruker={bruker} />
                <p className="f-dempet">
                  {t('moete.rom.tilStede', {
                    her: her.length,
                    alle: r.deltakere.length,
                  })}{' '}
                  {t(r.vedtaksfoer ? 'moete.rulle.vedtaksfoert' : 'moete.rom.ikkeVedtaksfoertKort')}
                </p>
                {r.moete.rulleendring !== undefined && (
                  <Alert data-color="info">
                    <Tekstavsnitt tekst={r.moete.rulleendring} />
                  </Alert>
                )}
                {sak === undefined ? (
                  <Tom tittel={t('moete.rom.ingenSak')}>
                    {leder && <p>{t('moete.rom.ingenSak.leder')}</p>}
                  </Tom>
                ) : (
                  <>
                    <Gjeldende
                      key={sak.systemID}
                      v={v}
                      rom={r}
                      sak={sak}
                      bruker={bruker}
                      leder={leder}
                      sekretariat={sekretariat}
                    />
                    <Del tittel={t('moete.rom.ordet')}>
                      <Talerne v={v} rom={r} bruker={bruker} leder={leder} />
                    </Del>
                  </>
                )}
                <Del tittel={t('moete.saker.tittel')}>
                  <Dagsorden v={v} rom={r} leder={leder} />
                </Del>
              </>
            )}
          </div>
        );
      }}
    </Lest>
  );
};
