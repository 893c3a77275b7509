import type { Model } from '@felles/model';

// Frozen rows cannot be changed; nor may anything be added to what is closed. A row that is new has no state of its own
// to be judged by, so what it would hang on is asked.

const vakt = (tabell: string, lukket: string): readonly string[] => [
  `create function "nekt_ny_${tabell}"() returns trigger language plpgsql as $$ begin
  if exists (${lukket}) then
    raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name;
  end if;
  return new;
end $$;`,
  `create trigger "ny_i_lukket" before insert on "${tabell}" for each row execute function "nekt_ny_${tabell}"();`,
];

/**
 * Triggers that keep new seats out of a meeting whose protocol is approved, and new bytes out of that protocol. An
 * archived record takes no new version of its documents either (M604), only variants and conversions of them.
 */
export const vernSql = (model: Model): readonly string[] =>
  ['deltaker', 'moeteregistrering', 'dokumentobjekt'].every((e) => model.entities.has(e))
    ? [
        ...vakt(
          'deltaker',
          `select from "moete" m where m."virksomhet" = new."virksomhet" and m."systemID" = new."moete" and m."moetestatus" = 'godkjent'`,
        ),
        ...vakt(
          'dokumentobjekt',
          `select from "registrering_dokumentbeskrivelse" k join "registrering" r on r."virksomhet" = k."virksomhet" and r."systemID" = k."registrering" where k."virksomhet" = new."virksomhet" and k."dokumentbeskrivelse" = new."dokumentbeskrivelse" and (r."type" = 'moeteregistrering' and r."moeteregistreringsstatus" = 'G' or r."arkivertDato" is not null and new."variantformat" = 'P')`,
        ),
      ]
    : [];
