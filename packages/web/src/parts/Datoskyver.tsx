import { Button, Field, Label } from '@digdir/designsystemet-react';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListe } from '../client/index.js';
import { Datovelger } from './Datovelger.js';
import { datotekst, kortDato } from './format.js';
import { useParter } from './oppslag.js';
import {
  dagnummer,
  datoAv,
  etikettlinjer,
  festTil,
  maanedsskifte,
  nesteMerke,
  type Skyvermerke,
  spennet,
} from './skyver.js';
import './datoskyver.css';

export type { Skyvermerke } from './skyver.js';

/** A page follows the hand, but asks for no day that is only passed. */
const PAUSE = 180;

export interface DatoskyverProps {
  readonly etikett: string;
  readonly dato: string;
  readonly sett: (dato: string) => void;
  readonly merker: readonly Skyvermerke[];
  /** First day the register knows of. */
  readonly begynnelse: string;
}

/**
 * Which day a page shows, on a line of time with the days where something changes. Arrow keys go by months, page keys
 * from change to change; the date field beside it takes any day.
 */
export const Datoskyver = ({ etikett, dato, sett, merker, begynnelse }: DatoskyverProps) => {
  const { t, i18n } = useTranslation();
  const id = useId();
  const [under, settUnder] = useState(dato);
  useEffect(() => settUnder(dato), [dato]);
  useEffect(() => {
    if (under === dato) return undefined;
    const om = setTimeout(() => sett(under), PAUSE);
    return () => clearTimeout(om);
  }, [under, dato, sett]);
  const { fra, til } = spennet(merker, begynnelse, [dato]);
  const [min, maks] = [dagnummer(fra), dagnummer(til)];
  const innenfor = merker
    .filter((m) => m.dato >= fra && m.dato <= til)
    .toSorted((a, b) => a.dato.localeCompare(b.dato));
  const plasser = innenfor.map((m) => (dagnummer(m.dato) - min) / (maks - min));
  const linjer = etikettlinjer(plasser, 0.22);
  const gaaTil = (ny: string) => settUnder(ny < fra ? fra : ny > til ? til : ny);
  const paaMerke = innenfor.find((m) => m.dato === under);
  const taster = (e: KeyboardEvent<HTMLInputElement>) => {
    const retning = ['ArrowRight', 'ArrowUp', 'PageUp'].includes(e.key)
      ? 1
      : ['ArrowLeft', 'ArrowDown', 'PageDown'].includes(e.key)
        ? -1
        : 0;
    if (retning === 0) return;
    e.preventDefault();
    if (e.key.startsWith('Page')) {
      const merke = nesteMerke(under, innenfor, retning);
      gaaTil(merke?.dato ?? (retning === 1 ? til : fra));
    } else gaaTil(maanedsskifte(under, retning));
  };
  return (
    <div className="d-skyver">
      <Field className="d-linje">
        <Label htmlFor={id}>{etikett}</Label>
        <input
          id={id}
          type="range"
          min={min}
          max={maks}
          step={1}
          value={dagnummer(under)}
          aria-valuetext={[datotekst(under, i18n.language), paaMerke?.tekst].filter(Boolean).join(': ')}
          aria-describedby={`${id}-hjelp`}
          onKeyDown={taster}
          onChange={(e) =>
            settUnder(datoAv(festTil(Number(e.target.value), innenfor, Math.round((maks - min) / 80))))
          }
        />
        <ul className="d-merker" style={{ height: `${Math.max(0, ...linjer) * 2.25 + 2.75}rem` }}>
          {innenfor.map((m, i) => (
            <li
              key={m.dato}
              style={{
                insetInlineStart: `${(plasser[i] ?? 0) * 100}%`,
                insetBlockStart: `${(linjer[i] ?? 0) * 2.25}rem`,
              }}
            >
              <Button
                variant="tertiary"
                data-size="sm"
                aria-pressed={m.dato === under}
                aria-label={t('parts.skyver.gaaTil', {
                  dato: datotekst(m.dato, i18n.language),
                  hva: m.tekst,
                })}
                onClick={() => gaaTil(m.dato)}
              >
                {m.dato.endsWith('-01-01') ? m.dato.slice(0, 4) : kortDato(m.dato, i18n.language)}
              </Button>
            </li>
          ))}
        </ul>
        <span id={`${id}-hjelp`} className="ds-sr-only">
          {t('parts.skyver.hjelp')}
        </span>
        <p className="d-hva f-liten f-dempet">{paaMerke?.tekst ?? '\u00a0'}</p>
      </Field>
      <Datovelger etikett={t('parts.skyver.dato')} dato={under} sett={settUnder} />
    </div>
  );
};

/** Days on which parties of the collaboration change, with what happens, and the register's first day. */
export const useEndringsmerker = (
  v: string,
): { readonly merker: readonly Skyvermerke[]; readonly begynnelse: string } => {
  const { t } = useTranslation();
  const { liste } = useParter(v);
  const svar = useListe(v, 'partendring', { orderby: 'dato', top: 200 });
  const begynnelse = liste.map((p) => p.fraDato).toSorted()[0] ?? '2018-01-01';
  const antall = new Map<string, number>();
  for (const e of svar.data?.verdier ?? [])
    if (e.dato > begynnelse) antall.set(e.dato, (antall.get(e.dato) ?? 0) + 1);
  return {
    begynnelse,
    merker: [
      { dato: begynnelse, tekst: t('parts.skyver.begynnelse') },
      ...[...antall].map(([dato, count]) => ({ dato, tekst: t('parts.skyver.endringer', { count }) })),
    ],
  };
};
