import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Laster } from './Laster.js';
import { Problemvisning } from './Problem.js';

export interface LestProps<T> {
  readonly svar: UseQueryResult<T, Error>;
  readonly children: (data: T) => ReactNode;
  readonly hva?: string;
}

/** A query's three faces: on its way, failed, there. */
export const Lest = <T,>({ svar, children, hva }: LestProps<T>) => {
  if (svar.data !== undefined) return <>{children(svar.data)}</>;
  if (svar.isError) return <Problemvisning feil={svar.error} proevIgjen={() => void svar.refetch()} />;
  return <Laster {...(hva === undefined ? {} : { hva })} />;
};
