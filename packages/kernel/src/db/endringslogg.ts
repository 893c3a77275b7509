import type { Model } from '@felles/model';
import { literal } from '@felles/model/derive';

const skjermet = [
  'skjerming_tilgangsrestriksjon',
  'skjerming_tilgangsrestriksjon_kodenavn',
  'skjerming_skjermingMetadata',
  'skjerming_skjermingMetadata_kodenavn',
];
const skjermetKolonner = skjermet.map((k) => `"${k}"`).join(', ');

/** Screening that stands in an event's state of the row. */
const skjermingI = (rad: string): string =>
  skjermet
    .map((kolonne) =>
      kolonne.includes('Metadata')
        ? `case when jsonb_typeof(${rad} -> '${kolonne}') = 'array' then array(select jsonb_array_elements_text(${rad} -> '${kolonne}')) end`
        : `${rad} ->> '${kolonne}'`,
    )
    .join(', ');

// What the core keeps for itself is no metadata that someone changed.
const ikkeMetadata = [
  'virksomhet',
  'type',
  'systemID',
  'versjon',
  'endretDato',
  'endretAv',
  'referanseEndretAv',
];

/**
 * The trigger that writes endringslogg and hendelseslogg from the sealed log, in the same transaction: one row for each
 * changed attribute (its name from the column's: `skjerming_skjermingshjemmel` is `skjerming/skjermingshjemmel`), one
 * for each other event. A changed screening follows to what is told about the object already.
 */
export const endringsloggSql = (model: Model): readonly string[] => {
  const egne = [...model.entities.values()].filter((e) => e.about).map((e) => e.name);
  if (egne.length === 0) return [];
  const kolonner = `"virksomhet", "type", "systemID", "opprettetDato", "opprettetAv", "referanseOpprettetAv", "endretDato", "endretAv", "referanseEndretAv", "referanseArkivenhet", ${skjermetKolonner}`;
  const verdier = (type: string, systemID: string): string =>
    `new."virksomhet", ${literal(type)}, ${systemID}, new."tid", new."brukernavn", new."bruker", new."tid", new."brukernavn", new."bruker", new."objekt", ${skjermingI('rad')}`;
  // Ids keep the time of the event in front, so that lists are in order of time.
  const nyId = `(left(new."id"::text, 24) || right(gen_random_uuid()::text, 12))::uuid`;
  return [
    `create function foer_endringslogg() returns trigger language plpgsql as $$
declare
  rad constant jsonb := coalesce(new."etter", new."foer", '{}');
begin
  if new."objekt" is null or new."entitet" in (${egne.map(literal).join(', ')}) or not er_intern() then return null; end if;
  if new."hva" = 'endret' then
    insert into "endringslogg" (${kolonner}, "referanseMetadata", "tidligereVerdi", "nyVerdi")
    select ${verdier('endringslogg', nyId)},
      replace(a.key, '_', '/') || case when new."etter" ? (a.key || '_kodenavn') then '/kode' else '' end,
      left(new."foer" ->> a.key, 100000), left(new."etter" ->> a.key, 100000)
    from jsonb_each(new."etter") a
    where a.value is distinct from coalesce(new."foer" -> a.key, 'null')
      and a.key not like '%\\_kodenavn' and a.key <> all ('{${ikkeMetadata.join(',')}}');
    if (new."foer" ->> 'skjerming_tilgangsrestriksjon') is distinct from (new."etter" ->> 'skjerming_tilgangsrestriksjon')
      or (new."foer" -> 'skjerming_skjermingMetadata') is distinct from (new."etter" -> 'skjerming_skjermingMetadata') then
      update "endringslogg" set (${skjermetKolonner}) = (select ${skjermingI('rad')})
      where "virksomhet" = new."virksomhet" and "referanseArkivenhet" = new."objekt";
    end if;
  else
    insert into "endringslogg" (${kolonner}, "hendelsetype", "hendelsetype_kodenavn", "beskrivelse", "hendelseDato")
    select ${verdier('hendelseslogg', 'new."id"')}, h.kode, h.kodenavn, case when new."hva" = 'opprettet' then new."entitet" else coalesce(new."handling", new."entitet") end, new."tid"
    from (values ('opprettet', 'C', 'Opprettet'), ('lest', 'R', 'Lest'), ('slettet', 'D', 'Slettet'), ('handling', 'H', 'Handling'), ('system', 'H', 'Handling'), ('avslag', 'N', 'Nektet')) h (hva, kode, kodenavn)
    where h.hva = new."hva";
  end if;
  return null;
end $$;`,
    `create trigger "endringslogg" after insert on "hendelse" for each row execute function foer_endringslogg();`,
  ];
};
