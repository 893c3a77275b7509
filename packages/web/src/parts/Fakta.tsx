import type { ReactNode } from 'react';

export interface Faktum {
  readonly navn: string;
  readonly verdi: ReactNode;
}

/** Name and value, one a line; lines without a value are left out. */
export const Fakta = ({ fakta }: { readonly fakta: readonly (Faktum | undefined | false)[] }) => (
  <dl className="f-faktaliste">
    {fakta
      .filter((f) => f !== undefined && f !== false)
      .filter((f) => f.verdi !== undefined && f.verdi !== null && f.verdi !== '')
      .map((f) => (
        <div key={f.navn} className="f-faktalinje">
          <dt>{f.navn}</dt>
          <dd>{f.verdi}</dd>
        </div>
      ))}
  </dl>
);
