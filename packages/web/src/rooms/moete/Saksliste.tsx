import './moete.css';
import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { enAv, useHandling, useListe } from '../../client/index.js';
import { Lenke } from '../../parts/Lenke.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { Problemvisning } from '../../parts/Problem.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tekstavsnitt } from '../../parts/Tekstavsnitt.js';
import { Tom } from '../../parts/Tom.js';
import type { Moete, Moetesak } from './moetedata.js';
import { flytt } from './rekkefoelge.js';

const Handlingsdialog = lazy(async () => ({
  default: (await import('../../parts/Handlingsdialog.js')).Handlingsdialog,
}));

interface SakslisteProps {
  readonly v: string;
  readonly moete: Moete;
  readonly saker: readonly Moetesak[];
  /** Says aloud what has been done. */
  readonly si: (melding: string) => void;
}

/** The agenda: reordered with buttons before the notice, dealt with item by item while the meeting is open. */
export const Saksliste = ({ v, moete, saker, si }: SakslisteProps) => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  const ordne = useHandling(v, 'moete', moete.systemID, 'ordneSakliste');
  const [tarAv, settTarAv] = useState<Moetesak | null>(null);
  const status = moete.moetestatus.kode;
  const kanOrdne = (moete.handlinger?.includes('ordneSakliste') ?? false) && saker.length > 1;
  const kanTaAv = status === 'planlagt' && (moete.handlinger?.includes('ordneSakliste') ?? false);
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
  const flyttSak = (i: number, retning: -1 | 1) => {
    const sak = saker[i];
    if (!sak || !saker[i + retning] || ordne.isPending) return;
    ordne.mutate(
      { moetesak: flytt(saker, i, retning).map((s) => s.systemID) },
      {
        onSuccess: () => si(t('moete.saker.flyttet', { tittel: sak.tittel, nummer: i + 1 + retning })),
      },
    );
  };
  return (
    <>
      {ordne.isError && <Problemvisning feil={ordne.error} fokus />}
      <ol className="m-saker">
        {saker.map((s, i) => {
          const vedtaket = vedtak.data?.verdier.find((x) => x.moetesak === s.systemID);
          return (
            <li key={s.systemID}>
              <div className="m-sakstittel">
                <strong>
                  <span className="m-saknr">
                    {t('moete.saker.sak', { nummer: s.saksnummer ?? s.rekkefoelge })}
                  </span>{' '}
                  {s.tittel}
                </strong>
                {s.utfall !== undefined && <Statusmerke liste="Utfall" verdi={s.utfall} />}
              </div>
              <p className="f-meta">
                <span>{kodetekst('Sakstype', s.sakstype)}</span>
                {s.forslag !== undefined && (
                  <Lenke til={`/forslag/${s.forslag}`}>{t('moete.saker.forslag')}</Lenke>
                )}
                {vedtaket !== undefined && (
                  <Lenke til={`/vedtak/${vedtaket.systemID}`}>{t('moete.saker.vedtak')}</Lenke>
                )}
                {s.utfall === undefined && status !== 'planlagt' && status !== 'innkalt' && (
                  <span>{t('moete.saker.ikkeBehandlet')}</span>
                )}
              </p>
              <Tekstavsnitt tekst={s.behandling} />
              {(kanOrdne || kanTaAv || (behandler && s.utfall === undefined)) && (
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
                  {kanOrdne && (
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
                  {kanTaAv && (
                    <Button
                      variant="tertiary"
                      data-size="sm"
                      data-color="danger"
                      aria-label={`${t('moete.saker.taAv.tittel')}: ${s.tittel}`}
                      onClick={() => settTarAv(s)}
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
      {tarAv !== null && (
        <Suspense>
          <Handlingsdialog
            v={v}
            entitet="moetesak"
            id={tarAv.systemID}
            handling="taAvSakliste"
            tittel={t('moete.saker.taAv.tittel')}
            forklaring={t('moete.saker.taAv.tekst', { tittel: tarAv.tittel })}
            lukk={() => settTarAv(null)}
          />
        </Suspense>
      )}
    </>
  );
};
