import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Flis } from '../../client/index.js';
import { talltekst } from '../../parts/format.js';
import { navnelinjer, type Regionflate, regionflater, utstrekning } from './flater.js';
import './kart.css';

const STEG = 100;
const FLIS = 94;

const Moenstre = ({ id }: { readonly id: string }) => (
  <defs>
    <pattern
      id={`${id}-1`}
      width="12"
      height="12"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path d="M0 0V12" className="k-strek" />
    </pattern>
    <pattern id={`${id}-2`} width="12" height="12" patternUnits="userSpaceOnUse">
      <circle cx="6" cy="6" r="1.8" className="k-prikk" />
    </pattern>
    <pattern id={`${id}-3`} width="12" height="12" patternUnits="userSpaceOnUse">
      <path d="M0 0H12" className="k-strek" />
    </pattern>
  </defs>
);

export interface FliskartProps {
  readonly parter: readonly Flis[];
  /** Without names in the tiles, for a small place. */
  readonly liten?: boolean;
}

/** The municipalities as squares roughly where they lie: no boundaries, one size each. */
export const Fliskart = ({ parter, liten = false }: FliskartProps) => {
  const { t, i18n } = useTranslation();
  const id = useId();
  const gaa = useNavigate();
  const flater = regionflater(parter);
  const etter = new Map(flater.map((f) => [f.id, f]));
  const u = utstrekning(parter);
  const navnFor = (p: Flis, f: Regionflate | undefined): string =>
    t('kart.flis', {
      navn: p.navn,
      region: f?.navn ?? t('kart.utenRegion'),
      innbyggere: talltekst(p.folketall, i18n.language),
    });
  return (
    <svg
      className={`k-kart${liten ? ' k-liten' : ''}`}
      viewBox={`-4 -4 ${u.bredde * STEG + 2} ${u.hoeyde * STEG + 2}`}
      aria-labelledby={`${id}-navn`}
    >
      <title id={`${id}-navn`}>{t('kart.svgTittel')}</title>
      <Moenstre id={id} />
      {parter.map((p) => {
        const f = p.region === undefined ? undefined : etter.get(p.region);
        const moenster = (f?.flate ?? 0) % 4;
        const navn = navnFor(p, f);
        return (
          <g
            key={p.part}
            className="k-plass"
            style={{
              transform: `translate(${(p.kolonne - u.kolonne) * STEG}px, ${(p.rad - u.rad) * STEG}px)`,
            }}
          >
            <a
              href={`/part/${p.part}`}
              aria-label={navn}
              className={`k-flis k-flate-${f?.flate ?? 'ingen'}`}
              onClick={(e) => {
                if (e.metaKey || e.ctrlKey || e.shiftKey || e.button !== 0) return;
                e.preventDefault();
                void gaa({ to: `/part/${p.part}` });
              }}
            >
              <title>{navn}</title>
              <rect width={FLIS} height={FLIS} rx="6" className="k-bunn" />
              {moenster > 0 && <rect width={FLIS} height={FLIS} rx="6" fill={`url(#${id}-${moenster})`} />}
              <text x={liten ? FLIS / 2 : 9} y={liten ? 62 : 24} className="k-bokstav">
                {f?.bokstav ?? '–'}
              </text>
              {!liten &&
                navnelinjer(p.navn).map((linje, i, alle) => (
                  <text key={linje} x={FLIS / 2} y={alle.length === 1 ? 62 : 54 + i * 20} className="k-navn">
                    {linje}
                  </text>
                ))}
            </a>
          </g>
        );
      })}
    </svg>
  );
};

/** What the colours and letters mean. */
export const Tegnforklaring = ({ parter }: { readonly parter: readonly Flis[] }) => {
  const { t, i18n } = useTranslation();
  return (
    <ul className="k-forklaring">
      {regionflater(parter).map((f) => (
        <li key={f.id}>
          <span className={`k-proeve k-flate-${f.flate}`} aria-hidden="true">
            {f.bokstav}
          </span>
          <span>
            {f.navn}
            <span className="f-dempet">
              {' '}
              {t('kart.region', { count: f.parter, innbyggere: talltekst(f.folketall, i18n.language) })}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
};
