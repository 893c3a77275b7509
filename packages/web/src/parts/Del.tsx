import { Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';

export interface DelProps {
  readonly tittel: string;
  readonly children: ReactNode;
  readonly niva?: 2 | 3;
  /** Link or button beside the heading. */
  readonly ved?: ReactNode;
}

/** A named part of a page. */
export const Del = ({ tittel, children, niva = 2, ved }: DelProps) => {
  const id = useId();
  return (
    <section className="f-del" aria-labelledby={id}>
      <div className="f-rad">
        <Heading level={niva} data-size={niva === 2 ? 'xs' : '2xs'} id={id}>
          {tittel}
        </Heading>
        {ved}
      </div>
      {children}
    </section>
  );
};
