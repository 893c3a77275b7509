import { Alert, Button } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Del } from '../../parts/Del.js';
import { Laster } from '../../parts/Laster.js';
import { Problemvisning } from '../../parts/Problem.js';
import { Tabell } from '../../parts/Tabell.js';
import { aaGjoere, type Importlinje, type Importplan, importer, type Utfall } from './importering.js';
import { lesTekst, type Rad, rader } from './tabellfil.js';

const TOP = 25;
const MAKS_FEIL = 50;
const MAKS_BYTE = 5_000_000;
const SAMTIDIG = 4;

export interface FilimportProps {
  readonly v: string;
  readonly etikett: string;
  readonly hjelp: string;
  /** What the rows will make, held against what is there. Nothing is written. */
  readonly planlegg: (rader: readonly Rad[]) => Promise<Importplan>;
}

type Tilstand =
  | { readonly slag: 'tom' }
  | { readonly slag: 'leser'; readonly fil: string }
  | { readonly slag: 'plan'; readonly fil: string; readonly plan: Importplan; readonly rader: readonly Rad[] }
  | { readonly slag: 'importerer'; readonly fil: string; readonly gjort: number; readonly av: number }
  | {
      readonly slag: 'ferdig';
      readonly fil: string;
      readonly utfall: Utfall;
      readonly av: number;
      readonly rader: readonly Rad[];
    };

const Forhaandsvisning = ({ linjer }: { readonly linjer: readonly Importlinje[] }) => {
  const { t } = useTranslation();
  const [side, settSide] = useState(1);
  const [bare, settBare] = useState<'alle' | Importlinje['hva']>('alle');
  const valgte = bare === 'alle' ? linjer : linjer.filter((l) => l.hva === bare);
  const her = valgte.slice((side - 1) * TOP, side * TOP);
  const antall = (hva: Importlinje['hva']): number => linjer.filter((l) => l.hva === hva).length;
  return (
    <>
      <fieldset className="f-snarveier">
        <legend className="ds-sr-only">{t('administrasjon.import.vis')}</legend>
        {(['alle', 'ny', 'endret', 'uendret'] as const).map((hva) => (
          <Button
            key={hva}
            variant="secondary"
            data-size="sm"
            aria-pressed={bare === hva}
            onClick={() => {
              settBare(hva);
              settSide(1);
            }}
          >
            {t(`administrasjon.import.antall.${hva}`, {
              antall: hva === 'alle' ? linjer.length : antall(hva),
            })}
          </Button>
        ))}
      </fieldset>
      {her.length > 0 && (
        <Tabell
          tittel={t('administrasjon.import.forhaandsvisning')}
          rader={her}
          noekkel={(l) => String(l.linje)}
          kolonner={[
            { id: 'linje', tittel: t('administrasjon.import.linje'), vis: (l) => l.linje },
            { id: 'navn', tittel: t('administrasjon.kol.navn'), radhode: true, vis: (l) => l.navn },
            {
              id: 'hva',
              tittel: t('administrasjon.import.hva'),
              vis: (l) => t(`administrasjon.import.hva.${l.hva}`),
            },
          ]}
          sider={{
            side,
            top: TOP,
            antall: valgte.length,
            her: her.length,
            flere: side * TOP < valgte.length,
            sett: settSide,
          }}
        />
      )}
    </>
  );
};

/**
 * Import of a file: chosen, shown for what it will do, then done. With a single wrong line nothing is written. When the
 * server refuses a line, what was done stays, and going on passes over what is there already.
 */
export const Filimport = ({ v, etikett, hjelp, planlegg }: FilimportProps) => {
  const { t } = useTranslation();
  const lager = useQueryClient();
  const id = useId();
  const [tilstand, settTilstand] = useState<Tilstand>({ slag: 'tom' });
  const [feil, settFeil] = useState<unknown>(null);
  const [forStor, settForStor] = useState(false);
  const avbrutt = useRef(false);

  const vis = async (fil: string, innhold: readonly Rad[]) => {
    settFeil(null);
    settTilstand({ slag: 'leser', fil });
    try {
      settTilstand({ slag: 'plan', fil, plan: await planlegg(innhold), rader: innhold });
    } catch (grunn) {
      settFeil(grunn);
      settTilstand({ slag: 'tom' });
    }
  };
  const velg = async (fil: File | undefined) => {
    if (fil === undefined) return;
    settForStor(fil.size > MAKS_BYTE);
    if (fil.size > MAKS_BYTE) {
      settTilstand({ slag: 'tom' });
      return;
    }
    await vis(fil.name, rader(lesTekst(new Uint8Array(await fil.arrayBuffer()))));
  };
  const utfoer = async (fil: string, innhold: readonly Rad[], plan: Importplan) => {
    const linjer = aaGjoere(plan);
    avbrutt.current = false;
    settTilstand({ slag: 'importerer', fil, gjort: 0, av: linjer.length });
    const utfall = await importer(
      linjer,
      SAMTIDIG,
      (gjort) => settTilstand({ slag: 'importerer', fil, gjort, av: linjer.length }),
      () => avbrutt.current,
    );
    await lager.invalidateQueries({ queryKey: [v] });
    settTilstand({ slag: 'ferdig', fil, utfall, av: linjer.length, rader: innhold });
  };

  const boks = useRef<HTMLDivElement>(null);
  const { slag } = tilstand;
  useEffect(() => {
    // The button that began it is gone: on from where the progress stands, and then from what came of it.
    if (slag === 'importerer' || slag === 'ferdig') boks.current?.focus();
  }, [slag]);
  const opptatt = tilstand.slag === 'importerer' || tilstand.slag === 'leser';
  return (
    <div className="f-stabel">
      <div className="f-felt">
        <label htmlFor={id}>{etikett}</label>
        <p id={`${id}-hjelp`} className="f-dempet f-les">
          {hjelp}
        </p>
        <input
          id={id}
          type="file"
          className="ds-input"
          accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
          aria-describedby={`${id}-hjelp`}
          disabled={opptatt}
          onChange={(e) => {
            const fil = e.target.files?.[0];
            void velg(fil);
          }}
        />
      </div>
      {forStor && (
        <Alert data-color="danger" role="alert">
          {t('administrasjon.import.forStor')}
        </Alert>
      )}
      {feil !== null && <Problemvisning feil={feil} fokus />}
      {tilstand.slag === 'leser' && <Laster hva={t('administrasjon.import.leser', { fil: tilstand.fil })} />}
      {tilstand.slag === 'plan' && (
        <Del tittel={t('administrasjon.import.forhaandsvisning')}>
          {tilstand.plan.feil.length > 0 ? (
            <Alert data-color="danger" role="alert">
              <p>
                <strong>
                  {t('administrasjon.import.feil', { count: tilstand.plan.feil.length, fil: tilstand.fil })}
                </strong>
              </p>
              <ul>
                {tilstand.plan.feil.slice(0, MAKS_FEIL).map((f) => (
                  <li key={`${f.linje} ${f.feil}`}>
                    {t('administrasjon.import.paaLinje', {
                      linje: f.linje,
                      tekst: t(`administrasjon.import.feil.${f.feil}`, { verdi: f.verdi ?? '' }),
                    })}
                  </li>
                ))}
              </ul>
              {tilstand.plan.feil.length > MAKS_FEIL && (
                <p>
                  {t('administrasjon.import.flereFeil', { antall: tilstand.plan.feil.length - MAKS_FEIL })}
                </p>
              )}
            </Alert>
          ) : tilstand.plan.linjer.length === 0 ? (
            <Alert data-color="warning" role="alert">
              {t('administrasjon.import.tomFil', { fil: tilstand.fil })}
            </Alert>
          ) : (
            <p role="status">
              {aaGjoere(tilstand.plan).length === 0
                ? t('administrasjon.import.ingenting', { fil: tilstand.fil })
                : t('administrasjon.import.klar', { fil: tilstand.fil })}
            </p>
          )}
          {tilstand.plan.linjer.length > 0 && <Forhaandsvisning linjer={tilstand.plan.linjer} />}
          {tilstand.plan.feil.length === 0 && aaGjoere(tilstand.plan).length > 0 && (
            <div>
              <Button onClick={() => void utfoer(tilstand.fil, tilstand.rader, tilstand.plan)}>
                {t('administrasjon.import.utfoer', { count: aaGjoere(tilstand.plan).length })}
              </Button>
            </div>
          )}
        </Del>
      )}
      <div ref={boks} tabIndex={-1} className="f-stabel a-boks">
        {tilstand.slag === 'importerer' && (
          <Del tittel={t('administrasjon.import.underveis')}>
            <progress
              className="a-framdrift"
              value={tilstand.gjort}
              max={tilstand.av}
              aria-label={t('administrasjon.import.underveis')}
            />
            <p>{t('administrasjon.import.gjort', { gjort: tilstand.gjort, count: tilstand.av })}</p>
            <div>
              <Button
                variant="secondary"
                onClick={() => {
                  avbrutt.current = true;
                }}
              >
                {t('administrasjon.import.stopp')}
              </Button>
            </div>
          </Del>
        )}
        {tilstand.slag === 'ferdig' && (
          <>
            <Alert
              role="alert"
              data-color={
                tilstand.utfall.stopp !== undefined
                  ? 'danger'
                  : tilstand.utfall.avbrutt
                    ? 'warning'
                    : 'success'
              }
            >
              {tilstand.utfall.stopp === undefined
                ? t(
                    tilstand.utfall.avbrutt
                      ? 'administrasjon.import.avbrutt'
                      : 'administrasjon.import.ferdig',
                    {
                      gjort: tilstand.utfall.gjort,
                      count: tilstand.utfall.avbrutt ? tilstand.av : tilstand.utfall.gjort,
                      fil: tilstand.fil,
                    },
                  )
                : t('administrasjon.import.stoppet', {
                    gjort: tilstand.utfall.gjort,
                    count: tilstand.av,
                    linje: tilstand.utfall.stopp.linje.linje,
                    navn: tilstand.utfall.stopp.linje.navn,
                  })}
            </Alert>
            {tilstand.utfall.stopp !== undefined && (
              <Problemvisning feil={tilstand.utfall.stopp.grunn} iSkjema />
            )}
            {tilstand.utfall.gjort < tilstand.av && (
              <div>
                <Button variant="secondary" onClick={() => void vis(tilstand.fil, tilstand.rader)}>
                  {t('administrasjon.import.fortsett')}
                </Button>
              </div>
            )}
          </>
        )}
      </div>
    </div>
  );
};
