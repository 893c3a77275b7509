import '../moete/moete.css';
import './hoering.css';
import { Alert, Button, Heading } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  apiSti,
  type Hoeringsoversikt,
  type Hoeringsrad,
  hent,
  type Objekt,
  useHoeringsoversikt,
  useListe,
  useMeg,
  useObjekt,
  useSamarbeid,
} from '../../client/index.js';
import { Bekreftdialog } from '../../parts/Bekreftdialog.js';
import { Datotekst, Tidstekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Dokumenter } from '../../parts/Dokumenter.js';
import { Fakta } from '../../parts/Fakta.js';
import { Handlingsknapper } from '../../parts/Handlingsknapper.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { Nedtrekk } from '../../parts/Nedtrekk.js';
import { useArenaer, useIdag, useMineParter } from '../../parts/oppslag.js';
import { usePartvalg } from '../../parts/partvalg.js';
import { useAdressevalg, useRuteparam } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Merke, Statusmerke } from '../../parts/Statusmerke.js';
import { Tabell } from '../../parts/Tabell.js';
import { Tekstavsnitt } from '../../parts/Tekstavsnitt.js';
import { Foelg } from './Foelg.js';
import { Kommentarer } from './Kommentarer.js';
import { Svarsum } from './Svarsum.js';
import { svarliste } from './svarliste.js';

type Hoering = Objekt<'hoering'>;

/** The answer of one of the user's own parties. */
const Vaart = ({
  v,
  hoering,
  part,
  meld,
}: {
  readonly v: string;
  readonly hoering: Hoering;
  readonly part: Objekt<'samarbeidspart'>;
  readonly meld: (tekst: string) => void;
}) => {
  const { t } = useTranslation();
  const rad = useListe(v, 'hoeringssvar', {
    filter: `hoering eq ${hoering.systemID} and part eq ${part.systemID}`,
    top: 1,
  });
  const svar = useObjekt(v, 'hoeringssvar', rad.data?.verdier[0]?.systemID);
  const s = svar.data;
  if (s === undefined) return null;
  const besvart = s.hoeringssvarstatus.kode === 'svart';
  const kan = hoering.hoeringsstatus.kode === 'sendt' && (s.handlinger ?? []).includes('svar');
  return (
    <section className="m-neste" aria-labelledby={`vaart-${part.systemID}`}>
      <Heading level={2} data-size="2xs" id={`vaart-${part.systemID}`}>
        {t('hoering.vaart', { navn: part.navn })}
      </Heading>
      {besvart ? (
        <>
          <p className="f-rad">
            <Statusmerke liste="Standpunkt" verdi={s.standpunkt} />
            {s.forSent === true && <Merke tone="viktig">{t('felt.forSent')}</Merke>}
            <span className="f-meta">
              <Tidstekst tid={s.svartTid} />
              <span>{s.svartAv}</span>
            </span>
          </p>
          <Tekstavsnitt tekst={s.merknad} />
        </>
      ) : (
        <p>{t('hoering.ikkeSvart')}</p>
      )}
      {kan && (
        <div className="f-rad">
          <Handlingsknapper
            v={v}
            entitet="hoeringssvar"
            id={s.systemID}
            handlinger={['svar']}
            ferdig={() => meld(t('hoering.svarMottatt', { navn: part.navn }))}
            oppsett={() => ({
              tittel: t(besvart ? 'hoering.endreSvar' : 'hoering.svar'),
              forklaring: t(besvart ? 'hoering.endreSvar.tekst' : 'hoering.svar.tekst'),
              fast: { endrer: besvart },
            })}
          />
        </div>
      )}
    </section>
  );
};

/** Rows at a time: on a phone each is a card. */
const perSide = 15;

const Rader = ({ v, data }: { readonly v: string; readonly data: Hoeringsoversikt }) => {
  const { t } = useTranslation();
  const meg = useMeg();
  const [vis, settVis] = useAdressevalg('vis', '');
  const [side, settSide] = useState(1);
  const rader = svarliste(data.verdier, vis);
  const her = rader.slice((side - 1) * perSide, side * perSide);
  return (
    <Del tittel={t('hoering.svarene')}>
      <div className="f-filter">
        <Nedtrekk
          etikett={t('hoering.vis')}
          verdi={vis}
          sett={(ny) => {
            settSide(1);
            settVis(ny);
          }}
          valg={[
            { verdi: '', tekst: t('hoering.visAlle') },
            { verdi: 'ikke-svart', tekst: t('kode.Hoeringssvarstatus.ikke-svart') },
            ...['stoetter', 'stoetter-med-merknad', 'stoetter-ikke', 'ingen-merknad'].map((k) => ({
              verdi: k,
              tekst: t(`kode.Standpunkt.${k}`),
            })),
          ]}
        />
        <p role="status">{t('hoering.antallVist', { count: rader.length })}</p>
      </div>
      <Tabell<Hoeringsrad>
        tittel={t('hoering.svarene')}
        rader={her}
        noekkel={(r) => r.svar}
        {...(rader.length > perSide
          ? {
              sider: {
                side,
                top: perSide,
                antall: rader.length,
                her: her.length,
                flere: side * perSide < rader.length,
                sett: settSide,
              },
            }
          : {})}
        kolonner={[
          {
            id: 'part',
            tittel: t('felt.part'),
            radhode: true,
            vis: (r) => <Lenke til={`/part/${r.part}`}>{r.navn}</Lenke>,
          },
          { id: 'region', tittel: t('felt.region'), vis: (r) => r.region },
          {
            id: 'svar',
            tittel: t('felt.standpunkt'),
            vis: (r) => (
              <span className="f-rad">
                {r.standpunkt === undefined ? (
                  <Statusmerke liste="Hoeringssvarstatus" verdi={r.status} />
                ) : (
                  <Statusmerke liste="Standpunkt" verdi={r.standpunkt} />
                )}
                {r.forSent && <Merke tone="viktig">{t('felt.forSent')}</Merke>}
                {r.standpunkt === undefined && r.purringer > 0 && (
                  <span className="f-dempet">{t('hoering.purret', { count: r.purringer })}</span>
                )}
              </span>
            ),
          },
          { id: 'merknad', tittel: t('felt.merknad'), vis: (r) => r.merknad },
          {
            id: 'jp',
            tittel: t('felt.journalpost'),
            vis: (r) =>
              r.journalpost !== undefined && meg.innlogget ? (
                <Lenke til={`/arkiv/${v}/journalpost/${r.journalpost}`}>{t('hoering.aapneSvar')}</Lenke>
              ) : null,
          },
        ]}
      />
    </Del>
  );
};

const Oversikt = ({ v, id }: { readonly v: string; readonly id: string }) => {
  const { t } = useTranslation();
  const svar = useHoeringsoversikt(v, id);
  return (
    <Lest svar={svar}>
      {(data) => (
        <>
          <Del tittel={t('hoering.sum', { svart: data.sum.svart, spurt: data.sum.spurt })}>
            <Svarsum sum={data.sum} />
            {data.regioner.length > 1 && (
              <details>
                <summary>{t('hoering.perRegion')}</summary>
                <div className="h-regioner">
                  {data.regioner.map((r) => (
                    <div key={r.region} className="h-region">
                      <Heading level={3} data-size="2xs">
                        {r.region === '' ? t('parts.utenforRegionene') : r.region}
                      </Heading>
                      <p>{t('hoering.sum', { svart: r.svart, spurt: r.spurt })}</p>
                      <Svarsum sum={r} />
                    </div>
                  ))}
                </div>
              </details>
            )}
          </Del>
          <Rader v={v} data={data} />
        </>
      )}
    </Lest>
  );
};

const Handlinger = ({
  v,
  hoering,
  meld,
}: {
  readonly v: string;
  readonly hoering: Hoering;
  readonly meld: (tekst: string) => void;
}) => {
  const { t } = useTranslation();
  const gaa = useNavigate();
  const parter = usePartvalg(v);
  const region = useArenaer(v).av(hoering.arena)?.region;
  const spurte = useListe(v, 'hoeringssvar', { filter: `hoering eq ${hoering.systemID}`, top: 200 });
  const [sletter, settSletter] = useState(false);
  const lager = useQueryClient();
  const spurt = new Set(spurte.data?.verdier.map((s) => s.part));
  const flere = parter.filter((p) => !spurt.has(p.verdi));
  const handlinger = (hoering.handlinger ?? []).filter((h) => h !== 'sendTilFlere' || flere.length > 0);
  const utkast = hoering.hoeringsstatus.kode === 'utkast';
  if (handlinger.length === 0 && !(utkast && hoering.kan?.endre === true)) return null;
  return (
    <section className="m-neste" aria-labelledby="hoering-handlinger">
      <Heading level={2} data-size="2xs" id="hoering-handlinger">
        {t('forslag.handling.tittel')}
      </Heading>
      {utkast && <p>{t('hoering.utkast.tekst')}</p>}
      <div className="f-rad">
        <Handlingsknapper
          v={v}
          entitet="hoering"
          id={hoering.systemID}
          handlinger={handlinger}
          ferdig={(h) => meld(t(`hoering.utfoert.${h}`))}
          oppsett={(h) => ({
            forklaring: t(`hoering.om.${h}`),
            ...(h === 'sendHoering'
              ? {
                  start: {
                    // A region asks its own; the others begin with every municipality.
                    part: parter
                      .filter((p) => (region === undefined ? p.parttype === 'kommune' : p.region === region))
                      .map((p) => p.verdi),
                  },
                  valg: { part: parter },
                }
              : {}),
            ...(h === 'sendTilFlere' ? { valg: { part: flere } } : {}),
          })}
        />
        {utkast && hoering.kan?.endre === true && (
          <Button asChild variant="secondary">
            <Link to={`/hoering/${hoering.systemID}/rediger` as string}>{t('hoering.rediger')}</Link>
          </Button>
        )}
        {utkast && hoering.kan?.slette === true && (
          <Button variant="tertiary" data-color="danger" onClick={() => settSletter(true)}>
            {t('hoering.slettUtkast')}
          </Button>
        )}
        {sletter && (
          <Bekreftdialog
            tittel={t('hoering.slettUtkast')}
            knapp={t('hoering.slettUtkast')}
            utfoer={async () => {
              await hent(apiSti(v, 'hoering', hoering.systemID), {
                metode: 'DELETE',
                versjon: hoering.versjon,
              });
              await lager.invalidateQueries({ queryKey: [v] });
              void gaa({ to: '/hoering' as string });
            }}
            lukk={() => settSletter(false)}
          >
            <p>{t('hoering.slettUtkastTekst')}</p>
          </Bekreftdialog>
        )}
      </div>
    </section>
  );
};

const Gjelder = ({ v, hoering }: { readonly v: string; readonly hoering: Hoering }) => {
  const { t } = useTranslation();
  const sak = useObjekt(v, 'moetesak', hoering.moetesak);
  if (sak.data?.moete !== undefined)
    return (
      <Lenke til={`/moete/${sak.data.moete}/sak/${sak.data.systemID}`}>{t('hoering.gjelderMoetesak')}</Lenke>
    );
  if (hoering.forslag !== undefined)
    return <Lenke til={`/forslag/${hoering.forslag}`}>{t('hoering.gjelderForslag')}</Lenke>;
  if (hoering.avtaleversjon !== undefined) return <Lenke til="/avtale">{t('hoering.gjelderAvtale')}</Lenke>;
  return null;
};

/** One hearing: the question, our own answer, who has said what, and what the sender can do. */
export const HoeringSide = () => {
  const { t } = useTranslation();
  const meg = useMeg();
  const v = useSamarbeid();
  const id = useRuteparam('id');
  const idag = useIdag();
  const hoering = useObjekt(v, 'hoering', id);
  const mine = useMineParter(v);
  const arenaer = useArenaer(v);
  const [melding, settMelding] = useState('');
  return (
    <Lest svar={hoering}>
      {(h) => (
        <>
          <Sidetittel
            over={t('hoering.over')}
            tittel={h.tittel}
            under={
              <>
                <Statusmerke liste="Hoeringsstatus" verdi={h.hoeringsstatus} />
                <span>{arenaer.av(h.arena)?.navn}</span>
                <span>
                  {t('felt.frist')}: <Datotekst dato={h.frist} />
                </span>
                {h.hoeringsstatus.kode === 'sendt' && h.frist < idag && (
                  <Merke tone="viktig">{t('hoering.fristUte')}</Merke>
                )}
              </>
            }
          />
          <div role="status" className="m-melding">
            {melding !== '' && <Alert data-color="success">{melding}</Alert>}
          </div>
          {h.hoeringsstatus.kode === 'sendt' && <Foelg v={v} entitet="hoering" id={h.systemID} />}
          {mine.map((p) => (
            <Vaart key={p.systemID} v={v} hoering={h} part={p} meld={settMelding} />
          ))}
          <Handlinger v={v} hoering={h} meld={settMelding} />
          <Del tittel={t('hoering.spoersmaalet')}>
            <Tekstavsnitt tekst={h.tekst} />
            <Gjelder v={v} hoering={h} />
            {h.journalpost !== undefined && <Dokumenter v={v} registrering={h.journalpost} />}
          </Del>
          {h.oppsummering !== undefined && (
            <Del tittel={t('felt.oppsummering')}>
              <Tekstavsnitt tekst={h.oppsummering} />
            </Del>
          )}
          {h.hoeringsstatus.kode !== 'utkast' && <Oversikt v={v} id={h.systemID} />}
          {meg.innlogget && h.saksmappe !== undefined && (
            <Fakta
              fakta={[
                {
                  navn: t('felt.saksmappe'),
                  verdi: <Lenke til={`/arkiv/${v}/sak/${h.saksmappe}`}>{t('hoering.saken')}</Lenke>,
                },
              ]}
            />
          )}
          <Kommentarer v={v} om="hoering" id={h.systemID} />
        </>
      )}
    </Lest>
  );
};
