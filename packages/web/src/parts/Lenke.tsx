import { Link } from '@digdir/designsystemet-react';
import { Link as Ruterlenke } from '@tanstack/react-router';
import type { ReactNode } from 'react';

export interface LenkeProps {
  readonly til: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly sok?: Readonly<Record<string, string | undefined>>;
}

/** A link inside the application. Use Designsystemet's Link for addresses outside it. */
export const Lenke = ({ til, children, className, sok }: LenkeProps) => (
  <Link asChild data-color="accent" {...(className === undefined ? {} : { className })}>
    <Ruterlenke to={til} {...(sok === undefined ? {} : { search: sok as never })}>
      {children}
    </Ruterlenke>
  </Link>
);
