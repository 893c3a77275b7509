import './moete.css';
import { Alert, Button, Details } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { enAv, useHandling, useListe, useMeg } from '../../client/index.js';
import { Lenke } from '../../parts/Lenke.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { Problemvisning } from '../../parts/Problem.js';
import { Merke, Statusmerke } from '../../parts/Statusmerke.js';
import { Tekstavsnitt } from '../../parts/Tekstavsnitt.js';
import { Tom } from '../../parts/Tom.js';
import { useFormat } from './format.js';
import type { Moete } from './moetedata.js';
import { Papirene } from './Papirene.js';
import { flytt, slipp } from './rekkefoelge.js';
import type { Rom, Romsak } from './rom/romdata.js';

const Handlingsdialog = lazy(async () => ({
  default: (await import('../../parts/Handlingsdialog.js')).Handlingsdialog,
}));

interface SakslisteProps {
  readonly v: string;
  readonly moete: Moete;
  readonly rom: Rom;
  /** Says aloud what has been done. */
  readonly si: (melding: string) => void;
}

/**
 * The agenda with its clock: ordered with buttons, keys or by dragging before the meeting, dealt with item by item
 * while it is open. Whoever orders an agenda that someone else has changed is told, and sees the new one.
 */
export const Saksliste = ({ v, moete, rom, si }: SakslisteProps) => {
  const { t } = useTranslation();
  const f = useFormat();
  const kodetekst = useKodetekst();
  const meg = useMeg();
  const ordne = useHandling(v, 'moete', moete.systemID, 'ordneSakliste');
  const [valgt, settValgt] = useState<{ readonly sak: Romsak; readonly handling: string } | null>(null);
  const [drar, settDrar] = useState<number | null>(null);
  const { saker } = rom;
  const status = moete.moetestatus.kode;
  const redigerer = moete.handlinger?.includes('ordneSakliste') ?? false;
  const kanOrdne = redigerer && saker.length > 1;
  const kanTaAv = status === 'planlagt' && redigerer;
  const behandler = status === 'aapnet' && (moete.handlinger?.includes('registrerFremmoete') ?? false);
  const vedtak = useListe(
    v,
    'vedtak',
    {
      filter:
        enAv(
          'moetesak',
          saker.map((s) => s.systemID),
        ) ?? '',
      top: 200,
    },
    saker.some((s) => s.utfall?.kode === 'vedtatt'),
  );
  if (saker.length === 0) return <Tom tittel={t('moete.saker.tom')} />;
  const lagre = (ny: readonly Romsak[], sak: Romsak) =>
    ordne.mutate(
      { moetesak: ny.map((s) => s.systemID), sakslisteVersjon: rom.moete.sakslisteVersjon ?? 0 },
      {
        onSuccess: () => si(t('moete.saker.flyttet', { tittel: sak.tittel, nummer: ny.indexOf(sak) + 1 })),
      },
    );
  const flyttSak = (i: number, retning: -1 | 1) => {
    const sak = saker[i];
    if (!sak || !saker[i + retning] || ordne.isPending) return;
    lagre(flytt(saker, i, retning), sak);
  };
  const medTast = (i: number) => (e: KeyboardEvent) => {
    if (!kanOrdne || !e.altKey || (e.key !== 'ArrowUp' && e.key !== 'ArrowDown')) return;
    e.preventDefault();
    flyttSak(i, e.key === 'ArrowUp' ? -1 : 1);
  };
  const slippPaa = (til: number) => {
    const sak = drar === null ? undefined : saker[drar];
    if (sak && drar !== null && drar !== til && !ordne.isPending) lagre(slipp(saker, drar, til), sak);
    settDrar(null);
  };
  const naa = valgt && saker.find((s) => s.systemID === valgt.sak.systemID);
  return (
    <>
      {ordne.isError &&
        (ordne.error.problem.kode === 'utdatert' ? (
          <Alert data-color="warning" role="alert">
            {t('moete.saker.endretAvAndre')}
          </Alert>
        ) : (
          <Problemvisning feil={ordne.error} fokus />
        ))}
      {kanOrdne && <p className="f-dempet f-liten">{t('moete.saker.hjelp')}</p>}
      <ol className="m-saker">
        {saker.map((s, i) => {
          const vedtaket = vedtak.data?.verdier.find((x) => x.moetesak === s.systemID);
          const kanRedigere = redigerer && s.utfall === undefined;
          return (
            // Dragging is one of three ways; the buttons and the keys do the same.
            <li
              key={s.systemID}
              draggable={kanOrdne && s.utfall === undefined}
              data-drar={drar === i || undefined}
              onDragStart={(e) => {
                // Firefox begins no drag that carries nothing.
                e.dataTransfer.setData('text/plain', s.tittel);
                e.dataTransfer.effectAllowed = 'move';
                settDrar(i);
              }}
              onDragEnd={() => settDrar(null)}
              onDragOver={(e) => drar !== null && e.preventDefault()}
              onDrop={(e) => {
                e.preventDefault();
                slippPaa(i);
              }}
              onKeyDown={medTast(i)}
            >
              <div className="m-sakstittel">
                <strong>
                  <span className="m-saknr">
                    {t('moete.saker.sak', { nummer: s.saksnummer ?? s.rekkefoelge })}
                  </span>{' '}
                  {meg.innlogget ? (
                    <Lenke til={`/moete/${moete.systemID}/sak/${s.systemID}`}>{s.tittel}</Lenke>
                  ) : (
                    s.tittel
                  )}
                </strong>
                <span className="f-rad">
                  {s.ettersendt === true && <Merke tone="viktig">{t('moete.rom.ettersendt')}</Merke>}
                  {s.utfall !== undefined && <Statusmerke liste="Utfall" verdi={s.utfall} />}
                </span>
              </div>
              <p className="f-meta">
                <span>
                  {s.varighet === undefined
                    ? f.klokke(s.planlagt.fra)
                    : t('moete.saker.tid', {
                        fra: f.klokke(s.planlagt.fra),
                        til: f.klokke(s.planlagt.til),
                        minutter: s.varighet,
                      })}
                </span>
                <span>{kodetekst('Sakstype', s.sakstype)}</span>
                {s.forslag !== undefined && (
                  <Lenke til={`/forslag/${s.forslag}`}>{t('moete.saker.forslag')}</Lenke>
                )}
                {s.godkjenner !== undefined && (
                  <Lenke til={`/moete/${s.godkjenner}`}>{t('moete.saker.protokollen')}</Lenke>
                )}
                {vedtaket !== undefined && (
                  <Lenke til={`/vedtak/${vedtaket.systemID}`}>{t('moete.saker.vedtak')}</Lenke>
                )}
                {s.utfall === undefined && !['planlagt', 'innkalt', 'avlyst'].includes(status) && (
                  <span>{t('moete.saker.ikkeBehandlet')}</span>
                )}
              </p>
              <Tekstavsnitt tekst={s.behandling} />
              {(s.papirer.length > 0 || kanRedigere) && (
                <Details>
                  <Details.Summary>
                    {t('moete.papir.antall', { antall: s.papirer.filter((p) => p.nyeste).length })}
                  </Details.Summary>
                  <Details.Content>
                    <Papirene v={v} rom={rom} sak={s} kanLeggeTil={kanRedigere} />
                  </Details.Content>
                </Details>
              )}
              {(kanRedigere || kanOrdne || (behandler && s.utfall === undefined)) && (
                <div className="f-rad">
                  {behandler && s.utfall === undefined && (
                    <Button asChild data-size="sm">
                      <Link
                        to={`/moete/${moete.systemID}/sak/${s.systemID}` as string}
                        aria-label={t('moete.saker.behandleSak', {
                          nummer: s.saksnummer ?? s.rekkefoelge,
                          tittel: s.tittel,
                        })}
                      >
                        {t('moete.saker.behandle')}
                      </Link>
                    </Button>
                  )}
                  {kanOrdne && s.utfall === undefined && (
                    // Not disabled: a button that is loses the focus when its item reaches the end.
                    <>
                      <Button
                        variant="tertiary"
                        data-size="sm"
                        aria-disabled={i === 0}
                        aria-label={t('moete.saker.opp', { tittel: s.tittel })}
                        onClick={() => flyttSak(i, -1)}
                      >
                        <span aria-hidden="true">↑</span> {t('moete.saker.opp.kort')}
                      </Button>
                      <Button
                        variant="tertiary"
                        data-size="sm"
                        aria-disabled={i === saker.length - 1}
                        aria-label={t('moete.saker.ned', { tittel: s.tittel })}
                        onClick={() => flyttSak(i, 1)}
                      >
                        <span aria-hidden="true">↓</span> {t('moete.saker.ned.kort')}
                      </Button>
                    </>
                  )}
                  {kanRedigere && (
                    <Button
                      variant="tertiary"
                      data-size="sm"
                      aria-label={t('moete.saker.endreSak', { tittel: s.tittel })}
                      onClick={() => settValgt({ sak: s, handling: 'endreSak' })}
                    >
                      {t('moete.saker.endre')}
                    </Button>
                  )}
                  {kanTaAv && (
                    <Button
                      variant="tertiary"
                      data-size="sm"
                      data-color="danger"
                      aria-label={`${t('moete.saker.taAv.tittel')}: ${s.tittel}`}
                      onClick={() => settValgt({ sak: s, handling: 'taAvSakliste' })}
                    >
                      {t('moete.saker.taAv')}
                    </Button>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ol>
      {valgt !== null && valgt.handling === 'taAvSakliste' && (
        <Suspense>
          <Handlingsdialog
            v={v}
            entitet="moetesak"
            id={valgt.sak.systemID}
            handling="taAvSakliste"
            tittel={t('moete.saker.taAv.tittel')}
            forklaring={t('moete.saker.taAv.tekst', { tittel: valgt.sak.tittel })}
            lukk={() => settValgt(null)}
          />
        </Suspense>
      )}
      {valgt !== null && valgt.handling === 'endreSak' && (
        <Suspense>
          <Handlingsdialog
            v={v}
            entitet="moetesak"
            id={valgt.sak.systemID}
            handling="endreSak"
            forklaring={
              naa && valgt.sak.versjon !== naa.versjon
                ? t('moete.saker.endre.endret', { tittel: naa.tittel, minutter: naa.varighet ?? 0 })
                : t('moete.saker.endre.tekst')
            }
            start={{
              tittel: valgt.sak.tittel,
              sakstype: valgt.sak.sakstype.kode,
              varighet: valgt.sak.varighet === undefined ? '' : String(valgt.sak.varighet),
            }}
            fast={{ versjonsnummer: (naa ?? valgt.sak).versjon }}
            lukk={() => settValgt(null)}
          />
        </Suspense>
      )}
    </>
  );
};
