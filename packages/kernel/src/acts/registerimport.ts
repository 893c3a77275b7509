import { createHash } from 'node:crypto';
import type { Objekt } from '../access/utvalg.js';
import type { Arbeid } from '../arbeid.js';
import { Problem, ruleProblem } from '../problem.js';
import { type Filfeil, lesEnhetsregister, lesKlass, stoersteFil } from '../rules/registerfil.js';
import {
  type Bildepart,
  type Forskjell,
  forskjellerFraEnhetsregister,
  forskjellerFraKlass,
  type Gjoeremaal,
  type Registerbilde,
} from '../rules/registerimport.js';
import { gjelderDa } from '../rules/tidsrom.js';
import { type Handling, kodeAv, kodeFor, subjektAv, tekstAv, type Utfoerelse } from './handling.js';
import { partendring } from './partendring.js';

const valgfri = <K extends string>(navn: K, v: unknown): { readonly [P in K]?: string } =>
  (typeof v === 'string' ? { [navn]: v } : {}) as { readonly [P in K]?: string };

/** The number of the organisation today, and those before it. */
const numreAv = (
  koder: readonly Objekt[],
  idag: string,
): Pick<Bildepart, 'organisasjonsnummer' | 'tidligereNumre'> => {
  const naa = koder.find((k) => gjelderDa(k, idag))?.data.organisasjonsnummer;
  const alle = koder.flatMap((k) => tekstAv(k.data.organisasjonsnummer) || []);
  return { ...valgfri('organisasjonsnummer', naa), tidligereNumre: alle.filter((n) => n !== naa) };
};

/** Our register, and a mark that changes when anything in it does. */
const registeret = async (arbeid: Arbeid): Promise<{ bilde: Registerbilde; avtrykk: string }> => {
  const idag = arbeid.naa.slice(0, 10);
  const parter = await arbeid.finn('samarbeidspart', {});
  const koder = await arbeid.finn('partkode', {});
  const endringer = (await arbeid.finn('partendring', {})).filter(
    (e) => kodeAv(e, 'endringsstatus') !== 'avlyst',
  );
  const bilde: Registerbilde = {
    parter: parter.map((p) => ({
      id: p.systemID,
      navn: tekstAv(p.data.navn),
      parttype: kodeAv(p, 'parttype'),
      ...numreAv(
        koder.filter((k) => k.relasjoner.part === p.systemID),
        idag,
      ),
      ...valgfri('epost', p.data.epostmottak),
      ...valgfri('tilDato', p.data.tilDato),
      numre: koder
        .filter((k) => k.relasjoner.part === p.systemID && typeof k.data.kommunenummer === 'string')
        .map((k) => ({
          nummer: tekstAv(k.data.kommunenummer),
          fraDato: tekstAv(k.data.fraDato),
          ...valgfri('tilDato', k.data.tilDato),
        })),
    })),
    endringer: [],
  };
  const medSider: Registerbilde['endringer'][number][] = [];
  for (const e of endringer)
    medSider.push({
      dato: tekstAv(e.data.dato),
      fra: await arbeid.knyttet(e, 'fra'),
      til: await arbeid.knyttet(e, 'til'),
    });
  const hash = createHash('sha256');
  for (const o of [...parter, ...koder, ...endringer].map((x) => `${x.systemID} ${x.versjon}`).toSorted())
    hash.update(`${o}\n`);
  return { bilde: { ...bilde, endringer: medSider }, avtrykk: hash.digest('hex') };
};

const innholdet = async (u: Utfoerelse): Promise<string> => {
  const [fil] = u.filer;
  if (!fil || u.filer.length > 1) throw ruleProblem('filer', 'må være én fil');
  if (fil.filstoerrelse > stoersteFil) throw new Problem('for-stor', 'filen er større enn 5 MB');
  const { stroem } = await u.arbeid.filer.les(u.arbeid.aktoer.virksomhet, fil.sjekksum);
  const deler: Buffer[] = [];
  for await (const del of stroem) deler.push(Buffer.from(del as Uint8Array));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(deler));
  } catch {
    throw ruleProblem('filer', 'er ikke tekst i UTF-8');
  }
};

/** Holds a file against our register. Nothing is changed; with an error anywhere in it nothing can be. */
const lesInn: Handling = async (u) => {
  const { arbeid, input, filer } = u;
  const tekst = await innholdet(u);
  const { bilde, avtrykk } = await registeret(arbeid);
  const idag = arbeid.naa.slice(0, 10);
  let forskjeller: readonly Forskjell[];
  let feil: readonly Filfeil[];
  if ((input.registerkilde as { kode: string }).kode === 'klass') {
    const lest = lesKlass(tekst);
    feil = lest.feil;
    forskjeller = forskjellerFraKlass(bilde, lest.verdier);
  } else {
    const lest = lesEnhetsregister(tekst);
    feil = lest.feil;
    forskjeller = forskjellerFraEnhetsregister(bilde, lest.verdier, idag);
  }
  const objekt = await arbeid.ny('registerimport', {
    felt: {
      filnavn: filer[0]?.filnavn ?? '',
      sjekksum: filer[0]?.sjekksum ?? '',
      registerkilde: input.registerkilde,
      importstatus: kodeFor(arbeid, 'registerimport', 'importstatus', feil.length > 0 ? 'feil' : 'lest'),
      lestDato: idag,
      registeravtrykk: avtrykk,
      antallEndringer: forskjeller.filter((f) => f.gjoeres).length,
      antallFeil: feil.length,
    },
  });
  const ny = (felt: Readonly<Record<string, unknown>>, type: string, part?: string) =>
    arbeid.ny('registerforskjell', {
      felt: { ...felt, forskjellstype: kodeFor(arbeid, 'registerforskjell', 'forskjellstype', type) },
      relasjoner: { registerimport: objekt.systemID, ...(part ? { part } : {}) },
    });
  for (const f of feil) await ny({ sted: f.sted, navn: f.tekst, gjoeres: false }, 'feil');
  for (const { type, part, gjoeres, ...resten } of forskjeller)
    await ny(
      {
        ...resten,
        navn: resten.navn.slice(0, 1000),
        gjoeres: gjoeres !== undefined,
        ...(gjoeres ? { innhold: JSON.stringify(gjoeres) } : {}),
      },
      type,
      part,
    );
  return { objekt, laget: [] };
};

const kortformAv = (navn: string): string =>
  navn
    .toLocaleLowerCase('nb')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 50);

const ledigKortform = async (arbeid: Arbeid, navn: string, dato: string): Promise<string> => {
  const kort = kortformAv(navn) || 'part';
  for (const forslag of [kort, `${kort}-${dato.slice(0, 4)}`, `${kort}-${dato}`])
    if ((await arbeid.finn('samarbeidspart', { kortform: forslag })).length === 0) return forslag;
  throw ruleProblem('navn', `${navn} finnes fra før`);
};

/** The number from today: where none is known it fills the blank, else the old one stands to the day. */
const settOrganisasjonsnummer = async (
  arbeid: Arbeid,
  part: string,
  organisasjonsnummer: string,
  kilde: string,
): Promise<void> => {
  const idag = arbeid.naa.slice(0, 10);
  await arbeid.krev('samarbeidspart', part, true);
  const naa = (await arbeid.finn('partkode', { part })).find((k) => gjelderDa(k, idag));
  if (!naa) throw ruleProblem('organisasjonsnummer', 'parten har ikke navn og nummer i dag');
  if (naa.data.organisasjonsnummer === undefined || naa.data.fraDato === idag) {
    await arbeid.endre(naa, { felt: { organisasjonsnummer } }, { handling: 'registerimport' });
    return;
  }
  const { navn, samiskNavn, spraakform, kommunenummer, tilDato } = naa.data;
  await arbeid.endre(naa, { felt: { tilDato: idag } }, { handling: 'registerimport' });
  await arbeid.ny(
    'partkode',
    {
      felt: Object.fromEntries(
        Object.entries({
          navn,
          samiskNavn,
          spraakform,
          kommunenummer,
          organisasjonsnummer,
          fraDato: idag,
          tilDato,
          kilde,
        }).filter(([, v]) => v !== undefined),
      ),
      relasjoner: { part },
    },
    { handling: 'registerimport' },
  );
};

const utfoer = async (arbeid: Arbeid, g: Gjoeremaal, kilde: string): Promise<string> => {
  const med = (input: Readonly<Record<string, unknown>>, subjekt?: Utfoerelse['subjekt']): Utfoerelse => ({
    arbeid,
    subjekt,
    input,
    filer: [],
    til: undefined,
  });
  if (g.hva === 'felt') {
    const part = await arbeid.krev('samarbeidspart', g.part, true);
    await arbeid.endre(part, { felt: { [g.felt]: g.verdi } }, { handling: 'registerimport' });
    return part.systemID;
  }
  if (g.hva === 'organisasjonsnummer') {
    await settOrganisasjonsnummer(arbeid, g.part, g.verdi, kilde);
    return g.part;
  }
  if (g.hva === 'ny') {
    const fraDato = arbeid.naa.slice(0, 10);
    const part = await arbeid.ny('samarbeidspart', {
      felt: {
        navn: g.navn,
        kortform: await ledigKortform(arbeid, g.navn, fraDato),
        parttype: kodeFor(arbeid, 'samarbeidspart', 'parttype', g.parttype),
        fraDato,
        ...(g.epost ? { epostmottak: g.epost } : {}),
      },
    });
    await arbeid.ny('partkode', {
      felt: { navn: g.navn, organisasjonsnummer: g.organisasjonsnummer, fraDato, kilde },
      relasjoner: { part: part.systemID },
    });
    return part.systemID;
  }
  const planlagt = await partendring.planlegg(
    med({
      dato: g.dato,
      endringstype: kodeFor(arbeid, 'partendring', 'endringstype', g.endringstype),
      fra: g.fra,
      til: g.til.flatMap((t) => t.part ?? []),
      kilde,
    }),
  );
  let endring = planlagt.objekt;
  for (const t of g.til) {
    const input = { navn: t.navn, kommunenummer: t.nummer };
    endring = await arbeid.krev('partendring', endring.systemID, true);
    // Two changes of one file may make the same new party: the second finds the first's.
    const [kode] = (await arbeid.finn('partkode', { kommunenummer: t.nummer })).filter(
      (k) => k.data.fraDato === g.dato,
    );
    const part = t.part ?? kode?.relasjoner.part;
    if (part === undefined)
      await partendring.nyPart(
        med({ ...input, kortform: await ledigKortform(arbeid, t.navn, g.dato) }, endring),
      );
    else {
      if (t.part === undefined) await arbeid.knytt(endring, 'til', part);
      if (g.endringstype === 'omnummerering') await partendring.nyKode(med({ ...input, part }, endring));
    }
  }
  return endring.systemID;
};

/** Does what the file differs by, all of it or nothing; a register that has changed meanwhile asks for a new reading. */
const taIBruk: Handling = async (u) => {
  const { arbeid } = u;
  const fil = subjektAv(u);
  const { avtrykk } = await registeret(arbeid);
  if (avtrykk !== fil.data.registeravtrykk)
    throw new Problem('utdatert', 'registeret er endret etter at filen ble lest. Les filen inn på nytt');
  const kilde = `${(fil.data.registerkilde as { kodenavn?: string }).kodenavn ?? ''}, ${tekstAv(fil.data.filnavn)}`;
  for (const f of (await arbeid.finn('registerforskjell', { registerimport: fil.systemID })).filter(
    (x) => x.data.gjoeres === true,
  ))
    await utfoer(arbeid, JSON.parse(tekstAv(f.data.innhold)) as Gjoeremaal, kilde);
  const objekt = await arbeid.endre(
    fil,
    { felt: { importstatus: kodeFor(arbeid, 'registerimport', 'importstatus', 'tatt-i-bruk') } },
    { handling: 'taIBruk' },
  );
  return { objekt, laget: [] };
};

const forkast: Handling = async (u) => {
  const objekt = await u.arbeid.endre(subjektAv(u), {
    felt: { importstatus: kodeFor(u.arbeid, 'registerimport', 'importstatus', 'forkastet') },
  });
  return { objekt, laget: [] };
};

export const registerimport = { lesInn, taIBruk, forkast };
