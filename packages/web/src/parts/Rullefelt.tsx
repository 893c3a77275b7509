import type { ReactNode } from 'react';

export interface RullefeltProps {
  /** Id of the element that names the region. */
  readonly navnId: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A region that scrolls sideways by itself, so that the page never does. */
export const Rullefelt = ({ navnId, className, children }: RullefeltProps) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms, and one more region would double the landmarks
  <div
    role="group"
    className={`f-tabellramme${className === undefined ? '' : ` ${className}`}`}
    aria-labelledby={navnId}
    // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, what scrolls must be reachable by keyboard
    tabIndex={0}
  >
    {children}
  </div>
);
