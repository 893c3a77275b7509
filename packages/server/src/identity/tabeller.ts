/**
 * The tables of the identity room. They hold no tenant's data: a person has one identity across tenants, so
 * neither table is keyed by virksomhet. Safe to run again.
 */
export const identitetTabeller = `
CREATE TABLE IF NOT EXISTS sesjon (
  "idHash"    text PRIMARY KEY CHECK (length("idHash") = 64),
  bruker      uuid NOT NULL,
  issuer      text NOT NULL,
  sub         text NOT NULL,
  sid         text,
  "idToken"   text,
  csrf        text NOT NULL,
  opprettet   timestamptz NOT NULL,
  "sistBrukt" timestamptz NOT NULL,
  utloeper    timestamptz NOT NULL
);
CREATE INDEX IF NOT EXISTS sesjon_sid ON sesjon (issuer, sid) WHERE sid IS NOT NULL;
CREATE INDEX IF NOT EXISTS sesjon_sub ON sesjon (issuer, sub);
CREATE INDEX IF NOT EXISTS sesjon_utloeper ON sesjon (utloeper);

CREATE TABLE IF NOT EXISTS oidc_lager (
  modell    text NOT NULL,
  id        text NOT NULL,
  nyttelast jsonb NOT NULL,
  uid       text,
  "grantId" text,
  utloeper  timestamptz,
  PRIMARY KEY (modell, id)
);
CREATE INDEX IF NOT EXISTS oidc_lager_uid ON oidc_lager (modell, uid) WHERE uid IS NOT NULL;
CREATE INDEX IF NOT EXISTS oidc_lager_grant ON oidc_lager ("grantId") WHERE "grantId" IS NOT NULL;
CREATE INDEX IF NOT EXISTS oidc_lager_utloeper ON oidc_lager (utloeper) WHERE utloeper IS NOT NULL;
`;
