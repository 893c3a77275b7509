import { Table } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';
import { Rullefelt } from './Rullefelt.js';
import { Sideveksler, type SidevekslerProps } from './Sideveksler.js';

export interface Kolonne<T> {
  readonly id: string;
  readonly tittel: string;
  readonly vis: (rad: T) => ReactNode;
  /** Numbers are set to the right. */
  readonly tall?: boolean;
  /** The cell that names the row. */
  readonly radhode?: boolean;
}

export interface TabellProps<T> {
  /** Says what the table holds; read out, and shown when `visTittel`. */
  readonly tittel: string;
  readonly visTittel?: boolean;
  readonly kolonner: readonly Kolonne<T>[];
  readonly rader: readonly T[];
  readonly noekkel: (rad: T) => string;
  readonly sider?: SidevekslerProps;
}

// Set by hand: rows shown as cards on small screens lose their table roles in some browsers.
const roller = {
  tabell: { role: 'table' },
  rad: { role: 'row' },
  celle: { role: 'cell' },
  hode: { role: 'rowheader' },
};

/** A table; on narrow screens each row becomes a card. */
export const Tabell = <T,>({ tittel, visTittel, kolonner, rader, noekkel, sider }: TabellProps<T>) => {
  const id = useId();
  return (
    <div className="f-del">
      <Rullefelt navnId={id} className="f-kortbar">
        <Table data-color="neutral" {...roller.tabell}>
          <caption id={id} className={visTittel === true ? undefined : 'ds-sr-only'}>
            {tittel}
          </caption>
          <Table.Head>
            <Table.Row {...roller.rad}>
              {kolonner.map((k) => (
                <Table.HeaderCell key={k.id} scope="col" className={k.tall ? 'f-tall' : undefined}>
                  {k.tittel}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {rader.map((rad) => (
              <Table.Row key={noekkel(rad)} {...roller.rad}>
                {kolonner.map((k) =>
                  k.radhode ? (
                    <Table.HeaderCell key={k.id} scope="row" {...roller.hode}>
                      {k.vis(rad)}
                    </Table.HeaderCell>
                  ) : (
                    <Table.Cell
                      key={k.id}
                      data-etikett={k.tittel}
                      className={k.tall ? 'f-tall' : undefined}
                      {...roller.celle}
                    >
                      {k.vis(rad)}
                    </Table.Cell>
                  ),
                )}
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Rullefelt>
      {sider !== undefined && <Sideveksler {...sider} />}
    </div>
  );
};
