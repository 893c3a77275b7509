import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  sql,
} from 'kysely';

// Kysely is used for its SQL fragments only: quoting, parameters and composition. Queries run on our own transaction.
const compiler = new Kysely<Record<string, never>>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

export type Sql = RawBuilder<unknown>;

/** Text and parameters of a fragment. */
export const compile = (fragment: Sql): { readonly text: string; readonly values: unknown[] } => {
  const { sql: text, parameters } = fragment.compile(compiler);
  return { text, values: [...parameters] };
};

export const id = (...names: string[]): Sql => sql.id(...names);
export const list = (parts: readonly Sql[], separator = ', '): Sql => sql.join(parts, sql.raw(separator));
export { sql };
