import { randomUUID } from 'node:crypto';
import {
  type Entity,
  type Field,
  isGruppeKind,
  isVsmKind,
  lineage,
  model,
  type ScreenCode,
} from '@felles/model';
import { hasTypeColumn, linkColumns, linkTables } from '@felles/model/derive';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Aktoer, offentligAktoer } from '../aktoer.js';
import { aapneProevekjerne, type Proevekjerne, spoerring } from '../proevekjerne.js';

// What the reader may not see must leave no trace: whatever is asked, the answer is the same whatever the secret is.

let p: Proevekjerne;
let eier: pg.PoolClient;

beforeAll(async () => {
  p = await aapneProevekjerne();
  eier = await p.eier.connect();
  // Rows are put in place and changed behind the product's back.
  await eier.query(`set session_replication_role = replica`);
});
afterAll(async () => {
  eier.release();
  await p.lukk();
});

interface Kolonne {
  readonly column_name: string;
  readonly data_type: string;
}

const fyll: Readonly<Record<string, () => unknown>> = {
  uuid: randomUUID,
  integer: () => 1,
  bigint: () => 1,
  boolean: () => false,
  'timestamp with time zone': () => '2018-01-01T00:00:00Z',
  date: () => '2018-01-01',
  jsonb: () => '{}',
};

/** A row with what it must have, and what is given. */
const legg = async (entity: Entity, gitt: Readonly<Record<string, unknown>>): Promise<string> => {
  const { rows } = await eier.query<Kolonne>(
    `select column_name, data_type from information_schema.columns where table_schema = 'public' and table_name = $1 and is_nullable = 'NO' and column_default is null and is_generated = 'NEVER'`,
    [entity.table],
  );
  const systemID = randomUUID();
  const [sted] = entity.oneOf?.relations ?? [];
  const rad: Record<string, unknown> = {
    ...Object.fromEntries(rows.map((k) => [k.column_name, fyll[k.data_type]?.() ?? 'x'])),
    virksomhet: p.a,
    systemID,
    ...(hasTypeColumn(model, entity.table) ? { type: entity.name } : {}),
    ...(sted !== undefined && !entity.oneOf?.relations.some((r) => r in gitt)
      ? { [sted]: randomUUID() }
      : {}),
    ...gitt,
  };
  const navn = Object.keys(rad).map((n) => `"${n}"`);
  await eier.query(
    `insert into "${entity.table}" (${navn.join(', ')}) values (${navn.map((_, i) => `$${i + 1}`).join(', ')})`,
    Object.values(rad),
  );
  return systemID;
};

const konkret = (entity: Entity): Entity =>
  model.family(entity.table).find((e) => !e.abstract && lineage(e).includes(entity)) ?? entity;

interface Skjult {
  readonly navn: string;
  readonly entity: Entity;
  readonly kode: ScreenCode;
  /** Path in queries, and what is written in which column for a text. */
  readonly sti: string;
  readonly kolonne: string;
  readonly lagret: (verdi: string) => unknown;
  /** Condition on one of several values, for fields that have them. */
  readonly iListe?: string;
}

const erTekst = (f: Field): boolean => f.kind.name === 'tekst' || f.kind.name === 'langtekst';

/** How a text gets into a field: as it is, as one of many, as the first text of a group, as metadata of one's own. */
const plassI = (key: string, f: Field): Pick<Skjult, 'sti' | 'kolonne' | 'lagret' | 'iListe'> | undefined => {
  const lagret = (verdi: string): unknown => (f.many ? [verdi] : verdi);
  if (erTekst(f))
    return {
      sti: key,
      kolonne: key,
      lagret,
      ...(f.many ? { iListe: `${key}/any(n: contains(n, 'melig'))` } : {}),
    };
  if (isVsmKind(f.kind))
    return { sti: 'a-v1:b', kolonne: key, lagret: (verdi) => JSON.stringify({ 'a-v1:b': verdi }) };
  if (!isGruppeKind(f.kind)) return undefined;
  const medlem = Object.entries(f.kind.felt).find(([, m]) => erTekst(m))?.[0];
  if (medlem === undefined) return undefined;
  const iListe = f.many ? { iListe: `${key}/any(n: contains(n/${medlem}, 'melig'))` } : {};
  return { sti: `${key}/${medlem}`, kolonne: `${key}_${medlem}`, lagret, ...iListe };
};

const skjulte: readonly Skjult[] = [...model.entities.values()].flatMap((entity) =>
  'skjerming' in entity.fields && !entity.abstract
    ? Object.entries(entity.fields).flatMap(([key, f]: [string, Field]) => {
        const plass = plassI(key, f);
        return plass && f.screenedBy?.[0] && (entity.ownFields[key] || entity.extends?.abstract)
          ? [{ navn: `${entity.name}.${plass.sti}`, entity, kode: f.screenedBy[0], ...plass }]
          : [];
      })
    : [],
);

const hemmelig = 'Hemmeligheten';

/** Conditions on a text that would each tell something about it. */
const prober = (sti: string, gjett: string): readonly string[] => [
  `${sti} eq '${gjett}'`,
  `${sti} ne '${gjett}'`,
  `${sti} in ('${gjett}', 'x')`,
  `${sti} gt 'Hem'`,
  `${sti} le 'Hem'`,
  `startswith(${sti}, 'Hem')`,
  `endswith(${sti}, 'heten')`,
  `contains(${sti}, 'melig')`,
  `contains(tolower(${sti}), 'melig')`,
  `contains('a ${gjett} b', ${sti})`,
  `length(${sti}) eq ${gjett.length}`,
  `substring(${sti}, 0, 3) eq 'Hem'`,
  `indexof(${sti}, 'melig') ge 0`,
  `concat(${sti}, 'x') eq '${gjett}x'`,
  `trim(toupper(${sti})) eq '${gjett.toUpperCase()}'`,
  `${sti} eq null`,
  `not (${sti} eq '${gjett}')`,
];

interface Spoersmaal {
  readonly om: Entity;
  readonly params: Parameters<typeof spoerring>[1];
}

/** Ways from other kinds of objects to the entity. */
const veier = (
  entity: Entity,
): readonly { readonly fra: Entity; readonly liste?: string; readonly en?: string }[] => {
  const slekt = lineage(entity);
  return [...model.entities.values()].flatMap((fra) => [
    ...slekt.flatMap((e) =>
      e.about?.rooms.includes(fra.room) && fra.name === 'mappe' ? [{ fra, liste: e.name }] : [],
    ),
    ...model
      .incoming(fra)
      .filter((i) => slekt.includes(i.from))
      .map((i) => ({ fra: konkret(fra), liste: i.inverse })),
    ...Object.entries(fra.manyRelations)
      .filter(([, r]) => slekt.some((e) => e.name === r.to))
      .map(([liste]) => ({ fra: konkret(fra), liste })),
    ...Object.entries(fra.relations)
      .filter(([, r]) => slekt.some((e) => e.name === r.to))
      .map(([en]) => ({ fra: konkret(fra), en })),
  ]);
};

const spoersmaalOm = (s: Skjult): readonly Spoersmaal[] => {
  const { entity, sti: key, iListe } = s;
  const cast = entity.extends ? `Felles.${entity.name}/` : '';
  const sorterbar = iListe === undefined;
  return [
    ...prober(key, hemmelig).map((filter) => ({ om: entity, params: { filter } })),
    ...(sorterbar
      ? [
          { om: entity, params: { orderby: key } },
          { om: entity, params: { orderby: `${key} desc` } },
        ]
      : [{ om: entity, params: { filter: iListe } }]),
    { om: entity, params: { search: hemmelig } },
    ...veier(entity).flatMap(({ fra, liste, en }): readonly Spoersmaal[] => {
      if (en !== undefined)
        return entity.extends
          ? [{ om: fra, params: { filter: `${en}/${cast}${key} eq '${hemmelig}'` } }]
          : [
              { om: fra, params: { filter: `${en}/${key} eq '${hemmelig}'` } },
              ...(sorterbar ? [{ om: fra, params: { orderby: `${en}/${key}` } }] : []),
            ];
      return [
        ...prober(`x/${cast}${key}`, hemmelig)
          .filter((_, i) => i % 5 === 0)
          .map((f) => ({
            om: fra,
            params: { filter: `${liste}/any(x: ${f})` },
          })),
        { om: fra, params: { filter: `${liste}/all(x: x/${cast}${key} eq '${hemmelig}')` } },
        ...(iListe === undefined
          ? []
          : [{ om: fra, params: { filter: `${liste}/any(x: x/${cast}${iListe})` } }]),
        { om: fra, params: { search: hemmelig } },
        ...(entity.extends
          ? []
          : [
              { om: fra, params: { expand: `${liste}($filter=contains(${key},'melig'))` } },
              ...(sorterbar ? [{ om: fra, params: { expand: `${liste}($orderby=${key})` } }] : []),
              { om: fra, params: { expand: `${liste}($search='${hemmelig}')` } },
            ]),
      ];
    }),
  ];
};

const svar = async (aktoer: Aktoer, { om, params }: Spoersmaal): Promise<unknown> => {
  const sesjon = p.kernel.open(aktoer);
  const q = spoerring(om.name, params);
  const { verdier, antall } = await sesjon.find(om.name, q);
  const med = await Promise.all(
    q.expand.map((e) => sesjon.expand(e, verdier.map((v) => v.systemID).sort(), 1_000)),
  );
  return { verdier, antall, med };
};

const sett = async (entity: Entity, key: string, id: string, verdi: unknown): Promise<void> => {
  await eier.query(`update "${entity.table}" set "${key}" = $1 where "virksomhet" = $2 and "systemID" = $3`, [
    verdi,
    p.a,
    id,
  ]);
};

/** Two screened objects tied to others in every way there is. */
const plasser = async (s: Skjult): Promise<readonly [string, string]> => {
  const { entity, kode } = s;
  const skjerming = {
    skjerming_tilgangsrestriksjon: 'KL',
    skjerming_skjermingMetadata: [kode],
    [s.kolonne]: s.lagret('middels'),
  };
  const steder = entity.oneOf?.relations ?? Object.keys(entity.relations).slice(0, 1);
  const sted = steder[0];
  const over = sted === undefined ? undefined : model.entity(entity.relations[sted]?.to ?? '');
  const overID = over ? await legg(konkret(over), {}) : undefined;
  const her = sted === undefined ? {} : { [sted]: overID };
  const ider = [
    await legg(entity, { ...skjerming, ...her }),
    await legg(entity, { ...skjerming, ...her }),
  ] as const;
  for (const { fra, en } of veier(entity))
    if (en !== undefined && fra.table !== entity.table) {
      for (const id of ider) await legg(fra, { [en]: id });
    }
  for (const link of linkTables(model)) {
    const { from, to } = linkColumns(link);
    const andre = async (annen: Entity, kolonne: string, egen: string) => {
      const id = await legg(konkret(annen), {});
      for (const x of ider)
        await eier.query(
          `insert into "${link.name}" ("virksomhet", "${kolonne}", "${egen}") values ($1, $2, $3)`,
          [p.a, id, x],
        );
    };
    if (link.to.table === entity.table && link.from.table !== entity.table) await andre(link.from, from, to);
    if (link.from.table === entity.table && link.to.table !== entity.table) await andre(link.to, to, from);
  }
  return ider;
};

describe('screened text', () => {
  it('is of every kind that the declaration screens', () => {
    expect(skjulte.length).toBeGreaterThan(15);
  });

  it.each(skjulte.map((s) => [s.navn, s] as const))('%s is found by no question', async (_, s) => {
    const [id] = await plasser(s);
    const { read } = s.entity.access;
    const uten = p.aktoer(p.a, read === 'alle' ? 'leser' : (read.find((r) => r !== 'arkivar') ?? 'leser'));
    const alt = spoersmaalOm(s);
    const spoer = async (verdi: string) => {
      await sett(s.entity, s.kolonne, id, s.lagret(verdi));
      return Promise.all(alt.map((q) => svar(uten, q)));
    };
    const foer = await spoer(hemmelig);
    const etter = await spoer('Annet');
    const ulike = alt.filter((_q, i) => JSON.stringify(foer[i]) !== JSON.stringify(etter[i]));
    expect(ulike.map((q) => [q.om.name, q.params])).toEqual([]);
    expect(JSON.stringify(foer)).not.toContain(hemmelig);
    // Those with clearance find it by the same questions, so that the questions are proper ones.
    await sett(s.entity, s.kolonne, id, s.lagret(hemmelig));
    const med = p.aktoer(p.a, 'arkivar');
    const funnet = await svar(med, { om: s.entity, params: { filter: `${s.sti} eq '${hemmelig}'` } });
    expect(JSON.stringify(funnet)).toContain(id);
    const viaListe = alt.find((q) => q.params?.filter?.includes(`/any(x: x/`));
    if (viaListe) expect(await svar(med, viaListe)).toMatchObject({ antall: expect.any(Number) });
  });
});

const interne = [...model.entities.values()].flatMap((entity) =>
  entity.abstract
    ? []
    : Object.entries(entity.fields).flatMap(([key, f]: [string, Field]) =>
        f.internal && isGruppeKind(f.kind) && f.many
          ? Object.keys(f.kind.felt).map((medlem) => ({
              navn: `${entity.name}.${key}/${medlem}`,
              entity,
              key,
              medlem,
            }))
          : [],
      ),
);

describe('text that is internal', () => {
  it.each(interne.map((i) => [i.navn, i] as const))('%s is found by nobody outside', async (_, i) => {
    const { entity, key, medlem } = i;
    const journalpost = await legg(model.entity('journalpost'), { journalstatus: 'J' });
    const [sted] = Object.entries(entity.relations).find(([, r]) => r.to === 'registrering') ?? [''];
    const id = await legg(entity, { [sted]: journalpost });
    const cast = `Felles.${entity.name}/`;
    const alt: readonly Spoersmaal[] = [
      { om: entity, params: { filter: `${key}/any(x: x/${medlem} eq '${hemmelig}')` } },
      { om: entity, params: { filter: `${key}/any()` } },
      { om: entity, params: { filter: `${key}/${medlem} eq '${hemmelig}'` } },
      { om: entity, params: { filter: `startswith(${key}/${medlem}, 'Hem')` } },
      {
        om: model.entity('journalpost'),
        params: { filter: `${entity.table}/any(p: p/${cast}${key}/any(x: contains(x/${medlem}, 'melig')))` },
      },
    ];
    const utenfor = offentligAktoer(p.a);
    const spoer = async (verdi: unknown) => {
      await sett(entity, `${key}_${medlem}`, id, verdi);
      return Promise.all(alt.map((q) => svar(utenfor, q)));
    };
    const foer = await spoer([hemmelig]);
    expect(foer).toEqual(await spoer(null));
    expect(JSON.stringify(foer)).not.toContain(hemmelig);
    await sett(entity, `${key}_${medlem}`, id, [hemmelig]);
    const inne = await Promise.all(alt.map((q) => svar(p.aktoer(p.a, 'leser'), q)));
    for (const funnet of inne) expect((funnet as { antall: number }).antall).toBeGreaterThan(0);
  });
});

describe('what only some roles read', () => {
  it('is found through no list by others, and not brought along', async () => {
    const mappe = await legg(model.entity('mappe'), { mappeID: 'M-logg' });
    await legg(model.entity('endringslogg'), { referanseArkivenhet: mappe });
    const filter = `mappeID eq 'M-logg' and endringslogg/any()`;
    const spoer = async (...roller: Parameters<typeof p.aktoer>[1][]) =>
      (await p.kernel.open(p.aktoer(p.a, ...roller)).find('mappe', spoerring('mappe', { filter }))).antall;
    expect([await spoer('leser', 'saksbehandler'), await spoer('arkivar')]).toEqual([0, 1]);
    const [e] = spoerring('mappe', { expand: 'endringslogg' }).expand;
    if (!e) throw new Error('no expand');
    const hent = (rolle: 'leser' | 'arkivar') => p.kernel.open(p.aktoer(p.a, rolle)).expand(e, [mappe], 10);
    await expect(hent('leser')).rejects.toMatchObject({ kode: 'ingen-tilgang' });
    expect(await hent('arkivar')).toMatchObject([{ eier: mappe, objekt: { entitet: 'endringslogg' } }]);
  });
});
