import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { apiSti, hent, type Kodeverdi, noekler, type Problemfeil } from '../../client/index.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useIdag } from '../../parts/oppslag.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tom } from '../../parts/Tom.js';
import { useFormat } from './format.js';
import { dagensVinkel, nummerert, punkt, vinkel } from './hjul.js';

interface Hjul {
  readonly aar: number;
  readonly arenaer: readonly {
    readonly arena: string;
    readonly navn: string;
    readonly moeter: readonly {
      readonly systemID: string;
      readonly tittel: string;
      readonly start: string;
      readonly status: Kodeverdi;
    }[];
  }[];
}

// Each body has a ring and a shape of its own, so that colour says nothing alone.
const former = ['sirkel', 'firkant', 'trekant', 'rute', 'sekskant'] as const;
const Form = ({ i, x, y }: { readonly i: number; readonly x: number; readonly y: number }) => {
  const form = former[i % former.length];
  const s = 8;
  switch (form) {
    case 'firkant':
      return <rect x={x - s} y={y - s} width={2 * s} height={2 * s} />;
    case 'trekant':
      return <path d={`M${x} ${y - s - 4}L${x + s + 3} ${y + s - 1}H${x - s - 3}z`} />;
    case 'rute':
      return <path d={`M${x} ${y - s - 2}L${x + s + 2} ${y}L${x} ${y + s + 2}L${x - s - 2} ${y}z`} />;
    case 'sekskant':
      return (
        <path
          d={`M${x - s - 1} ${y}L${x - s / 2} ${y - s}H${x + s / 2}L${x + s + 1} ${y}L${x + s / 2} ${y + s}H${x - s / 2}z`}
        />
      );
    default:
      return <circle cx={x} cy={y} r={s} />;
  }
};

/** The meetings of a year round a wheel, one ring for each body, numbered as in the list beside it; the hand shows today. */
export const Aarshjul = ({
  v,
  aar,
  settAar,
}: {
  readonly v: string;
  readonly aar: number;
  readonly settAar: (aar: number) => void;
}) => {
  const { t, i18n } = useTranslation();
  const f = useFormat();
  const idag = useIdag();
  const svar = useQuery<Hjul, Problemfeil>({
    queryKey: noekler.saerskilt(v, 'aarshjul', String(aar)),
    queryFn: ({ signal }) => hent<Hjul>(`${apiSti(v, 'aarshjul')}?aar=${aar}`, { signal }),
    enabled: v !== '',
  });
  const maaned = new Intl.DateTimeFormat(i18n.language, { month: 'short', timeZone: 'UTC' });
  return (
    <>
      <div className="f-rad">
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={t('moete.hjul.forrige', { aar: aar - 1 })}
          onClick={() => settAar(aar - 1)}
        >
          {aar - 1}
        </Button>
        <strong aria-live="polite">{aar}</strong>
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={t('moete.hjul.neste', { aar: aar + 1 })}
          onClick={() => settAar(aar + 1)}
        >
          {aar + 1}
        </Button>
      </div>
      <Lest svar={svar}>
        {({ arenaer }) => {
          const med = arenaer.filter((a) => a.moeter.length > 0);
          if (med.length === 0) return <Tom tittel={t('moete.hjul.tomt', { aar })} />;
          const ring = (i: number) => 130 - i * Math.min(22, 90 / med.length);
          const rader = nummerert(med);
          const nummer = new Map(rader.map((m) => [m.systemID, m.nummer]));
          const naa = dagensVinkel(idag, aar);
          const viser = naa === undefined ? undefined : { fra: punkt(naa, 32), til: punkt(naa, 150) };
          return (
            <div className="m-hjulside">
              <svg
                viewBox="-180 -180 360 360"
                className="m-hjul"
                role="img"
                aria-label={t('moete.hjul.bilde', { aar, antall: rader.length })}
              >
                {Array.from({ length: 12 }, (_, n) => {
                  const d = new Date(Date.UTC(aar, n, 1));
                  const fra = punkt(vinkel(d.toISOString(), aar), 28);
                  const a = punkt(vinkel(d.toISOString(), aar), 150);
                  const midt = punkt(vinkel(new Date(Date.UTC(aar, n, 15)).toISOString(), aar), 165);
                  return (
                    <g key={d.toISOString()}>
                      <line x1={fra.x} y1={fra.y} x2={a.x} y2={a.y} className="m-hjulstrek" />
                      <text x={midt.x} y={midt.y} textAnchor="middle" dominantBaseline="middle">
                        {maaned.format(d)}
                      </text>
                    </g>
                  );
                })}
                {viser !== undefined && (
                  <g className="m-hjulidag">
                    <line x1={viser.fra.x} y1={viser.fra.y} x2={viser.til.x} y2={viser.til.y} />
                    <circle cx={viser.til.x} cy={viser.til.y} r="4" />
                    <text y="4" textAnchor="middle">
                      {t('moete.hjul.idag')}
                    </text>
                  </g>
                )}
                {med.map((a, i) => (
                  <g key={a.arena} className="m-hjulring" data-ring={i % former.length}>
                    <circle r={ring(i)} className="m-hjulsti" />
                    {a.moeter.map((m) => {
                      const p = punkt(vinkel(m.start, aar), ring(i));
                      return (
                        <g key={m.systemID}>
                          <Form i={i} x={p.x} y={p.y} />
                          <text x={p.x} y={p.y + 3.5} textAnchor="middle" className="m-hjulnr">
                            {nummer.get(m.systemID)}
                          </text>
                        </g>
                      );
                    })}
                  </g>
                ))}
              </svg>
              <div className="f-del">
                <ul className="m-hjulforklaring">
                  {viser !== undefined && (
                    <li>
                      <span className="m-hjulstav" aria-hidden="true" />
                      {t('moete.hjul.dagen', { dato: f.dato(idag) })}
                    </li>
                  )}
                  {med.map((a, i) => (
                    <li key={a.arena}>
                      <svg
                        viewBox="-13 -13 26 26"
                        aria-hidden="true"
                        className="m-hjulring"
                        data-ring={i % former.length}
                      >
                        <Form i={i} x={0} y={0} />
                      </svg>
                      {t('moete.hjul.arena', { navn: a.navn, antall: a.moeter.length })}
                    </li>
                  ))}
                </ul>
                <ol className="m-hjulliste" aria-label={t('moete.hjul.tabellnavn', { aar })}>
                  {rader.map((m) => (
                    <li key={m.systemID}>
                      <Lenke til={`/moete/${m.systemID}`}>{m.tittel}</Lenke>
                      <p className="f-meta">
                        <span>{f.tidspunkt(m.start)}</span>
                        <span>{m.arena}</span>
                        <Statusmerke liste="Moetestatus" verdi={m.status} />
                      </p>
                    </li>
                  ))}
                </ol>
              </div>
            </div>
          );
        }}
      </Lest>
    </>
  );
};
