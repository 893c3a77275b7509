import { Button, Details } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { apiSti, hent, type Kodeverdi, noekler, type Problemfeil } from '../../client/index.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tabell } from '../../parts/Tabell.js';
import { Tom } from '../../parts/Tom.js';
import { useFormat } from './format.js';
import { punkt, vinkel } from './hjul.js';

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
const former = ['sirkel', 'firkant', 'trekant', 'rute', 'kryss'] as const;
const Form = ({ i, x, y }: { readonly i: number; readonly x: number; readonly y: number }) => {
  const form = former[i % former.length];
  const s = 4;
  switch (form) {
    case 'firkant':
      return <rect x={x - s} y={y - s} width={2 * s} height={2 * s} />;
    case 'trekant':
      return <path d={`M${x} ${y - s}L${x + s} ${y + s}H${x - s}z`} />;
    case 'rute':
      return <path d={`M${x} ${y - s - 1}L${x + s + 1} ${y}L${x} ${y + s + 1}L${x - s - 1} ${y}z`} />;
    case 'kryss':
      return (
        <path
          d={`M${x - s} ${y - s}L${x + s} ${y + s}M${x + s} ${y - s}L${x - s} ${y + s}`}
          className="m-hjulkryss"
        />
      );
    default:
      return <circle cx={x} cy={y} r={s} />;
  }
};

/** The meetings of a year round a wheel, one ring for each body, with the same as a table below. */
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
          const ring = (i: number) => 132 - i * Math.min(18, 80 / med.length);
          const rader = med
            .flatMap((a) => a.moeter.map((m) => ({ ...m, arena: a.navn })))
            .sort((a, b) => a.start.localeCompare(b.start));
          return (
            <div className="m-hjulside">
              <svg
                viewBox="-170 -170 340 340"
                className="m-hjul"
                role="img"
                aria-label={t('moete.hjul.bilde', { aar, antall: rader.length })}
              >
                {Array.from({ length: 12 }, (_, n) => {
                  const d = new Date(Date.UTC(aar, n, 1));
                  const a = punkt(vinkel(d.toISOString(), aar), 145);
                  const midt = punkt(vinkel(new Date(Date.UTC(aar, n, 15)).toISOString(), aar), 158);
                  return (
                    <g key={d.toISOString()}>
                      <line x1="0" y1="0" x2={a.x} y2={a.y} className="m-hjulstrek" />
                      <text x={midt.x} y={midt.y} textAnchor="middle" dominantBaseline="middle">
                        {maaned.format(d)}
                      </text>
                    </g>
                  );
                })}
                {med.map((a, i) => (
                  <g key={a.arena} className="m-hjulring" data-ring={i % former.length}>
                    <circle r={ring(i)} className="m-hjulsti" />
                    {a.moeter.map((m) => {
                      const p = punkt(vinkel(m.start, aar), ring(i));
                      return <Form key={m.systemID} i={i} x={p.x} y={p.y} />;
                    })}
                  </g>
                ))}
              </svg>
              <ul className="m-hjulforklaring">
                {med.map((a, i) => (
                  <li key={a.arena}>
                    <svg
                      viewBox="-8 -8 16 16"
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
              <Details>
                <Details.Summary>{t('moete.hjul.tabell')}</Details.Summary>
                <Details.Content>
                  <Tabell
                    tittel={t('moete.hjul.tabellnavn', { aar })}
                    rader={rader}
                    noekkel={(m) => m.systemID}
                    kolonner={[
                      { id: 'dag', tittel: t('moete.kol.tid'), vis: (m) => f.tidspunkt(m.start) },
                      {
                        id: 'tittel',
                        tittel: t('moete.kol.tittel'),
                        radhode: true,
                        vis: (m) => <Lenke til={`/moete/${m.systemID}`}>{m.tittel}</Lenke>,
                      },
                      { id: 'arena', tittel: t('moete.kol.arena'), vis: (m) => m.arena },
                      {
                        id: 'status',
                        tittel: t('moete.kol.status'),
                        vis: (m) => <Statusmerke liste="Moetestatus" verdi={m.status} />,
                      },
                    ]}
                  />
                </Details.Content>
              </Details>
            </div>
          );
        }}
      </Lest>
    </>
  );
};
