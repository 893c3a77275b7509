import { useTranslation } from 'react-i18next';
import type { Objekt } from '../../client/index.js';
import { bredde, hoeyde, tegn } from './tegning.js';
import type { Gren } from './tre.js';

/** States by the look of the frame as well as in words: begun is dashed, nothing yet is dotted. */
const ramme: Readonly<Record<string, string>> = {
  prosess: '6 4',
  'ikke-startet': '2 4',
  avviklet: '2 4',
};

/** The tree as a picture for those who see it; the list beside it says the same to all. */
export const Tegning = ({ grener }: { readonly grener: readonly Gren[] }) => {
  const { t } = useTranslation();
  const bilde = tegn(grener);
  const status = (o: Objekt<'arena'>['arenastatus']['kode']) => t(`kode.Arenastatus.${o}`);
  return (
    <svg
      className="a-tegning"
      viewBox={`-2 -2 ${bilde.bredde + 4} ${bilde.hoeyde + 4}`}
      aria-hidden="true"
      focusable="false"
    >
      {bilde.bokser.map(
        (b) =>
          b.over && (
            <path
              key={b.id}
              className="a-strek"
              d={`M${b.x} ${b.y - hoeyde / 2}V${(b.y - hoeyde / 2 + b.over.y + hoeyde / 2) / 2}H${b.over.x}V${b.over.y + hoeyde / 2}`}
            />
          ),
      )}
      {bilde.bokser.map((b) => (
        <a key={b.id} href={`/arena/${b.id}`} tabIndex={-1}>
          <rect
            className="a-boks"
            x={b.x - bredde / 2}
            y={b.y - hoeyde / 2}
            width={bredde}
            height={hoeyde}
            rx="6"
            strokeDasharray={ramme[b.status]}
          />
          {b.navn.map((linje, i) => (
            <text
              key={linje}
              className="a-navn"
              x={b.x}
              y={b.y - 10 + (i - (b.navn.length - 1) / 2) * 16}
              textAnchor="middle"
            >
              {linje}
            </text>
          ))}
          <text className="a-status" x={b.x} y={b.y + hoeyde / 2 - 10} textAnchor="middle">
            {status(b.status)}
          </text>
        </a>
      ))}
    </svg>
  );
};
