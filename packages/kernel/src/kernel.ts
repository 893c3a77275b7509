import { type Entity, type FieldError, lineage, type Model, type Rolle } from '@felles/model';
import {
  linkColumns,
  linkTables,
  validateAct,
  validateCreate,
  validatePatch,
  validateReplace,
} from '@felles/model/derive';
import type pg from 'pg';
import { finn } from './access/finn.js';
import { lagTellinger } from './access/telling.js';
import { type Objekt, objectOf, ofType, selectList } from './access/utvalg.js';
import { eierkolonne, expandSql } from './access/utvidelse.js';
import { handlinger, type Opplasting } from './acts/index.js';
import { laasFoer } from './acts/laaserekkefoelge.js';
import { type Aktoer, harRolle } from './aktoer.js';
import { type Arbeid, openArbeid } from './arbeid.js';
import { id, type Sql, sql } from './db/sql.js';
import { inTransaction } from './db/transaksjon.js';
import type { Fillager } from './files/index.js';
import { filverb } from './filverb.js';
import { fjern, utfoerFjerning } from './fjerning.js';
import { mergeGroups } from './flett.js';
import { leserFor } from './leser.js';
import { settMange, takeMany, takeOwned } from './mange.js';
import { feilIEgneFelt, lagOrdboeker, type Ordbok } from './ordbok.js';
import { krevIngenSirkel, krevLedig, medUtledet, meldFlyttetUt, speil } from './plassering.js';
import { fieldProblem, Problem, ruleProblem } from './problem.js';
import {
  alleReglerVedOpprett,
  oppslagVedFlytting,
  reglerVedEndring,
  reglerVedFlytting,
  reglerVedOpprett,
  reglerVedSletting,
} from './rules/index.js';
import type { Kernel, Sesjon, Under } from './sesjon.js';
import { krevPlass, plasserFor } from './seter.js';
import { arvVedFlytting, krevKlarering, opphevUtloept, spreSkjerming } from './skjerming.js';

export interface Kernelvalg {
  readonly model: Model;
  readonly pool: pg.Pool;
  readonly filer: Fillager;
  /** Largest upload, bytes. */
  readonly maksFil: number;
  readonly klokke?: () => Date;
}

export type {
  Handlingssvar,
  Historie,
  Kernel,
  Liste,
  Nedlasting,
  Plassering,
  Sesjon,
  Under,
} from './sesjon.js';

export const openKernel = ({
  model,
  pool,
  filer,
  maksFil,
  klokke = () => new Date(),
}: Kernelvalg): Kernel => {
  const ordboeker = lagOrdboeker(pool, klokke);
  const tellinger = lagTellinger();

  const splitRelations = (entity: Entity, value: Readonly<Record<string, unknown>>) => {
    const felt: Record<string, unknown> = {};
    const relasjoner: Record<string, string | null> = {};
    for (const [key, v] of Object.entries(value)) {
      if (entity.relations[key]) relasjoner[key] = v as string | null;
      else felt[key] = v;
    }
    return { felt, relasjoner };
  };

  const valid = (
    r: { ok: true; value: Record<string, unknown> } | { ok: false; feil: readonly FieldError[] },
  ) => {
    if (!r.ok) throw fieldProblem(r.feil);
    return r.value;
  };

  const open = (aktoer: Aktoer): Sesjon => {
    const has = (roles: readonly Rolle[] | 'alle') =>
      aktoer.art === 'system' || roles === 'alle' || harRolle(aktoer, roles);
    const inside = aktoer.art !== 'offentlig';

    /** Those outside are shown what the row's own publicity lets them see. */
    const demandRead = (entity: Entity) => {
      if (inside && !has(entity.access.read)) throw new Problem('ingen-tilgang');
    };

    const mayWrite = (verb: 'create' | 'update' | 'remove', entity: Entity): boolean =>
      has(entity.access[verb]) || aktoer.tillegg?.rettigheter.includes(`${verb} ${entity.table}`) === true;

    const demand = (verb: 'create' | 'update' | 'remove', entity: Entity) => {
      if (!inside) throw new Problem(aktoer.bruker === null ? 'ikke-innlogget' : 'ikke-funnet');
      if (!mayWrite(verb, entity)) throw new Problem('ingen-tilgang');
    };

    const egneFelt = (
      ordbok: Ordbok,
      entity: Entity,
      felt: Readonly<Record<string, unknown>>,
      foer?: Readonly<Record<string, unknown>>,
    ) => {
      const feil = feilIEgneFelt(ordbok, entity, felt, foer);
      if (feil.length > 0) throw fieldProblem(feil);
    };

    /** The next write must see what this one has changed in the virksomhet's own words. */
    const husk = (entity: Entity) => {
      if (entity.room === 'oppsett' || entity.room === 'metadata') ordboeker.glem(aktoer.virksomhet);
    };

    const write = <T>(work: (arbeid: Arbeid) => Promise<T>): Promise<T> =>
      inTransaction(pool, aktoer, {}, (db) =>
        work(openArbeid(model, db, aktoer, filer, klokke().toISOString())),
      ).finally(() => tellinger.skrevet(aktoer));

    const seen = async (
      db: Parameters<Parameters<typeof inTransaction>[3]>[0],
      entity: Entity,
      systemID: string,
    ) => {
      const rows = await db.query(
        sql`select ${selectList(model, entity)} from ${id(entity.table)} t where t."virksomhet" = ${aktoer.virksomhet}::uuid and t."systemID" = ${systemID}::uuid and ${ofType(model, entity, 't')}`,
      );
      return rows[0] ? objectOf(model, entity, rows[0]) : undefined;
    };

    const placeIn = async (
      arbeid: Arbeid,
      entity: Entity,
      relasjoner: Readonly<Record<string, string | null>>,
    ) => {
      const foreldre: Record<string, Objekt> = {};
      for (const [name, target] of Object.entries(relasjoner)) {
        if (target === null) continue;
        const relation = entity.relations[name];
        if (!relation) throw new Problem('ugyldig-inndata', `ukjent relasjon ${name}`);
        const found = await arbeid.hent(relation.to, target);
        if (!found) throw ruleProblem(name, 'viser til noe som ikke finnes');
        foreldre[name] = found;
      }
      const placed = entity.oneOf?.relations.filter((r) => foreldre[r]) ?? [];
      if (entity.oneOf && (placed.length > 1 || (entity.oneOf.exactly && placed.length === 0)))
        throw new Problem(
          'ugyldig-inndata',
          `${entity.name} må ligge under nøyaktig én av: ${entity.oneOf.relations.join(', ')}`,
        );
      for (const [name, r] of Object.entries(entity.relations))
        if (r.required && !foreldre[name]) throw ruleProblem(name, 'må fylles ut');
      return foreldre;
    };

    const linkOf = (entitet: string, relasjon: string) => {
      const entity = model.entity(entitet);
      const found = linkTables(model).find(
        (l) => l.relation === relasjon && lineage(entity).includes(l.from),
      );
      if (!found) throw new Problem('ikke-funnet');
      return { ...found, columns: linkColumns(found) };
    };

    const underSql = (entity: Entity, under: Under | undefined): Sql[] => {
      const parts: Sql[] = [];
      if (under?.relasjon) {
        const { navn } = under.relasjon;
        if (!entity.relations[navn] && entity.about?.field !== navn) throw new Problem('ikke-funnet');
        parts.push(sql`${id('t', under.relasjon.navn)} = ${under.relasjon.systemID}::uuid`);
      }
      if (under?.via) {
        const link = linkOf(under.via.entitet, under.via.relasjon);
        const forward = link.to.table === entity.table;
        const [near, far] = forward
          ? [link.columns.to, link.columns.from]
          : [link.columns.from, link.columns.to];
        parts.push(
          sql`exists (select 1 from ${id(link.name)} k where k."virksomhet" = t."virksomhet" and ${id('k', near)} = t."systemID" and ${id('k', far)} = ${under.via.systemID}::uuid)`,
        );
      }
      return parts;
    };

    /** Puts an object where the relations say. A place that is given takes it out of the others it excludes. */
    const flytt = async (
      arbeid: Arbeid,
      old: Objekt,
      oensket: Readonly<Record<string, string | null>>,
    ): Promise<Objekt> => {
      const entity = model.entity(old.entitet);
      const relasjoner: Record<string, string | null> = {};
      for (const [navn, til] of Object.entries(oensket)) {
        const relation = entity.relations[navn];
        if (!relation) throw new Problem('ugyldig-inndata', `ukjent relasjon ${navn}`);
        if ((old.relasjoner[navn] ?? null) === til) continue;
        if (relation.constant || relation.readOnly) throw ruleProblem(navn, 'kan ikke endres');
        if (til === old.systemID) throw ruleProblem(navn, 'kan ikke vise til seg selv');
        if (til !== null && entity.oneOf?.relations.includes(navn))
          for (const annen of entity.oneOf.relations) relasjoner[annen] ??= null;
        relasjoner[navn] = til;
      }
      const navn = Object.keys(relasjoner).filter((n) => relasjoner[n] !== null);
      if (Object.keys(relasjoner).length === 0) return old;
      krevKlarering(aktoer, old);
      const foreldre = await placeIn(arbeid, entity, { ...old.relasjoner, ...relasjoner });
      for (const n of navn) {
        const forelder = foreldre[n];
        // What is only pointed at, with no list of its own, may be closed.
        if (!forelder || entity.relations[n]?.inverse === undefined) continue;
        reglerVedFlytting(forelder);
        if (entity.relations[n]?.to === entity.table)
          await krevIngenSirkel(arbeid, entity.table, n, old.systemID, forelder.systemID);
      }
      await oppslagVedFlytting({ entity, aktoer, gammel: old, foreldre, relasjoner }, leserFor(arbeid));
      const flyttet = await arbeid.endre(
        old,
        { relasjoner, felt: arvVedFlytting(entity, foreldre, navn) },
        { handling: `flytt-${navn[0] ?? Object.keys(relasjoner)[0]}` },
      );
      await speil(arbeid, entity, old.systemID, old.relasjoner, flyttet.relasjoner);
      await meldFlyttetUt(arbeid, old, flyttet);
      return flyttet;
    };

    const sesjon: Sesjon = {
      aktoer,
      may: (verb, entitet) => {
        const entity = model.entity(entitet);
        if (verb === 'read') return !inside || has(entity.access.read);
        return inside && mayWrite(verb, entity);
      },
      mayAct: (entitet, handling) =>
        inside && model.entity(entitet).acts[handling.name] !== undefined && has(handling.by),

      create: async (entitet, inndata, plassering = {}) => {
        const entity = model.entity(entitet);
        demand('create', entity);
        const { egne, resten } = takeOwned(model, entity, inndata);
        const { rest, mange } = takeMany(entity, resten);
        const ordbok = await ordboeker.for(aktoer);
        const { felt, relasjoner } = splitRelations(
          entity,
          valid(validateCreate(entity, rest, ordbok.oppslag)),
        );
        egneFelt(ordbok, entity, felt);
        for (const { entity: del } of egne) demand('create', del);
        if (plassering.sett) demand('update', model.entity(plassering.sett.entitet));
        const { [entity.about?.field ?? '']: om, ...plasser } = plassering.relasjoner ?? {};
        if (om !== undefined && entity.about) felt[entity.about.field] = om;
        return write(async (arbeid) => {
          const alle = await medUtledet(arbeid, entity, { ...relasjoner, ...plasser });
          const foreldre: Record<string, Objekt> = await placeIn(arbeid, entity, alle);
          const eier = plassering.via
            ? await arbeid.krev(plassering.via.entitet, plassering.via.systemID)
            : undefined;
          if (eier) foreldre[eier.entitet] = eier;
          const peker = plassering.sett ? await krevLedig(arbeid, plassering.sett) : undefined;
          if (peker) krevKlarering(aktoer, peker);
          const les = leserFor(arbeid);
          const ferdig = await alleReglerVedOpprett({ entity, aktoer, naa: arbeid.naa, foreldre, felt }, les);
          const under = eier ? { under: eier.systemID } : {};
          const made = await arbeid.ny(entitet, { felt: ferdig, relasjoner: alle, ...under });
          if (eier && plassering.via) await arbeid.knytt(eier, plassering.via.relasjon, made.systemID);
          if (peker && plassering.sett) {
            const { relasjon } = plassering.sett;
            const verdier = { relasjoner: { [relasjon]: made.systemID } };
            await arbeid.endre(peker, verdier, { handling: `flytt-${relasjon}` });
          }
          for (const { relasjon, til } of plassering.knytt ?? []) {
            await arbeid.krev(linkOf(entitet, relasjon).to.name, til);
            await arbeid.knytt(made, relasjon, til);
          }
          await settMange(arbeid, entity, made, mange);
          await speil(arbeid, entity, made.systemID, {}, made.relasjoner);
          for (const del of egne) {
            const gitt = splitRelations(
              del.entity,
              valid(validateCreate(del.entity, del.inndata, ordbok.oppslag)),
            );
            egneFelt(ordbok, del.entity, gitt.felt);
            const under = { ...gitt.relasjoner, [del.relasjon]: made.systemID };
            const over = await placeIn(arbeid, del.entity, under);
            const verdier = await alleReglerVedOpprett(
              { entity: del.entity, aktoer, naa: arbeid.naa, foreldre: over, felt: gitt.felt },
              les,
            );
            await arbeid.ny(del.entity.name, { felt: verdier, relasjoner: under });
          }
          return made;
        }).finally(() => husk(entity));
      },

      read: async (entitet, systemID) => {
        const entity = model.entity(entitet);
        demandRead(entity);
        const found = await inTransaction(pool, aktoer, { readOnly: true }, async (db) => {
          const objekt = await seen(db, entity, systemID);
          if (!objekt) throw new Problem('ikke-funnet');
          const own = model.entity(objekt.entitet);
          const mange: Record<string, readonly string[]> = {};
          if (own.room === 'samhandling')
            for (const relasjon of Object.keys(own.manyRelations))
              mange[relasjon] = await openArbeid(model, db, aktoer, filer, '').knyttet(objekt, relasjon);
          return Object.keys(mange).length > 0 ? { ...objekt, mange } : objekt;
        });
        // Only reading of what is screened writes, and it is written before anything is shown.
        if (found.data.skjerming !== undefined && !found.skjermet && inside)
          await inTransaction(pool, aktoer, {}, (db) =>
            openArbeid(model, db, aktoer, filer, klokke().toISOString()).logg(entity.name, systemID, {
              hva: 'lest',
            }),
          );
        return found;
      },

      find: async (entitet, query, under, valg = {}) => {
        const entity = model.entity(entitet);
        demandRead(entity);
        const hvor = { hvor: under, sql: underSql(entity, under) };
        return finn({ model, pool, tellinger }, aktoer, entity, query, hvor, valg);
      },

      expand: async (e, ider, maks) => {
        demandRead(e.to);
        if (ider.length === 0) return [];
        const rows = await inTransaction(pool, aktoer, { readOnly: true }, async (db) =>
          db.query(await expandSql(db, model, e, ider, aktoer, maks)),
        );
        return rows.map((row) => ({ eier: String(row[eierkolonne]), objekt: objectOf(model, e.to, row) }));
      },

      update: async (entitet, systemID, versjon, inndata, maate, plasser = {}) => {
        const asked = model.entity(entitet);
        demand('update', asked);
        const ordbok = await ordboeker.for(aktoer);
        return write(async (arbeid) => {
          const old = await arbeid.krev(entitet, systemID);
          const entity = model.entity(old.entitet);
          if (old.versjon !== versjon) throw new Problem('utdatert');
          krevKlarering(aktoer, old);
          const { rest, mange } = takeMany(entity, inndata);
          const input = maate === 'patch' ? mergeGroups(entity, old, rest) : rest;
          const value = valid(
            maate === 'patch'
              ? validatePatch(entity, input, undefined, ordbok.oppslag)
              : validateReplace(entity, input, { ...old.data, ...old.relasjoner }, ordbok.oppslag),
          );
          const { felt, relasjoner } = splitRelations(entity, value);
          egneFelt(ordbok, entity, felt, old.data);
          for (const [name, target] of Object.entries(relasjoner)) {
            if (entity.relations[name]?.constant && target !== old.relasjoner[name])
              throw ruleProblem(name, 'kan ikke endres');
            if (target !== null && !(await arbeid.hent(entity.relations[name]?.to ?? '', target)))
              throw ruleProblem(name, 'viser til noe som ikke finnes');
          }
          const ferdig = await reglerVedEndring(
            { entity, aktoer, naa: arbeid.naa, gammel: old, felt },
            leserFor(arbeid),
          );
          await settMange(arbeid, entity, old, mange);
          const changed = await arbeid.endre(old, { felt: ferdig, relasjoner });
          await spreSkjerming(arbeid, old, changed);
          await utfoerFjerning(arbeid, old, changed);
          return flytt(arbeid, changed, plasser);
        }).finally(() => husk(asked));
      },

      move: async (entitet, systemID, relasjon, til, versjon) => {
        demand('update', model.entity(entitet));
        return write(async (arbeid) => {
          const old = await arbeid.krev(entitet, systemID, true);
          if (!Object.hasOwn(model.entity(old.entitet).relations, relasjon)) throw new Problem('ikke-funnet');
          if (versjon !== undefined && old.versjon !== versjon) throw new Problem('utdatert');
          return flytt(arbeid, old, { [relasjon]: til });
        });
      },

      extend: async (entitet, systemID, inndata) => {
        const entity = model.entity(entitet);
        demand('create', entity);
        const ordbok = await ordboeker.for(aktoer);
        return write(async (arbeid) => {
          const old = await arbeid.krev(entity.extends?.name ?? entitet, systemID);
          if (old.entitet !== entity.extends?.name)
            throw new Problem('feil-tilstand', `er allerede ${old.entitet}`);
          krevKlarering(aktoer, old);
          const given = typeof inndata === 'object' && inndata !== null ? inndata : {};
          const own = Object.fromEntries(
            Object.entries(given).filter(
              ([key, value]) => JSON.stringify(old.data[key]) !== JSON.stringify(value),
            ),
          );
          const known: Record<string, unknown> = {
            ...Object.fromEntries(Object.entries(old.data).filter(([k]) => k in entity.fields)),
            ...own,
          };
          for (const [key, field] of Object.entries(entity.ownFields))
            if (field.default !== undefined && !(key in known)) known[key] = field.default;
          const { felt } = splitRelations(
            entity,
            valid(validateReplace(entity, known, old.data, ordbok.oppslag)),
          );
          egneFelt(ordbok, entity, felt, old.data);
          const ferdig = reglerVedOpprett({ entity, aktoer, naa: arbeid.naa, foreldre: {}, felt });
          return arbeid.utvid(old, entitet, { felt: ferdig });
        });
      },

      act: async (entitet, systemID, navn, inndata) => {
        const entity = model.entity(entitet);
        const handling = Object.hasOwn(entity.acts, navn) ? entity.acts[navn] : undefined;
        const utfoer = handlinger[entity.name]?.[navn];
        if (!handling || !utfoer || (systemID === null) !== (handling.onCollection === true))
          throw new Problem('ikke-funnet');
        if (!inside) throw new Problem('ikke-innlogget');
        if (!has(handling.by)) throw new Problem('ingen-tilgang');
        const { filer: vedlegg = [], ...input } = valid(
          validateAct(handling, inndata ?? {}, (await ordboeker.for(aktoer)).oppslag),
        );
        return write(async (arbeid) => {
          if (systemID !== null) await laasFoer(arbeid, entity.name, systemID, navn, input);
          const subjekt = systemID === null ? undefined : await arbeid.krev(entitet, systemID, true);
          const status = subjekt && entity.stateField ? subjekt.data[entity.stateField] : undefined;
          const kode = (status as { kode?: string } | undefined)?.kode;
          if (handling.from.length > 0 && !handling.from.includes(kode ?? ''))
            throw new Problem(
              'feil-tilstand',
              `«${navn}» kan ikke gjøres når statusen er «${kode ?? 'ukjent'}»`,
            );
          if (subjekt) await krevPlass(arbeid, handling, subjekt);
          const opplastet = await hentOpplastinger(arbeid, vedlegg as readonly string[]);
          if (handling.files === 'required' && opplastet.length === 0)
            throw ruleProblem('filer', 'et dokument må legges ved');
          return utfoer({ arbeid, subjekt, input, filer: opplastet, til: handling.to });
        });
      },

      remove: async (entitet, systemID, versjon) => {
        const asked = model.entity(entitet);
        demand('remove', asked);
        await write(async (arbeid) => {
          const old = await arbeid.krev(entitet, systemID, true);
          if (old.versjon !== versjon) throw new Problem('utdatert');
          await reglerVedSletting(model.entity(old.entitet), old, aktoer, leserFor(arbeid));
          await fjern(arbeid, old);
        }).finally(() => husk(asked));
      },

      link: (entitet, systemID, relasjon, til) => {
        demand('update', model.entity(entitet));
        return write(async (arbeid) => {
          const link = linkOf(entitet, relasjon);
          const fra = await arbeid.krev(entitet, systemID);
          if (!link.from.manyRelations[relasjon]?.afterClosing) reglerVedFlytting(fra);
          await arbeid.krev(link.to.name, til);
          await arbeid.knytt(fra, relasjon, til);
        });
      },

      unlink: (entitet, systemID, relasjon, til) => {
        demand('update', model.entity(entitet));
        return write(async (arbeid) => {
          const link = linkOf(entitet, relasjon);
          const fra = await arbeid.krev(entitet, systemID);
          if (!link.from.manyRelations[relasjon]?.afterClosing) reglerVedFlytting(fra);
          await arbeid.loesne(fra, relasjon, til);
          if (!link.from.manyRelations[relasjon]?.keepsOne) return;
          const [annen] = await arbeid.db.query(
            sql`select 1 from ${id(link.name)} where "virksomhet" = ${aktoer.virksomhet}::uuid and ${id(link.columns.to)} = ${til}::uuid limit 1`,
          );
          if (!annen)
            throw new Problem('feil-tilstand', `${link.to.name} må høre til minst én ${link.from.name}`);
        });
      },

      words: () => ordboeker.for(aktoer),

      liftScreenings: async () => {
        if (aktoer.art !== 'system') throw new Problem('ingen-tilgang');
        return write(opphevUtloept);
      },

      seats: () =>
        inTransaction(pool, aktoer, { readOnly: true }, (db) =>
          plasserFor(openArbeid(model, db, aktoer, filer, klokke().toISOString())),
        ),

      history: async (entitet, systemID, maks = 200) => {
        await sesjon.read(entitet, systemID);
        if (!inside) throw new Problem('ikke-funnet');
        return inTransaction(pool, aktoer, { readOnly: true }, async (db) => {
          const rows = await db.query(
            sql`select "tid", "brukernavn", "hva", "handling",
              array(select key from jsonb_each(coalesce("etter", '{}')) e where e.value is distinct from coalesce("foer", '{}') -> e.key and e.key not in ('versjon', 'endretDato', 'endretAv', 'referanseEndretAv') order by key) as "felt"
              from "hendelse" where "virksomhet" = ${aktoer.virksomhet}::uuid and "objekt" = ${systemID}::uuid order by "tid" desc limit ${maks}`,
          );
          return rows.map((r) => ({
            tid: (r.tid as Date).toISOString(),
            hvem: String(r.brukernavn),
            hva: String(r.hva),
            handling: r.handling === null ? null : String(r.handling),
            felt: r.hva === 'endret' ? (r.felt as string[]) : [],
          }));
        });
      },

      ...filverb({
        model,
        pool,
        filer,
        maksFil,
        aktoer,
        inside,
        demand,
        write,
        read: (e, id) => sesjon.read(e, id),
      }),
    };

    const hentOpplastinger = async (
      arbeid: Arbeid,
      ider: readonly string[],
    ): Promise<readonly Opplasting[]> => {
      if (ider.length === 0) return [];
      const rows = await arbeid.db.query(
        sql`delete from "opplasting" where "virksomhet" = ${aktoer.virksomhet}::uuid and "id" = any(${sql.val([...ider])}::uuid[]) and "bruker" is not distinct from ${aktoer.bruker}::uuid and "svarerFor" is not distinct from ${aktoer.svarerFor ?? null}::uuid returning *`,
      );
      if (rows.length !== new Set(ider).size)
        throw ruleProblem('filer', 'en opplastet fil finnes ikke lenger');
      return rows
        .map((r) => ({
          id: String(r.id),
          filnavn: String(r.filnavn),
          sjekksum: String(r.sjekksum),
          filstoerrelse: Number(r.filstoerrelse),
          mimeType: String(r.mimeType),
          format: String(r.format),
          formatNavn: String(r.formatNavn),
        }))
        .sort((a, b) => ider.indexOf(a.id) - ider.indexOf(b.id));
    };

    return sesjon;
  };

  return { model, open };
};
