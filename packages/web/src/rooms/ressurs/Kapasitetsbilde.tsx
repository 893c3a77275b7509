import { Alert } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { datotekst } from '../../parts/format.js';
import { Merke } from '../../parts/Statusmerke.js';
import { Tabell } from '../../parts/Tabell.js';
import type { Kapasitet, Kvartal } from './data.js';
import './ressurs.css';

const H = 150;
const B = 64;

const kvartalsnavn = (k: string): string => {
  const [aar, nr] = k.split('-');
  return `${nr}. kv. ${aar}`;
};

/** Bars for each quarter: bound work filled, proposed hatched over it, and a line for what there is. */
const Soeyler = ({ kvartaler }: { readonly kvartaler: readonly Kvartal[] }) => {
  const topp = Math.max(0.5, ...kvartaler.flatMap((k) => [k.tilgjengelig, k.bundet + k.foreslaatt])) * 1.1;
  const y = (aarsverk: number) => H - (aarsverk / topp) * H;
  return (
    <svg
      className="r-soeyler"
      viewBox={`0 -4 ${kvartaler.length * B} ${H + 28}`}
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <pattern
          id="r-skravur"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line x1="0" y1="0" x2="0" y2="6" className="r-skravurstrek" />
        </pattern>
      </defs>
      {kvartaler.map((k, i) => (
        <g key={k.kvartal} transform={`translate(${i * B} 0)`}>
          <rect
            className={k.overskredetFra === undefined ? 'r-bundet' : 'r-over'}
            x="12"
            width={B - 24}
            y={y(k.bundet)}
            height={H - y(k.bundet)}
          />
          <rect
            className="r-foreslaatt"
            x="12"
            width={B - 24}
            y={y(k.bundet + k.foreslaatt)}
            height={y(k.bundet) - y(k.bundet + k.foreslaatt)}
          />
          <line className="r-grense" x1="2" x2={B - 2} y1={y(k.tilgjengelig)} y2={y(k.tilgjengelig)} />
          <text className="r-akse" x={B / 2} y={H + 16} textAnchor="middle">
            {kvartalsnavn(k.kvartal).replace(' kv. ', '/').replace('.', '')}
          </text>
        </g>
      ))}
    </svg>
  );
};

/** What an arena has and what it has promised, quarter by quarter. */
export const Kapasitetsbilde = ({ k }: { readonly k: Kapasitet }) => {
  const { t, i18n } = useTranslation();
  const tall = (n: number) =>
    new Intl.NumberFormat(i18n.language, { minimumFractionDigits: 1, maximumFractionDigits: 2 }).format(n);
  const over = k.kvartaler.find((q) => q.overskredetFra !== undefined);
  const medForslag = k.kvartaler.find((q) => q.bundet + q.foreslaatt > q.tilgjengelig);
  const under = k.kvartaler.find((q) => q.underMinste);
  return (
    <div className="f-stabel">
      <div role="status" className="f-stabel">
        {over?.overskredetFra !== undefined && (
          <Alert data-color="warning">
            {t('ressurs.overskredet', { dato: datotekst(over.overskredetFra, i18n.language) })}
          </Alert>
        )}
        {over === undefined && medForslag !== undefined && (
          <Alert data-color="info">
            {t('ressurs.forslagOver', { kvartal: kvartalsnavn(medForslag.kvartal) })}
          </Alert>
        )}
        {under !== undefined && (
          <Alert data-color="warning">
            {t('ressurs.underMinste', { kvartal: kvartalsnavn(under.kvartal), minste: tall(k.minste) })}
          </Alert>
        )}
      </div>
      <figure className="r-figur">
        <Soeyler kvartaler={k.kvartaler} />
        <figcaption className="f-dempet f-liten">{t('ressurs.tegnforklaring')}</figcaption>
      </figure>
      <Tabell<Kvartal>
        tittel={t('ressurs.perKvartal')}
        rader={k.kvartaler}
        noekkel={(q) => q.kvartal}
        kolonner={[
          {
            id: 'kvartal',
            tittel: t('ressurs.kvartal'),
            radhode: true,
            vis: (q) => kvartalsnavn(q.kvartal),
          },
          { id: 'har', tittel: t('ressurs.tilgjengelig'), tall: true, vis: (q) => tall(q.tilgjengelig) },
          { id: 'bundet', tittel: t('ressurs.bundet'), tall: true, vis: (q) => tall(q.bundet) },
          { id: 'foreslaatt', tittel: t('ressurs.foreslaatt'), tall: true, vis: (q) => tall(q.foreslaatt) },
          { id: 'ledig', tittel: t('ressurs.ledig'), tall: true, vis: (q) => tall(q.ledig) },
          {
            id: 'dom',
            tittel: t('felt.arenastatus'),
            vis: (q) =>
              q.overskredetFra !== undefined ? (
                <Merke tone="viktig">{t('ressurs.forMye')}</Merke>
              ) : q.bundet + q.foreslaatt > q.tilgjengelig ? (
                <Merke tone="venter">{t('ressurs.ikkeRomForForslag')}</Merke>
              ) : (
                <Merke tone="god">{t('ressurs.rom')}</Merke>
              ),
          },
        ]}
      />
    </div>
  );
};
