import type { Model } from '@felles/model';

// What hangs on a closed record is closed with it. A trigger on the record's own table cannot see this: the roll of a
// meeting and the documents of a protocol are rows of their own.

const vakt = (
  navn: string,
  rader: string,
): string => `create function ${navn}() returns trigger language plpgsql as $$
declare
  rad record;
begin
  if tg_op = 'INSERT' then rad := new; else rad := old; end if;
  ${rader}
  if found then
    raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name;
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;`;

const trigger = (table: string, naar: string, funksjon: string): string =>
  `create trigger "fryst_med" before ${naar} on "${table}" for each row execute function ${funksjon}();`;

const iGodkjentMoete = `perform from "moete" m where m."virksomhet" = rad."virksomhet" and m."systemID" = rad."moete" and m."moetestatus" = 'godkjent';`;

const lukket = `r."type" = 'moeteregistrering' and r."moeteregistreringsstatus" = 'G'`;
const knyttet = (dokument: string): string =>
  `perform from "registrering_dokumentbeskrivelse" k join "registrering" r on r."virksomhet" = k."virksomhet" and r."systemID" = k."registrering" where k."virksomhet" = rad."virksomhet" and k."dokumentbeskrivelse" = rad."${dokument}" and ${lukket};`;
const iGodkjentProtokoll = `case tg_table_name
    when 'dokumentobjekt' then
      ${knyttet('dokumentbeskrivelse')}
    when 'dokumentbeskrivelse' then
      ${knyttet('systemID')}
    else
      perform from "registrering" r where r."virksomhet" = rad."virksomhet" and r."systemID" = rad."registrering" and ${lukket};
  end case;`;

/** Triggers that close the roll of a meeting with its protocol, and the documents of an approved protocol with it. */
export const vernSql = (model: Model): readonly string[] =>
  ['deltaker', 'moeteregistrering', 'dokumentobjekt'].every((e) => model.entities.has(e))
    ? [
        vakt('nekt_i_godkjent_moete', iGodkjentMoete),
        trigger('deltaker', 'insert or update or delete', 'nekt_i_godkjent_moete'),
        vakt('nekt_i_godkjent_protokoll', iGodkjentProtokoll),
        trigger('dokumentobjekt', 'insert or update or delete', 'nekt_i_godkjent_protokoll'),
        trigger('dokumentbeskrivelse', 'update or delete', 'nekt_i_godkjent_protokoll'),
        trigger(
          'registrering_dokumentbeskrivelse',
          'insert or update or delete',
          'nekt_i_godkjent_protokoll',
        ),
      ]
    : [];
