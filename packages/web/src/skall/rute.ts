import type { FunctionComponent } from 'react';

/** One page. `path` in TanStack form (`/vedtak/$id`); `component` is loaded when it is needed. */
export interface Rute {
  readonly path: string;
  readonly component: FunctionComponent;
  /** Text key of the page's name, shown while the page is loading. */
  readonly tittel: string;
}
