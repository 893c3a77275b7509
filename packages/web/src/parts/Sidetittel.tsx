import { Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { skalTaFokus } from '../skall/fokus.js';

export interface SidetittelProps {
  readonly tittel: string;
  /** Small text over the title: number, kind of object. */
  readonly over?: ReactNode;
  /** Status, dates and the like under the title. */
  readonly under?: ReactNode;
  /** Buttons. */
  readonly handlinger?: ReactNode;
  readonly ingress?: ReactNode;
}

/** The page's h1. Names the browser window and takes the focus when the user has come from another page. */
export const Sidetittel = ({ tittel, over, under, handlinger, ingress }: SidetittelProps) => {
  const ref = useRef<HTMLHeadingElement>(null);
  // Pages about the same thing (a proposal, its decision, its case) share a heading: what they are tells them apart.
  const slag = typeof over === 'string' && over !== '' ? `${over} – ` : '';
  useEffect(() => {
    document.title = `${tittel} – ${slag}Felles`;
  }, [tittel, slag]);
  useEffect(() => {
    if (skalTaFokus()) ref.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="f-sidetittel">
      <div>
        {over !== undefined && <p className="f-over">{over}</p>}
        <Heading level={1} data-size="md" ref={ref} tabIndex={-1}>
          {tittel}
        </Heading>
        {under !== undefined && <div className="f-under">{under}</div>}
        {ingress !== undefined && <p className="f-ingress">{ingress}</p>}
      </div>
      {handlinger !== undefined && <div className="f-handlinger">{handlinger}</div>}
    </div>
  );
};
