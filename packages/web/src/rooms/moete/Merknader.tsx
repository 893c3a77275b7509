import { Button } from '@digdir/designsystemet-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKodetekst } from '../../parts/modelltekst.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tekstavsnitt } from '../../parts/Tekstavsnitt.js';
import { Tom } from '../../parts/Tom.js';
import { useFormat } from './format.js';
import type { Moete } from './moetedata.js';
import { navnPaa, type Rom } from './rom/romdata.js';

const Handlingsdialog = lazy(async () => ({
  default: (await import('../../parts/Handlingsdialog.js')).Handlingsdialog,
}));

/** What those who were there say of the draft protocol, item by item, and what came of it. */
export const Merknader = ({
  v,
  moete,
  rom,
  bruker,
  svarer,
}: {
  readonly v: string;
  readonly moete: Moete;
  readonly rom: Rom;
  readonly bruker: string | undefined;
  /** The secretariat answers. */
  readonly svarer: boolean;
}) => {
  const { t } = useTranslation();
  const f = useFormat();
  const kodetekst = useKodetekst();
  const [aapen, settAapen] = useState<string | null>(null);
  const med = rom.deltakere.some((d) => d.bruker === bruker);
  const kan = med && (moete.handlinger?.includes('merkProtokoll') ?? false);
  const sak = (id: string | undefined) => rom.saker.find((s) => s.systemID === id);
  return (
    <>
      {moete.merknadsfrist !== undefined && moete.moetestatus.kode === 'til-kommentar' && (
        <p>{t('moete.merknad.frist', { dato: f.dato(moete.merknadsfrist) })}</p>
      )}
      {rom.merknader.length === 0 ? (
        <Tom tittel={t('moete.merknad.ingen')} />
      ) : (
        <ul className="f-liste">
          {rom.merknader.map((m) => (
            <li key={m.systemID}>
              <p className="f-rad">
                <strong>{navnPaa(rom, m.deltaker)}</strong>
                <span className="f-dempet">
                  {m.moetesak === undefined
                    ? t('moete.merknad.hele')
                    : t('moete.saker.sak', { nummer: sak(m.moetesak)?.saksnummer ?? '' })}
                </span>
                <Statusmerke liste="Merknadsstatus" verdi={m.merknadsstatus} />
              </p>
              <Tekstavsnitt tekst={m.tekst} />
              {m.svar !== undefined && (
                <div className="m-vedtakstekst">
                  <Tekstavsnitt tekst={m.svar} />
                </div>
              )}
              {svarer && m.merknadsstatus.kode === 'aapen' && moete.moetestatus.kode !== 'godkjent' && (
                <div>
                  <Button variant="secondary" data-size="sm" onClick={() => settAapen(m.systemID)}>
                    {t('moete.merknad.svar')}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {kan && (
        <div>
          <Button variant="secondary" onClick={() => settAapen('ny')}>
            {t('moete.merknad.skriv')}
          </Button>
        </div>
      )}
      {aapen !== null && (
        <Suspense>
          {aapen === 'ny' ? (
            <Handlingsdialog
              v={v}
              entitet="moete"
              id={moete.systemID}
              handling="merkProtokoll"
              forklaring={t('moete.merknad.tekst')}
              valg={{
                moetesak: rom.saker.map((s) => ({
                  verdi: s.systemID,
                  tekst: `${t('moete.saker.sak', { nummer: s.saksnummer ?? s.rekkefoelge })}: ${s.tittel}`,
                })),
              }}
              lukk={() => settAapen(null)}
            />
          ) : (
            <Handlingsdialog
              v={v}
              entitet="protokollmerknad"
              id={aapen}
              handling="besvar"
              valg={{
                merknadsstatus: ['tatt-til-foelge', 'ikke-tatt-til-foelge'].map((k) => ({
                  verdi: k,
                  tekst: kodetekst('Merknadsstatus', { kode: k, kodenavn: k }),
                })),
              }}
              lukk={() => settAapen(null)}
            />
          )}
        </Suspense>
      )}
    </>
  );
};
