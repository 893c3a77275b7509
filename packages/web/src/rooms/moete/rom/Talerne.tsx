import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useHandling } from '../../../client/index.js';
import { Problemvisning } from '../../../parts/Problem.js';
import { Merke } from '../../../parts/Statusmerke.js';
import { useHandlingPaa } from './handlinger.js';
import { navnPaa, type Rom } from './romdata.js';

/** Who has the floor, who waits for it, and the button to ask for it. */
export const Talerne = ({
  v,
  rom,
  bruker,
  leder,
}: {
  readonly v: string;
  readonly rom: Rom;
  readonly bruker: string | undefined;
  readonly leder: boolean;
}) => {
  const { t } = useTranslation();
  const moete = rom.moete.systemID;
  const be = useHandling(v, 'moete', moete, 'beOmOrdet');
  const ordne = useHandling(v, 'moete', moete, 'ordneTalere');
  const paa = useHandlingPaa(v, 'taler');
  const meg = rom.deltakere.find((d) => d.bruker === bruker);
  const har = rom.talere.find((x) => x.talerstatus.kode === 'har-ordet');
  const koe = rom.talere.filter(
    (x) => x.talerstatus.kode === 'venter' && x.moetesak === rom.moete.gjeldendeSak,
  );
  const staar = (type: string) => koe.some((x) => x.deltaker === meg?.systemID && x.taletype.kode === type);
  const fram = (i: number) => {
    const ny = koe.map((x) => x.systemID);
    const [flyttet] = ny.splice(i, 1);
    if (flyttet === undefined || i === 0) return;
    ny.splice(i - 1, 0, flyttet);
    ordne.mutate({ taler: ny });
  };
  const feil = be.error ?? ordne.error ?? paa.error;
  return (
    <div className="f-del">
      {feil && <Problemvisning feil={feil} fokus />}
      <div aria-live="polite">
        {har === undefined ? (
          <p className="f-dempet">{t('moete.rom.ingenHarOrdet')}</p>
        ) : (
          <p className="f-rad">
            <Merke tone="pagaar">{t('moete.rom.harOrdet')}</Merke>
            <strong>{navnPaa(rom, har.deltaker)}</strong>
            {(leder || har.deltaker === meg?.systemID) && (
              <Button
                variant="tertiary"
                data-size="sm"
                onClick={() => paa.mutate({ id: har.systemID, handling: 'avsluttInnlegg' })}
              >
                {t('moete.rom.ferdig')}
              </Button>
            )}
          </p>
        )}
      </div>
      {koe.length > 0 && (
        <ol className="m-talere" aria-label={t('moete.rom.taleliste')}>
          {koe.map((x, i) => {
            const navn = navnPaa(rom, x.deltaker);
            return (
              <li key={x.systemID}>
                <span>
                  {navn} <span className="f-dempet">{t(`moete.rom.${x.taletype.kode}`)}</span>
                </span>
                <span className="f-rad">
                  {leder && (
                    <>
                      <Button
                        data-size="sm"
                        aria-label={t('moete.rom.giOrdetTil', { navn })}
                        onClick={() => paa.mutate({ id: x.systemID, handling: 'giOrdet' })}
                      >
                        {t('moete.rom.giOrdet')}
                      </Button>
                      <Button
                        variant="tertiary"
                        data-size="sm"
                        aria-disabled={i === 0}
                        aria-label={t('moete.rom.framILista', { navn })}
                        onClick={() => fram(i)}
                      >
                        <span aria-hidden="true">↑</span>
                      </Button>
                    </>
                  )}
                  {(leder || x.deltaker === meg?.systemID) && (
                    <Button
                      variant="tertiary"
                      data-size="sm"
                      aria-label={t('moete.rom.strykNavn', { navn })}
                      onClick={() => paa.mutate({ id: x.systemID, handling: 'stryk' })}
                    >
                      {t('moete.rom.stryk')}
                    </Button>
                  )}
                </span>
              </li>
            );
          })}
        </ol>
      )}
      {meg !== undefined && rom.moete.gjeldendeSak !== undefined && (
        <div className="f-rad">
          {(['innlegg', 'replikk'] as const).map((type) => (
            <Button
              key={type}
              variant={type === 'innlegg' ? 'primary' : 'secondary'}
              aria-disabled={staar(type)}
              onClick={() => !staar(type) && be.mutate({ taletype: { kode: type } })}
            >
              {t(staar(type) ? 'moete.rom.duStaarPaaLista' : `moete.rom.beOm.${type}`)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
};
