import './moete.css';
import { Button, ToggleGroup } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useHandling } from '../../client/index.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { Problemvisning } from '../../parts/Problem.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tom } from '../../parts/Tom.js';
import { Fullmaktene } from './Fullmaktene.js';
import { fremmoeter } from './koder.js';
import { type Deltaker, erTilStede, type Moete } from './moetedata.js';
import { navnPaa, type Rom } from './rom/romdata.js';

/** The roll of the meeting; while the meeting is open, attendance is taken here. */
export const Rulle = ({
  v,
  moete,
  rulle,
  partnavn,
  rom,
  bruker,
}: {
  readonly rom: Rom;
  readonly bruker: string | undefined;
  readonly v: string;
  readonly moete: Moete;
  readonly rulle: readonly Deltaker[];
  readonly partnavn: (id: string | undefined) => string;
}) => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  const registrer = useHandling(v, 'moete', moete.systemID, 'registrerFremmoete');
  const kanRegistrere = moete.handlinger?.includes('registrerFremmoete') ?? false;
  const stemmer = rulle.filter((d) => d.stemmerett);
  const fra = ['innkalt', 'aapnet', 'avsluttet', 'protokoll', 'til-kommentar', 'godkjent'].includes(
    moete.moetestatus.kode,
  );
  const sett = (deltaker: readonly string[], kode: string) =>
    registrer.mutate({ deltaker, fremmoete: { kode } });
  if (rulle.length === 0) return <Tom tittel={t('moete.rulle.tom')} />;
  return (
    <div className="f-del">
      {fra && moete.moetestatus.kode !== 'innkalt' && (
        <div role="status" className="f-del">
          <p>
            {t('moete.rulle.sum', {
              tilStede: rulle.filter(erTilStede).length,
              alle: rulle.length,
              stemmer: stemmer.filter(erTilStede).length,
              stemmerAlle: stemmer.length,
            })}{' '}
            <strong>
              {t(rom.vedtaksfoer ? 'moete.rulle.vedtaksfoert' : 'moete.rom.ikkeVedtaksfoertKort')}
            </strong>
          </p>
        </div>
      )}
      {kanRegistrere && (
        <div>
          <Button
            variant="secondary"
            data-size="sm"
            loading={registrer.isPending}
            onClick={() =>
              sett(
                rulle.map((d) => d.systemID),
                'til-stede',
              )
            }
          >
            {t('moete.rulle.alleTilStede')}
          </Button>
        </div>
      )}
      {registrer.isError && <Problemvisning feil={registrer.error} fokus />}
      <ul className="m-rulle">
        {rulle.map((d) => (
          <li key={d.systemID}>
            <div className="m-hvem">
              <span>{d.tittel}</span>
              <span className="f-meta">
                <span>{partnavn(d.part)}</span>
                <span>{kodetekst('Seterolle', d.seterolle)}</span>
                <span>{t(d.stemmerett ? 'moete.rulle.medStemme' : 'moete.rulle.utenStemme')}</span>
                {d.varaFor !== undefined && (
                  <span>{t('moete.rulle.varaFor', { navn: navnPaa(rom, d.varaFor) })}</span>
                )}
              </span>
            </div>
            {kanRegistrere ? (
              <ToggleGroup
                data-size="sm"
                aria-label={t('moete.rulle.registrer', { navn: d.tittel })}
                value={d.fremmoete.kode}
                onChange={(kode: string) => sett([d.systemID], kode)}
              >
                {fremmoeter.map((k) => (
                  <ToggleGroup.Item key={k} value={k}>
                    {t(`moete.fremmoete.${k}`)}
                  </ToggleGroup.Item>
                ))}
              </ToggleGroup>
            ) : (
              fra && <Statusmerke liste="Fremmoete" verdi={d.fremmoete} />
            )}
          </li>
        ))}
      </ul>
      <Fullmaktene v={v} moete={moete} rom={rom} bruker={bruker} />
    </div>
  );
};
