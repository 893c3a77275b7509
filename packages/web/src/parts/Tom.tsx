import type { ReactNode } from 'react';

/** Nothing here, why, and what can be done about it. */
export const Tom = ({ tittel, children }: { readonly tittel: string; readonly children?: ReactNode }) => (
  <div className="f-tom">
    <strong>{tittel}</strong>
    {children}
  </div>
);
