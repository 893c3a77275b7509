import { Table } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Tall } from './Dato.js';
import { Lenke } from './Lenke.js';
import { Rullefelt } from './Rullefelt.js';
import './rutenett.css';

export interface Nettkolonne {
  readonly id: string;
  /** Small words above the title, and below it. */
  readonly over?: ReactNode;
  readonly tittel: string;
  readonly under?: ReactNode;
  /** Page of what the column is about. */
  readonly til?: string;
}

interface Nettrad {
  readonly part: string;
  readonly navn: string;
  readonly region?: string | undefined;
  readonly folketall?: number | undefined;
}

export interface RutenettProps<R extends Nettrad, K extends Nettkolonne> {
  /** Says what the table holds. */
  readonly tittel: string;
  readonly kolonner: readonly K[];
  readonly rader: readonly R[];
  readonly celle: (rad: R, kolonne: K) => ReactNode;
  /** A last line, with a word for it and a cell for each column. */
  readonly sum?: { readonly tittel: string; readonly celle: (kolonne: K) => ReactNode };
  /** Columns of region and inhabitants at the end. */
  readonly medRegion?: boolean;
  readonly medFolketall?: boolean;
  /** Narrow columns, for cells of a word or two. */
  readonly tett?: boolean;
}

/** Parties against questions, agreements, clauses or initiatives: names and headings stay while the rest is scrolled. */
export const Rutenett = <R extends Nettrad, K extends Nettkolonne>(p: RutenettProps<R, K>) => {
  const { t } = useTranslation();
  const id = useId();
  return (
    <Rullefelt navnId={id} className={p.tett === true ? 'p-nett p-tett' : 'p-nett'}>
      <Table stickyHeader data-color="neutral" {...(p.tett === true ? { 'data-size': 'sm' } : {})}>
        <caption id={id} className="ds-sr-only">
          {p.tittel}
        </caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col" className="p-fast">
              {t('felt.part')}
            </Table.HeaderCell>
            {p.kolonner.map((k) => (
              <Table.HeaderCell key={k.id} scope="col" className="p-kolonne">
                {k.over !== undefined && <span className="f-over">{k.over}</span>}
                {k.til === undefined ? k.tittel : <Lenke til={k.til}>{k.tittel}</Lenke>}
                {k.under !== undefined && <span className="f-over">{k.under}</span>}
              </Table.HeaderCell>
            ))}
            {p.medRegion === true && <Table.HeaderCell scope="col">{t('felt.region')}</Table.HeaderCell>}
            {p.medFolketall === true && (
              <Table.HeaderCell scope="col" className="f-tall">
                {t('felt.folketall')}
              </Table.HeaderCell>
            )}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {p.rader.map((r) => (
            <Table.Row key={r.part}>
              <Table.HeaderCell scope="row" className="p-fast">
                <Lenke til={`/part/${r.part}`}>{r.navn}</Lenke>
              </Table.HeaderCell>
              {p.kolonner.map((k) => (
                <Table.Cell key={k.id}>{p.celle(r, k)}</Table.Cell>
              ))}
              {p.medRegion === true && <Table.Cell>{r.region}</Table.Cell>}
              {p.medFolketall === true && (
                <Table.Cell className="f-tall">
                  <Tall tall={r.folketall} />
                </Table.Cell>
              )}
            </Table.Row>
          ))}
        </Table.Body>
        {p.sum !== undefined && (
          <Table.Foot>
            <Table.Row>
              <Table.HeaderCell scope="row" className="p-fast">
                {p.sum.tittel}
              </Table.HeaderCell>
              {p.kolonner.map((k) => (
                <Table.Cell key={k.id}>{p.sum?.celle(k)}</Table.Cell>
              ))}
              {p.medRegion === true && <Table.Cell />}
              {p.medFolketall === true && (
                <Table.Cell className="f-tall">
                  <Tall tall={p.rader.reduce((sum, r) => sum + (r.folketall ?? 0), 0)} />
                </Table.Cell>
              )}
            </Table.Row>
          </Table.Foot>
        )}
      </Table>
    </Rullefelt>
  );
};
