import { Button } from '@digdir/designsystemet-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problemvisning } from '../../parts/Problem.js';
import type { Moete } from './moetedata.js';
import { useHandlingPaa } from './rom/handlinger.js';
import { navnPaa, type Rom } from './rom/romdata.js';

const Handlingsdialog = lazy(async () => ({
  default: (await import('../../parts/Handlingsdialog.js')).Handlingsdialog,
}));

/** What a participant says for itself: that it comes or not, and to whom it gives its vote. The secretariat seats deputies. */
export const Fullmaktene = ({
  v,
  moete,
  rom,
  bruker,
}: {
  readonly v: string;
  readonly moete: Moete;
  readonly rom: Rom;
  readonly bruker: string | undefined;
}) => {
  const { t } = useTranslation();
  const [dialog, settDialog] = useState<'giFullmakt' | 'settVara' | null>(null);
  const deltaker = useHandlingPaa(v, 'deltaker');
  const fullmakt = useHandlingPaa(v, 'fullmakt');
  const meg = rom.deltakere.find((d) => d.bruker === bruker);
  const status = moete.moetestatus.kode;
  const aktiv = status === 'innkalt' || status === 'aapnet';
  const saksvalg = rom.saker
    .filter((s) => s.utfall === undefined)
    .map((s) => ({ verdi: s.systemID, tekst: `${s.saksnummer ?? ''} ${s.tittel}`.trim() }));
  const plasser = rom.deltakere.map((d) => ({ verdi: d.systemID, tekst: navnPaa(rom, d.systemID) }));
  const kanVara = moete.handlinger?.includes('settVara') ?? false;
  const varaer = rom.deltakere.filter((d) => d.seterolle.kode === 'vara');
  const feil = deltaker.error ?? fullmakt.error;
  const meld = (kode: string) =>
    meg !== undefined &&
    deltaker.mutate({ id: meg.systemID, handling: 'meldFremmoete', input: { fremmoete: { kode } } });
  return (
    <div className="f-del">
      {feil && <Problemvisning feil={feil} fokus />}
      {rom.fullmakter.length > 0 && (
        <ul className="f-liste">
          {rom.fullmakter.map((x) => (
            <li key={x.systemID} className="f-rad">
              <span>
                {t('moete.fullmakt.fra', {
                  fra: navnPaa(rom, x.fraDeltaker),
                  til: navnPaa(rom, x.tilDeltaker),
                })}
              </span>
              {aktiv && (x.fraDeltaker === meg?.systemID || kanVara) && (
                <Button
                  variant="tertiary"
                  data-size="sm"
                  onClick={() => fullmakt.mutate({ id: x.systemID, handling: 'trekk' })}
                >
                  {t('moete.fullmakt.trekk')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className="f-rad">
        {meg !== undefined && status === 'innkalt' && (
          <>
            <Button
              variant="secondary"
              data-size="sm"
              aria-pressed={meg.fremmoete.kode === 'kommer'}
              onClick={() => meld('kommer')}
            >
              {t('moete.fullmakt.kommer')}
            </Button>
            <Button
              variant="secondary"
              data-size="sm"
              aria-pressed={meg.fremmoete.kode === 'fravaer'}
              onClick={() => meld('fravaer')}
            >
              {t('moete.fullmakt.forfall')}
            </Button>
          </>
        )}
        {meg?.stemmerett === true && aktiv && rom.orden.fullmakterPerDeltaker > 0 && (
          <Button variant="tertiary" data-size="sm" onClick={() => settDialog('giFullmakt')}>
            {t('moete.fullmakt.gi')}
          </Button>
        )}
        {kanVara && varaer.length > 0 && (
          <Button variant="tertiary" data-size="sm" onClick={() => settDialog('settVara')}>
            {t('moete.fullmakt.vara')}
          </Button>
        )}
      </div>
      {dialog === 'giFullmakt' && meg !== undefined && (
        <Suspense>
          <Handlingsdialog
            v={v}
            entitet="deltaker"
            id={meg.systemID}
            handling="giFullmakt"
            forklaring={t('moete.fullmakt.tekst', { antall: rom.orden.fullmakterPerDeltaker })}
            valg={{
              tilDeltaker: plasser.filter(
                (p) =>
                  p.verdi !== meg.systemID &&
                  rom.deltakere.some((d) => d.systemID === p.verdi && d.stemmerett),
              ),
              moetesak: saksvalg,
            }}
            lukk={() => settDialog(null)}
          />
        </Suspense>
      )}
      {dialog === 'settVara' && (
        <Suspense>
          <Handlingsdialog
            v={v}
            entitet="moete"
            id={moete.systemID}
            handling="settVara"
            forklaring={t('moete.fullmakt.vara.tekst')}
            valg={{
              deltaker: plasser.filter((p) =>
                rom.deltakere.some((d) => d.systemID === p.verdi && d.stemmerett),
              ),
              vara: plasser.filter((p) => varaer.some((d) => d.systemID === p.verdi)),
            }}
            lukk={() => settDialog(null)}
          />
        </Suspense>
      )}
    </div>
  );
};
