import type { Model } from '@felles/model';
import { schemaSql } from '@felles/model/derive';
import { LOGG_SQL } from '../log/index.js';
import { endringsloggSql } from './endringslogg.js';
import { gravsteinSql } from './gravstein.js';
import { systemtabellerSql } from './systemtabeller.js';
import { tekstlesingSql } from './tekstlesing.js';
import { vernSql } from './vern.js';

/**
 * The whole database as SQL text, for an empty database: foundation, declared entities, system tables, the log, and what
 * other rooms add (`ekstra`: tables of the identity room). Run by the owner, who must be superuser or have BYPASSRLS,
 * since the search functions run as the owner.
 */
export const fullSkjema = (model: Model, ekstra: readonly string[] = []): string =>
  [
    ...schemaSql(model),
    ...vernSql(model),
    ...tekstlesingSql(model),
    systemtabellerSql,
    LOGG_SQL,
    ...endringsloggSql(model),
    ...gravsteinSql(model),
    ...ekstra,
  ].join('\n\n');
