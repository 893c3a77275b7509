import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Objekt, useListe, useSamarbeid } from '../../client/index.js';
import { Periode } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { vedtakene } from '../../parts/objektsoek.js';
import { Tom } from '../../parts/Tom.js';
import { Handling, type HandlingProps } from './Handling.js';

/** When a version holds, and the decision behind it. */
export const Linje = ({
  o,
}: {
  readonly o: {
    readonly versjonsnummer?: number;
    readonly gjelderFra: string;
    readonly gjelderTil?: string | undefined;
    readonly vedtak?: string | undefined;
  };
}) => {
  const { t } = useTranslation();
  return (
    <p className="f-meta">
      {o.versjonsnummer !== undefined && <span>{t('arena.versjon', { nummer: o.versjonsnummer })}</span>}
      <Periode fra={o.gjelderFra} til={o.gjelderTil} />
      {o.vedtak !== undefined && <Lenke til={`/vedtak/${o.vedtak}`}>{t('arena.vedtattI')}</Lenke>}
    </p>
  );
};

export interface VedtattProps<N extends 'mandat' | 'budsjett' | 'forretningsorden'> {
  readonly arena: Objekt<'arena'>;
  readonly slag: N;
  /** The act on the arena that decides a new version. */
  readonly handling: string;
  readonly tittel: string;
  readonly orderby: string;
  readonly start: NonNullable<HandlingProps['start']>;
  readonly valg?: NonNullable<HandlingProps['valg']>;
  readonly tom: string;
  readonly tomTekst: (kan: boolean) => string;
  readonly children: (verdier: readonly Objekt<N>[]) => ReactNode;
}

/** What is decided about a body in versions, with the way to decide a new one. */
export const Vedtatt = <N extends 'mandat' | 'budsjett' | 'forretningsorden'>(p: VedtattProps<N>) => {
  const v = useSamarbeid();
  const id = p.arena.systemID;
  const kan = p.arena.handlinger?.includes(p.handling) === true;
  const svar = useListe(v, p.slag, { filter: `arena eq ${id}`, orderby: p.orderby, top: 100 });
  return (
    <Del
      tittel={p.tittel}
      ved={
        kan && (
          <Handling
            v={v}
            entitet="arena"
            id={id}
            handling={p.handling}
            start={p.start}
            valg={{ ...p.valg, vedtak: vedtakene() }}
          />
        )
      }
    >
      <Lest svar={svar}>
        {({ verdier }) =>
          verdier.length === 0 ? (
            <Tom tittel={p.tom}>
              <p>{p.tomTekst(kan)}</p>
            </Tom>
          ) : (
            p.children(verdier)
          )
        }
      </Lest>
    </Del>
  );
};
