import {
  type Objekt,
  Problem,
  type Sesjon,
  type Virkning,
  type VirkningPartsvedtak,
  type VirkningTilslutning,
  type VirkningVedtak,
  virkningFor,
} from '@felles/kernel';
import { model } from '@felles/model';
import { parseQuery } from '@felles/model/derive';

// Questions that need several entities at once. Each asks a fixed number of queries, however many parties there are.

const side = 1_000;
const mest = 50_000;

/** Every object of a kind that the filter lets through, page by page. More than 50 000 is a fault, not a shorter answer. */
const liste = async (sesjon: Sesjon, entitet: string, filter?: string): Promise<readonly Objekt[]> => {
  const r = parseQuery(
    model,
    model.entity(entitet),
    { filter, top: side },
    { maxTop: side, maxLength: 100_000 },
  );
  if (!r.ok) throw new Problem('intern-feil', undefined, { cause: r.feil });
  const funnet: Objekt[] = [];
  for (let skip = 0; skip < mest; skip += side) {
    const { verdier } = await sesjon.find(entitet, { ...r.query, skip });
    funnet.push(...verdier);
    if (verdier.length < side) return funnet;
  }
  throw new Problem('intern-feil', `for mange ${entitet} til å svare på én gang`);
};

const tekst = (o: Objekt | undefined, felt: string): string | undefined => {
  const v = o?.data[felt];
  return typeof v === 'string' ? v : undefined;
};
const kode = (o: Objekt | undefined, felt: string): string | undefined => {
  const v = o?.data[felt];
  return typeof v === 'object' && v !== null && 'kode' in v ? String(v.kode) : undefined;
};

/** A dated row holds on a day from `fraDato` up to, not including, `tilDato`. */
const gjelder = (o: Objekt, dag: string): boolean => {
  const fra = tekst(o, 'fraDato');
  const til = tekst(o, 'tilDato');
  return (fra === undefined || fra <= dag) && (til === undefined || dag < til);
};

export const dagFra = (verdi: string | undefined, idag: string): string => {
  if (verdi === undefined || verdi === '') return idag;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(verdi) || Number.isNaN(Date.parse(verdi)))
    throw new Problem('ugyldig-spoerring', 'dato må skrives ÅÅÅÅ-MM-DD');
  return verdi;
};

export interface Partslinje {
  readonly part: string;
  readonly navn: string;
  readonly kortform: string;
  readonly parttype: string;
  readonly samiskNavn?: string;
  readonly kommunenummer?: string;
  readonly region?: string;
  readonly regionnavn?: string;
  readonly folketall?: number;
  readonly kolonne?: number;
  readonly rad?: number;
}

/** The parties as they were on a day: names and numbers of that day, newest count of inhabitants before it, region. */
export const partene = async (
  sesjon: Sesjon,
  dag: string,
  parttype?: string,
): Promise<readonly Partslinje[]> => {
  const parter = (
    await liste(sesjon, 'samarbeidspart', parttype ? `parttype/kode eq '${parttype}'` : undefined)
  ).filter((p) => gjelder(p, dag));
  const koder = (await liste(sesjon, 'partkode')).filter((k) => gjelder(k, dag));
  const tall = (await liste(sesjon, 'folketall', `dato le ${dag}`)).filter(
    (t) => (tekst(t, 'dato') ?? '') <= dag,
  );
  const regioner = await liste(sesjon, 'region', "regiontype/kode eq 'efagraad'");
  const medlemmer = (await liste(sesjon, 'regionmedlem')).filter(
    (m) => gjelder(m, dag) && regioner.some((r) => r.systemID === m.relasjoner.region),
  );
  const kodeAv = new Map(koder.map((k) => [k.relasjoner.part, k]));
  const folk = new Map<string | undefined, Objekt>();
  for (const t of tall) {
    const gammel = folk.get(t.relasjoner.part);
    if (!gammel || (tekst(gammel, 'dato') ?? '') < (tekst(t, 'dato') ?? '')) folk.set(t.relasjoner.part, t);
  }
  const regionAv = new Map(
    medlemmer.map((m) => [m.relasjoner.part, regioner.find((r) => r.systemID === m.relasjoner.region)]),
  );
  return parter
    .map((p) => {
      const k = kodeAv.get(p.systemID);
      const region = regionAv.get(p.systemID);
      const antall = folk.get(p.systemID)?.data.antall;
      const samiskNavn = tekst(p, 'samiskNavn');
      const kommunenummer = tekst(k, 'kommunenummer');
      return {
        part: p.systemID,
        navn: tekst(k, 'navn') ?? tekst(p, 'navn') ?? '',
        kortform: tekst(p, 'kortform') ?? '',
        parttype: kode(p, 'parttype') ?? '',
        ...(samiskNavn ? { samiskNavn } : {}),
        ...(kommunenummer ? { kommunenummer } : {}),
        ...(region ? { region: region.systemID, regionnavn: tekst(region, 'navn') ?? '' } : {}),
        ...(typeof antall === 'number' ? { folketall: antall } : {}),
        ...(typeof p.data.fliskolonne === 'number' ? { kolonne: p.data.fliskolonne } : {}),
        ...(typeof p.data.flisrad === 'number' ? { rad: p.data.flisrad } : {}),
      };
    })
    .sort(
      (a, b) =>
        (a.kommunenummer ?? '9').localeCompare(b.kommunenummer ?? '9') || a.navn.localeCompare(b.navn, 'nb'),
    );
};

/** What one decision means for every party on a day, with the clause it rests on. */
export const virkningAvVedtak = async (sesjon: Sesjon, vedtakID: string, dag: string) => {
  const vedtak = await sesjon.read('vedtak', vedtakID);
  const klausul = vedtak.relasjoner.klausul
    ? await sesjon.read('klausul', vedtak.relasjoner.klausul)
    : undefined;
  const avtaleversjon = klausul?.relasjoner.avtaleversjon;
  const tilslutningRader = avtaleversjon
    ? await liste(sesjon, 'tilslutning', `avtaleversjon eq ${avtaleversjon}`)
    : [];
  const reservasjoner = tilslutningRader.length > 0 ? await liste(sesjon, 'reservasjon') : [];
  const tilslutninger = tilslutningRader.map((t): VirkningTilslutning => {
    const signertDato = tekst(t, 'signertDato');
    const utmeldtDato = tekst(t, 'utmeldtDato');
    return {
      part: t.relasjoner.part ?? '',
      avtaleversjon: t.relasjoner.avtaleversjon ?? '',
      ...(signertDato ? { signertDato } : {}),
      ...(utmeldtDato ? { utmeldtDato } : {}),
      reservasjoner: reservasjoner
        .filter((r) => r.relasjoner.tilslutning === t.systemID)
        .map((r) => {
          const tilDato = tekst(r, 'tilDato');
          return {
            klausul: r.relasjoner.klausul ?? '',
            fraDato: tekst(r, 'fraDato') ?? '',
            ...(tilDato ? { tilDato } : {}),
          };
        }),
    };
  });
  const egne = (await liste(sesjon, 'partsvedtak', `vedtak eq ${vedtak.systemID}`)).map(
    (p): VirkningPartsvedtak => ({
      part: p.relasjoner.part ?? '',
      dato: tekst(p, 'dato') ?? '',
      utfall: (kode(p, 'utfall') ?? 'avslaar') as VirkningPartsvedtak['utfall'],
    }),
  );
  const kjerne: VirkningVedtak = {
    bindingsklasse: (kode(vedtak, 'bindingsklasse') ?? 'anbefaling') as VirkningVedtak['bindingsklasse'],
    ...(klausul ? { klausul: klausul.systemID } : {}),
    ...(avtaleversjon ? { avtaleversjon } : {}),
  };
  const parter = (await partene(sesjon, dag, 'kommune')).map((p) => {
    const virkning: Virkning = virkningFor(kjerne, p.part, dag, tilslutninger, egne);
    return {
      ...p,
      virkning,
      ...(klausul && virkning.slag === 'bundet-avtale'
        ? { klausul: { nummer: klausul.data.nummer, tittel: klausul.data.tittel } }
        : {}),
    };
  });
  const sum: Record<string, { parter: number; folketall: number }> = {};
  for (const p of parter) {
    const hittil = sum[p.virkning.slag] ?? { parter: 0, folketall: 0 };
    sum[p.virkning.slag] = { parter: hittil.parter + 1, folketall: hittil.folketall + (p.folketall ?? 0) };
  }
  return { vedtak: vedtak.systemID, dato: dag, parter, sum };
};

/** Who takes part in what on a day: the agreement and every initiative, one row a municipality (report 1 of the mission). */
export const matrise = async (sesjon: Sesjon, dag: string) => {
  const versjoner = await liste(sesjon, 'avtaleversjon');
  const avtaler = await liste(sesjon, 'avtale');
  const satsinger = await liste(sesjon, 'satsing');
  const tilslutninger = await liste(sesjon, 'tilslutning');
  const deltakelser = await liste(sesjon, 'deltakelse');
  const kolonner = [
    ...versjoner.map((v) => ({
      id: v.systemID,
      slag: 'avtale' as const,
      tittel: `${
        tekst(
          avtaler.find((a) => a.systemID === v.relasjoner.avtale),
          'tittel',
        ) ?? 'Avtale'
      }, versjon ${v.data.versjonsnummer}`,
    })),
    ...satsinger.map((s) => ({ id: s.systemID, slag: 'satsing' as const, tittel: tekst(s, 'tittel') ?? '' })),
  ];
  const rader = (await partene(sesjon, dag, 'kommune')).map((p) => {
    const celler: Record<string, { status: unknown; dato?: string; id: string }> = {};
    for (const t of tilslutninger) {
      if (t.relasjoner.part !== p.part || !t.relasjoner.avtaleversjon) continue;
      const signert = tekst(t, 'signertDato');
      const etter = signert !== undefined && signert > dag;
      celler[t.relasjoner.avtaleversjon] = {
        id: t.systemID,
        status: etter ? { kode: 'sendt', kodenavn: 'Sendt' } : t.data.tilslutningsstatus,
        ...(signert && !etter ? { dato: signert } : {}),
      };
    }
    for (const del of deltakelser) {
      if (del.relasjoner.part !== p.part || !del.relasjoner.satsing) continue;
      const svart = tekst(del, 'svartDato');
      const spurt = tekst(del, 'spurtDato') ?? '';
      if (spurt > dag) continue;
      const etter = svart !== undefined && svart > dag;
      celler[del.relasjoner.satsing] = {
        id: del.systemID,
        status: etter ? { kode: 'spurt', kodenavn: 'Spurt' } : del.data.deltakelsesstatus,
        ...(svart && !etter ? { dato: svart } : {}),
      };
    }
    return {
      part: p.part,
      navn: p.navn,
      kortform: p.kortform,
      region: p.regionnavn,
      folketall: p.folketall,
      celler,
    };
  });
  return { dato: dag, kolonner, rader };
};

interface Ventende {
  readonly type: string;
  readonly entitet: string;
  readonly systemID: string;
  readonly tittel: unknown;
  readonly frist?: unknown;
  readonly siden?: unknown;
}

/** What waits for the user, from the state of things and the user's roles and seats; nothing is stored for it. */
export const venter = async (sesjon: Sesjon): Promise<readonly Ventende[]> => {
  const { aktoer } = sesjon;
  if (aktoer.bruker === null) return [];
  const er = (r: (typeof aktoer.roller)[number]) => aktoer.roller.includes(r);
  const ut: Ventende[] = [];
  const legg = (type: string, o: Objekt, frist?: unknown) =>
    ut.push({
      type,
      entitet: o.entitet,
      systemID: o.systemID,
      tittel: o.data.tittel,
      ...(frist === undefined ? {} : { frist }),
      siden: o.data.endretDato ?? o.data.opprettetDato,
    });
  const seter = await liste(sesjon, 'sete', `bruker eq ${aktoer.bruker}`).catch(() => []);
  const mineArenaer = new Set(seter.map((s) => s.relasjoner.arena));
  const forslag = await liste(
    sesjon,
    'forslag',
    "forslagsstatus/kode in ('kladd','returnert','registrert','oversendt','vurdert','innstilt')",
  );
  for (const f of forslag) {
    const status = kode(f, 'forslagsstatus');
    const mitt = mineArenaer.has(f.relasjoner.arena);
    if ((status === 'kladd' || status === 'returnert') && er('kp') && mitt) legg('forslag-kladd', f);
    if (status === 'registrert' && er('kp') && mitt) legg('forslag-oversende', f);
    if (status === 'oversendt' && er('sekretariat')) legg('forslag-vurdere', f);
    if (status === 'vurdert' && (er('sekretariat') || (er('kp') && mineArenaer.has(f.relasjoner.hosArena))))
      legg('forslag-innstille', f);
    if (status === 'innstilt' && er('sekretariat')) legg('forslag-sakliste', f);
  }
  const moeter = await liste(sesjon, 'moete', "moetestatus/kode ne 'godkjent'");
  for (const m of moeter) {
    const status = kode(m, 'moetestatus');
    const mitt = mineArenaer.has(m.relasjoner.arena);
    if (er('sekretariat')) {
      if (status === 'planlagt') legg('moete-innkalle', m, m.data.start);
      if (status === 'innkalt' || status === 'aapnet') legg('moete-holde', m, m.data.start);
      if (status === 'avsluttet') legg('protokoll-lage', m);
    } else if (status === 'innkalt' && mitt) legg('moete-kommende', m, m.data.start);
    if (status === 'protokoll' && er('leder') && mitt) legg('protokoll-godkjenne', m);
  }
  if (er('sekretariat')) {
    const vedtak = await liste(
      sesjon,
      'vedtak',
      "vedtaksemne/kode in ('felles-anskaffelse','deltakelse-satsing')",
    );
    const satsinger = await liste(sesjon, 'satsing');
    for (const v of vedtak)
      if (!satsinger.some((s) => s.relasjoner.vedtak === v.systemID)) legg('satsing-aapne', v);
  }
  if (aktoer.representerer.length > 0) {
    const navn = aktoer.representerer.map((k) => `'${k.replaceAll("'", "''")}'`).join(',');
    const parter = await liste(sesjon, 'samarbeidspart', `kortform in (${navn})`);
    for (const p of parter) {
      const spurt = await liste(
        sesjon,
        'deltakelse',
        `part eq ${p.systemID} and deltakelsesstatus/kode in ('spurt','interesse')`,
      );
      for (const s of spurt) {
        if (!s.relasjoner.satsing) continue;
        const satsing = await sesjon.read('satsing', s.relasjoner.satsing);
        ut.push({
          type: 'deltakelse-svare',
          entitet: 'satsing',
          systemID: satsing.systemID,
          tittel: satsing.data.tittel,
          frist: satsing.data.svarfrist,
          siden: s.data.spurtDato,
        });
      }
      const avtaler = await liste(
        sesjon,
        'tilslutning',
        `part eq ${p.systemID} and tilslutningsstatus/kode in ('sendt','til-behandling','vedtatt')`,
      );
      for (const t of avtaler)
        ut.push({
          type: 'avtale-signere',
          entitet: 'tilslutning',
          systemID: t.systemID,
          tittel: p.data.navn,
          siden: t.data.opprettetDato,
        });
    }
  }
  return ut;
};
