import './moete.css';
import { Alert, Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Handlingssvar, harRolle, useMeg, useSamarbeid } from '../../client/index.js';
import { Del } from '../../parts/Del.js';
import { Dokumenter } from '../../parts/Dokumenter.js';
import { Fakta } from '../../parts/Fakta.js';
import { Handlingsknapper } from '../../parts/Handlingsknapper.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useRuteparam } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tekstavsnitt } from '../../parts/Tekstavsnitt.js';
import { HistorikkDel } from '../arkiv/Historikk.js';
import { nummer } from '../forslag/vei.js';
import { lokalTid, useFormat } from './format.js';
import { Koe } from './Koe.js';
import { LeggTilSak } from './LeggTilSak.js';
import { Merknader } from './Merknader.js';
import { type Moete, sorterRulle, useMoetedata } from './moetedata.js';
import { Rulle } from './Rulle.js';
import { useRom } from './rom/romdata.js';
import { useStroem } from './rom/stroem.js';
import { Saksliste } from './Saksliste.js';
import { Statuslinje } from './Statuslinje.js';

/** Acts that move the meeting on; the others have their own place on the page. */
const framover = ['innkall', 'aapne', 'avslutt', 'lagProtokoll', 'sendTilKommentar', 'godkjennProtokoll'];
const ellers = ['endreTid', 'avlys'];

const NesteSteg = ({
  v,
  moete,
  antallSaker,
  antallDeltakere,
  ubehandlet,
  ferdig,
}: {
  readonly v: string;
  readonly moete: Moete;
  readonly antallSaker: number;
  readonly antallDeltakere: number;
  /** Items without an outcome: the meeting is not closed over their heads. */
  readonly ubehandlet: number;
  readonly ferdig: (handling: string, svar: Handlingssvar) => void;
}) => {
  const { t } = useTranslation();
  const status = moete.moetestatus.kode;
  const tom = antallSaker === 0;
  const mulige = framover.filter(
    (h) => moete.handlinger?.includes(h) && !(h === 'innkall' && tom) && !(h === 'avslutt' && ubehandlet > 0),
  );
  // The leader approves the draft that lies there; a new draft comes second.
  const rekkefoelge = [
    ...(status === 'protokoll' || status === 'til-kommentar' ? [...mulige].reverse() : mulige),
    ...ellers.filter((h) => moete.handlinger?.includes(h)),
  ];
  return (
    <section className="m-neste" aria-label={t('moete.neste.tittel')}>
      <p>{t(status === 'planlagt' && tom ? 'moete.neste.planlagt.tom' : `moete.neste.${status}`)}</p>
      {/* Stays when no act is left, so that the dialog that did the last one can say so. */}
      <div className="f-rad">
        <Handlingsknapper
          v={v}
          entitet="moete"
          id={moete.systemID}
          handlinger={rekkefoelge}
          // Neither brings the meeting on: what comes next is then on the page itself.
          foersteErNeste={!['endreTid', 'avlys'].includes(rekkefoelge[0] ?? '')}
          ferdig={ferdig}
          oppsett={(h) => ({
            forklaring: t(`moete.${h}.tekst`, { antall: antallDeltakere }),
            ...(h === 'endreTid'
              ? {
                  start: {
                    start: lokalTid(moete.start),
                    slutt: moete.slutt === undefined ? '' : lokalTid(moete.slutt),
                    sted: moete.sted ?? '',
                  },
                }
              : {}),
            tittel: t(
              h === 'lagProtokoll' && status !== 'avsluttet'
                ? 'moete.handling.lagProtokollNy'
                : `moete.handling.${h}`,
            ),
          })}
        />
      </div>
    </section>
  );
};

/** One meeting from plan to approved protocol: where it stands, who is there, what is on the agenda. */
export const MoeteSide = () => {
  const { t } = useTranslation();
  const f = useFormat();
  const v = useSamarbeid();
  const meg = useMeg();
  const id = useRuteparam('id');
  const { moete, arena, deltakere, saker, partnavn } = useMoetedata(v, id);
  const rom = useRom(v, id);
  useStroem(v, id, meg.innlogget);
  const { bruker } = meg;
  const sekretariat = harRolle(meg, v, 'sekretariat');
  const [melding, settMelding] = useState('');
  const [leggerTil, settLeggerTil] = useState(false);
  const sakliste = saker.data?.verdier ?? [];
  const rulle = sorterRulle(deltakere.data?.verdier ?? []);
  return (
    <Lest svar={moete}>
      {(m) => {
        const kan = (h: string) => m.handlinger?.includes(h) ?? false;
        const godkjent = m.moetestatus.kode === 'godkjent';
        return (
          <>
            <Sidetittel
              over={t('moete.nummer', { nummer: nummer(m) ?? '' })}
              tittel={m.tittel}
              under={
                <>
                  <Statusmerke liste="Moetestatus" verdi={m.moetestatus} />
                  <span>{arena.data?.navn}</span>
                  <span>{f.tidsrom(m.start, m.slutt)}</span>
                </>
              }
            />
            {m.moetestatus.kode === 'avlyst' ? (
              <Alert data-color="warning">{t('moete.avlyst', { grunn: m.avlystGrunn ?? '' })}</Alert>
            ) : (
              <Statuslinje status={m.moetestatus.kode} />
            )}
            <div role="status" className="m-melding">
              {melding !== '' && <Alert data-color="success">{melding}</Alert>}
            </div>
            {m.moetestatus.kode === 'aapnet' && (
              <div>
                <Button asChild>
                  <Link to={`/moete/${id}/rom` as string}>{t('moete.rom.gaaInn')}</Link>
                </Button>
              </div>
            )}
            <NesteSteg
              v={v}
              moete={m}
              antallSaker={sakliste.length}
              antallDeltakere={rulle.length}
              ubehandlet={sakliste.filter((x) => x.utfall === undefined).length}
              ferdig={(h) => settMelding(t(`moete.${h}.utfoert`))}
            />
            <Del
              tittel={t('moete.saker.tittel')}
              ved={
                kan('settPaaSakliste') &&
                !leggerTil && (
                  <Button variant="secondary" data-size="sm" onClick={() => settLeggerTil(true)}>
                    {t('moete.leggTil.tittel')}
                  </Button>
                )
              }
            >
              {leggerTil && (
                <LeggTilSak
                  v={v}
                  moete={m}
                  lukk={() => settLeggerTil(false)}
                  ferdig={() => settMelding(t('moete.leggTil.utfoert'))}
                />
              )}
              <Lest svar={rom}>{(r) => <Saksliste v={v} moete={m} rom={r} si={settMelding} />}</Lest>
            </Del>
            {kan('settPaaSakliste') && (
              <Del tittel={t('moete.koe.tittel')}>
                <Koe v={v} moete={m} si={settMelding} />
              </Del>
            )}
            {meg.innlogget && ['protokoll', 'til-kommentar', 'godkjent'].includes(m.moetestatus.kode) && (
              <Del tittel={t('moete.merknad.tittel')}>
                <Lest svar={rom}>
                  {(r) => <Merknader v={v} moete={m} rom={r} bruker={bruker} svarer={sekretariat} />}
                </Lest>
              </Del>
            )}
            <Del tittel={t('moete.rulle.tittel')}>
              {m.rulleendring !== undefined && (
                <Alert data-color="info">
                  <Tekstavsnitt tekst={m.rulleendring} />
                </Alert>
              )}
              <Lest svar={rom}>
                {(r) => <Rulle v={v} moete={m} rulle={rulle} partnavn={partnavn} rom={r} bruker={bruker} />}
              </Lest>
            </Del>
            <Del tittel={t('moete.fakta.tittel')}>
              <Fakta
                fakta={[
                  {
                    navn: t('moete.felt.arena'),
                    verdi: <Lenke til={`/arena/${m.arena}`}>{arena.data?.navn}</Lenke>,
                  },
                  {
                    navn: t('moete.kapasitet'),
                    verdi: (
                      <>
                        {t(`moete.kapasitet.${m.kapasitet.kode}`)}
                        {m.kapasitet.kode === 'styringsgruppe' && (
                          <p className="f-dempet">{t('moete.kapasitet.forklaring.styringsgruppe')}</p>
                        )}
                      </>
                    ),
                  },
                  { navn: t('moete.fakta.naar'), verdi: f.tidsrom(m.start, m.slutt) },
                  { navn: t('moete.fakta.hvor'), verdi: m.sted ?? t('moete.fakta.ikkeSatt') },
                  meg.innlogget &&
                    m.moetemappe !== undefined && {
                      navn: t('moete.fakta.mappe'),
                      verdi: (
                        <Lenke til={`/arkiv/${v}/moetemappe/${m.moetemappe}`}>{nummer(m) ?? m.tittel}</Lenke>
                      ),
                    },
                  m.protokoll !== undefined && {
                    navn: t(godkjent ? 'moete.fakta.protokoll' : 'moete.fakta.protokollUtkast'),
                    verdi: <Dokumenter v={v} registrering={m.protokoll} />,
                  },
                ]}
              />
            </Del>
            {meg.innlogget && <HistorikkDel v={v} entitet="moete" id={m.systemID} />}
          </>
        );
      }}
    </Lest>
  );
};
