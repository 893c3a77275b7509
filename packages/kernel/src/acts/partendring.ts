import type { Objekt } from '../access/utvalg.js';
import type { Arbeid } from '../arbeid.js';
import { type Endringen, type Foeringsgrunnlag, foeringsgrunnlag } from '../foeringsgrunnlag.js';
import { Problem, ruleProblem } from '../problem.js';
import { gjelder } from '../rules/arkivenhet.js';
import { endringstittel, krevSider } from '../rules/partendring.js';
import { krevOrganisasjonsnummer } from '../rules/partkode.js';
import type { Mangel } from '../rules/viderefoering.js';
import { varsleBrukere, varsleRolle } from '../varsling.js';
import { journalposten, nyJournalpost, nySaksmappe } from './arkivering.js';
import { type Handling, kodeAv, kodeFor, subjektAv, tekstAv } from './handling.js';
import { sendBrev } from './partssvar.js';
import { type Foert, viderefoer } from './viderefoering.js';

const idListe = (v: unknown): readonly string[] => (Array.isArray(v) ? [...new Set(v.map(String))] : []);

export const endringenAv = async (arbeid: Arbeid, o: Objekt): Promise<Endringen> => ({
  systemID: o.systemID,
  dato: tekstAv(o.data.dato),
  endringstype: kodeAv(o, 'endringstype'),
  fra: await arbeid.knyttet(o, 'fra'),
  til: await arbeid.knyttet(o, 'til'),
});

const grunnlagFor = (arbeid: Arbeid, e: Endringen): Promise<Foeringsgrunnlag> =>
  foeringsgrunnlag(
    arbeid.model,
    async (entitet, relasjon, ider) =>
      ider.length === 0 ? [] : arbeid.finn(entitet, { [relasjon]: [...ider] }),
    e,
  );

/** What the parties are called the day before a change or, those that begin, on it. */
const navnene = async (arbeid: Arbeid, ider: readonly string[]): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (await arbeid.finn('samarbeidspart', { systemID: [...ider] })).map((p) => [
      p.systemID,
      tekstAv(p.data.navn),
    ]),
  );

const settTittel = async (arbeid: Arbeid, o: Objekt): Promise<Objekt> => {
  const e = await endringenAv(arbeid, o);
  const navn = await navnene(arbeid, [...e.fra, ...e.til]);
  const av = (ider: readonly string[]) =>
    ider.map((id) => navn.get(id) ?? '').toSorted((a, b) => a.localeCompare(b, 'nb'));
  return arbeid.endre(o, { felt: { tittel: endringstittel(e.endringstype, av(e.fra), av(e.til)) } });
};

/** A change is planned; nothing happens to the parties until it is carried out. */
const planlegg: Handling = async ({ arbeid, input }) => {
  const type = (input.endringstype as { kode: string }).kode;
  const fra = idListe(input.fra);
  const gitt = idListe(input.til);
  const til = type === 'omnummerering' && gitt.length === 0 ? fra : gitt;
  krevSider(type, fra, til);
  const dato = tekstAv(input.dato);
  for (const [felt, ider] of [
    ['fra', fra],
    ['til', til],
  ] as const)
    for (const id of ider) {
      const part = await arbeid.hent('samarbeidspart', id);
      if (!part) throw ruleProblem(felt, 'viser til noe som ikke finnes');
      if (typeof part.data.tilDato === 'string' && part.data.tilDato < dato)
        throw ruleProblem(felt, `${tekstAv(part.data.navn)} er ikke part på den dagen`);
    }
  const ny = await arbeid.ny('partendring', {
    felt: {
      dato,
      endringstype: input.endringstype,
      endringsstatus: kodeFor(arbeid, 'partendring', 'endringsstatus', 'planlagt'),
      ...(input.merknad === undefined ? {} : { merknad: input.merknad }),
      ...(input.kilde === undefined ? {} : { kilde: input.kilde }),
    },
  });
  for (const id of fra) await arbeid.knytt(ny, 'fra', id);
  for (const id of til) await arbeid.knytt(ny, 'til', id);
  return { objekt: await settTittel(arbeid, ny), laget: [] };
};

/** Name, number and inhabitants of a party from the day of the change. */
const kodeFra = async (
  arbeid: Arbeid,
  part: string,
  dato: string,
  input: Readonly<Record<string, unknown>>,
): Promise<void> => {
  krevOrganisasjonsnummer(input);
  const felt = Object.fromEntries(
    ['navn', 'samiskNavn', 'kommunenummer', 'organisasjonsnummer', 'spraakform'].flatMap((k) =>
      input[k] === undefined ? [] : [[k, input[k]]],
    ),
  );
  const [foer] = (await arbeid.finn('partkode', { part })).filter((k) => k.data.fraDato === dato);
  if (foer) await arbeid.endre(foer, { felt });
  else await arbeid.ny('partkode', { felt: { ...felt, fraDato: dato }, relasjoner: { part } });
  if (input.folketall === undefined) return;
  const [tall] = await arbeid.finn('folketall', { part, dato });
  if (tall) await arbeid.endre(tall, { felt: { antall: input.folketall } });
  else
    await arbeid.ny('folketall', {
      felt: { dato, antall: input.folketall, kilde: 'Oppgitt da endringen ble planlagt' },
      relasjoner: { part },
    });
};

/** A party that begins on the day of the change. */
const nyPart: Handling = async (u) => {
  const { arbeid, input } = u;
  const endring = subjektAv(u);
  const dato = tekstAv(endring.data.dato);
  const [finnes] = await arbeid.finn('samarbeidspart', { kortform: input.kortform });
  if (finnes) throw ruleProblem('kortform', `er i bruk av ${tekstAv(finnes.data.navn)}`);
  const part = await arbeid.ny('samarbeidspart', {
    felt: {
      navn: input.navn,
      kortform: input.kortform,
      parttype: kodeFor(arbeid, 'samarbeidspart', 'parttype', 'kommune'),
      fraDato: dato,
    },
  });
  await kodeFra(arbeid, part.systemID, dato, input);
  await arbeid.knytt(endring, 'til', part.systemID);
  return {
    objekt: await settTittel(arbeid, endring),
    laget: [{ entitet: 'samarbeidspart', systemID: part.systemID }],
  };
};

/** What a party that goes on as itself keeps when the act says nothing else: a Sámi name only as long as the name stands. */
const beholdt = async (
  arbeid: Arbeid,
  part: string,
  dato: string,
  navn: unknown,
): Promise<Readonly<Record<string, unknown>>> => {
  const foer = (await arbeid.finn('partkode', { part }))
    .filter((k) => tekstAv(k.data.fraDato) < dato && (tekstAv(k.data.tilDato) || '9') >= dato)
    .toSorted((a, b) => tekstAv(b.data.fraDato).localeCompare(tekstAv(a.data.fraDato)))[0];
  const { organisasjonsnummer, spraakform, samiskNavn } = foer?.data ?? {};
  return Object.fromEntries(
    Object.entries({
      organisasjonsnummer,
      spraakform,
      ...(foer?.data.navn === navn ? { samiskNavn } : {}),
    }).filter(([, v]) => v !== undefined),
  );
};

/** A party that goes on gets another name or number on the day. */
const nyKode: Handling = async (u) => {
  const { arbeid, input } = u;
  const endring = subjektAv(u);
  const part = tekstAv(input.part);
  if (!(await arbeid.knyttet(endring, 'til')).includes(part))
    throw ruleProblem('part', 'er ikke blant partene det går til');
  const dato = tekstAv(endring.data.dato);
  const fra = (await arbeid.knyttet(endring, 'fra')).includes(part);
  const foer = fra ? await beholdt(arbeid, part, dato, input.navn) : {};
  await kodeFra(arbeid, part, dato, { ...foer, ...input });
  return { objekt: endring, laget: [] };
};

const velgArving: Handling = async (u) => {
  const { arbeid, input } = u;
  const endring = subjektAv(u);
  const e = await endringenAv(arbeid, endring);
  const grunnlag = await grunnlagFor(arbeid, e);
  const arvinger = idListe(input.part);
  const bort = input.fallerBort === true;
  if (bort === arvinger.length > 0)
    throw ruleProblem('part', 'må velges, eller det må sies at ingen tar over');
  if (bort && tekstAv(input.begrunnelse).trim() === '')
    throw ruleProblem('begrunnelse', 'må fylles ut når ingen tar over');
  for (const a of arvinger)
    if (!e.til.includes(a)) throw ruleProblem('part', 'er ikke blant partene det går til');
  const rader = [
    ...grunnlag.plan.foeringer.flatMap((f) => f.kilder),
    ...grunnlag.plan.faller.map((f) => f.rad),
    ...grunnlag.plan.mangler.map((m) => m.rad),
  ];
  for (const objekt of idListe(input.objekt)) {
    const rad = rader.find((r) => r.objekt === objekt);
    if (!rad) throw ruleProblem('objekt', 'følger ikke med i endringen, eller er videreført allerede');
    if (rad.bareEn && arvinger.length > 1) throw ruleProblem('part', 'kan bare være én for dette');
    for (const v of grunnlag.valgt.filter((x) => x.data.fraObjekt === objekt)) await arbeid.slett(v);
    for (const tilPart of bort ? [null] : arvinger)
      await arbeid.ny('viderefoering', {
        felt: {
          dato: e.dato,
          viderefoeringsstatus: kodeFor(arbeid, 'viderefoering', 'viderefoeringsstatus', 'valgt'),
          slag: rad.entitet,
          fraObjekt: objekt,
          ...(bort ? { fallerBort: true } : {}),
          ...(input.begrunnelse === undefined ? {} : { begrunnelse: input.begrunnelse }),
        },
        relasjoner: { partendring: endring.systemID, fraPart: rad.part, ...(tilPart ? { tilPart } : {}) },
      });
  }
  return { objekt: endring, laget: [] };
};

const grunner: Readonly<Record<Mangel['grunn'], string>> = {
  valg: 'det er ikke valgt hvem som tar over',
  uenig: 'arvtakeren kan bare ha én av flere',
  en: 'bare én kan ta over',
};

const krevAlleValgt = (g: Foeringsgrunnlag, navn: ReadonlyMap<string, string>): void => {
  if (g.plan.mangler.length === 0) return;
  const felt = g.plan.mangler.map((m) => ({
    felt: `${m.rad.entitet} ${m.rad.objekt}`,
    kode: 'mangler' as const,
    tekst: `${navn.get(m.rad.part) ?? ''}: ${grunner[m.grunn]}`,
  }));
  throw new Problem('feil-tilstand', `${felt.length} valg mangler før endringen kan gjennomføres`, { felt });
};

/** Ends those that go out, begins those that come, and closes names and numbers that are replaced. */
const settDatoer = async (arbeid: Arbeid, e: Endringen, slutter: readonly string[]): Promise<void> => {
  const { dato } = e;
  for (const id of e.til) {
    const part = await arbeid.krev('samarbeidspart', id, true);
    const koder = await arbeid.finn('partkode', { part: id });
    const gjeldende = koder
      .filter((k) => String(k.data.fraDato) <= dato && !(String(k.data.tilDato ?? '9') <= dato))
      .toSorted((a, b) => String(b.data.fraDato).localeCompare(String(a.data.fraDato)));
    const navn = tekstAv(part.data.navn);
    if (String(part.data.fraDato) > dato)
      throw ruleProblem('til', `${navn} begynner ikke før ${tekstAv(part.data.fraDato)}`);
    if (!gjeldende[0]) throw ruleProblem('til', `${navn} har ikke navn og nummer på dagen`);
    for (const gammel of gjeldende.slice(1)) await arbeid.endre(gammel, { felt: { tilDato: dato } });
    if (dato <= arbeid.naa.slice(0, 10) && gjeldende[0].data.navn !== navn)
      await arbeid.endre(part, { felt: { navn: gjeldende[0].data.navn } });
  }
  for (const id of slutter) {
    const part = await arbeid.krev('samarbeidspart', id, true);
    if (part.data.tilDato === dato) continue;
    if (typeof part.data.tilDato === 'string')
      throw new Problem(
        'feil-tilstand',
        `${tekstAv(part.data.navn)} er gått ut ${part.data.tilDato} allerede`,
      );
    await arbeid.endre(part, { felt: { tilDato: dato } }, { handling: 'gjennomfoer' });
    for (const k of await arbeid.finn('partkode', { part: id }))
      if (k.data.tilDato === undefined) await arbeid.endre(k, { felt: { tilDato: dato } });
  }
};

/** The row is nobody's business outside, as its kind or as it stands now. */
const erIntern = (arbeid: Arbeid, f: Foert): boolean => {
  const { publicWhen } = arbeid.model.entity(f.slag);
  return publicWhen.op === 'never' || (publicWhen.op === 'in' && !gjelder(publicWhen, f.fra.data));
};

const skrivProveniens = async (
  arbeid: Arbeid,
  e: Endringen,
  g: Foeringsgrunnlag,
  foert: readonly Foert[],
): Promise<void> => {
  const status = kodeFor(arbeid, 'viderefoering', 'viderefoeringsstatus', 'gjennomfoert');
  for (const v of g.valgt) await arbeid.slett(v);
  for (const f of foert) {
    const valg = g.valgt.find(
      (v) => v.data.fraObjekt === f.fra.systemID && v.relasjoner.tilPart === f.tilPart,
    );
    const grunn = [f.begrunnelse, tekstAv(valg?.data.begrunnelse)].filter((x) => x !== '');
    await arbeid.ny('viderefoering', {
      felt: {
        dato: e.dato,
        viderefoeringsstatus: status,
        slag: f.slag,
        fraObjekt: f.fra.systemID,
        ...(f.til ? { tilObjekt: f.til.systemID } : {}),
        ...(f.tilPart ? {} : { fallerBort: true }),
        ...(erIntern(arbeid, f) ? { intern: true } : {}),
        begrunnelse: [...new Set(grunn)].join('. '),
      },
      relasjoner: {
        partendring: e.systemID,
        fraPart: f.fraPart,
        ...(f.tilPart ? { tilPart: f.tilPart } : {}),
      },
    });
  }
};

/** Tells the parties of both sides, those whose seat goes to another party, and the secretariat. */
const siFra = async (
  arbeid: Arbeid,
  endring: Objekt,
  e: Endringen,
  foert: readonly Foert[],
): Promise<void> => {
  const parter = await arbeid.finn('samarbeidspart', {
    systemID: [...new Set([...e.fra, ...e.til, ...foert.flatMap((f) => f.tilPart ?? [])])],
  });
  await sendBrev(
    arbeid,
    parter,
    {
      mal: 'partendring',
      tittel: tekstAv(endring.data.tittel),
      frist: e.dato,
      melding: '',
      side: `/part/endring/${endring.systemID}`,
    },
    { type: 'partendring-gjennomfoert', om: endring },
  );
  await varsleRolle(arbeid, 'sekretariat', 'partendring-gjennomfoert', endring);
  for (const f of foert) {
    const { bruker } = f.fra.data;
    if (f.slag === 'sete' && f.til && typeof bruker === 'string')
      await varsleBrukere(arbeid, [bruker], 'sete-viderefoert', {
        ...endring,
        data: { ...endring.data, tittel: `${tekstAv(f.til.data.tittel)}. ${tekstAv(endring.data.tittel)}` },
      });
  }
};

/**
 * Carries a change out in one transaction: dates, numbers and everything held on behalf of the parties, with where each
 * row came from. Done again, it takes along what has come since.
 */
const gjennomfoer: Handling = async (u) => {
  const { arbeid } = u;
  const endring = subjektAv(u);
  const e = await endringenAv(arbeid, endring);
  const ider = [...new Set([...e.fra, ...e.til])].toSorted();
  // In one order everywhere, so that two changes of the same parties wait for each other.
  for (const id of ider) await arbeid.krev('samarbeidspart', id, true);
  if (e.til.length === 0 && e.endringstype !== 'fylkesbytte')
    throw ruleProblem('til', 'må være minst én part');
  const navn = await navnene(arbeid, ider);
  const grunnlag = await grunnlagFor(arbeid, e);
  krevAlleValgt(grunnlag, navn);
  const foerste = kodeAv(endring, 'endringsstatus') === 'planlagt';
  if (foerste) await settDatoer(arbeid, e, grunnlag.slutter);
  const foert = await viderefoer(arbeid, e, grunnlag, navn);
  if (!foerste && foert.length === 0)
    throw new Problem('feil-tilstand', 'alt er videreført, og ingenting er kommet til siden');
  await skrivProveniens(arbeid, e, grunnlag, foert);
  const tittel = tekstAv(endring.data.tittel);
  const saksmappe =
    endring.relasjoner.saksmappe ??
    (await nySaksmappe(arbeid, `Endring blant partene: ${tittel}`, arbeid.aktoer.navn)).systemID;
  const jp = await nyJournalpost(arbeid, {
    saksmappe,
    tittel: foerste ? `Gjennomført: ${tittel}` : `Videreført i ettertid: ${tittel}`,
    type: 'X',
    parter: [{ type: 'IA', navn: arbeid.aktoer.navn }],
    dokumenter: [
      {
        tittel: `Hva som er videreført: ${tittel}`,
        tegn: {
          spraak: 'nb',
          tittel,
          organ: arbeid.aktoer.navn,
          dato: e.dato,
          blokker: [
            {
              type: 'nokkelverdier',
              verdier: [
                { noekkel: 'Fra dato', verdi: e.dato },
                {
                  noekkel: 'Går ut',
                  verdi: grunnlag.slutter.map((id) => navn.get(id)).join(', ') || 'Ingen',
                },
                { noekkel: 'Går videre', verdi: e.til.map((id) => navn.get(id)).join(', ') || 'Ingen' },
              ],
            },
            {
              type: 'tabell',
              kolonner: [{ tittel: 'Hva' }, { tittel: 'Fra' }, { tittel: 'Til' }, { tittel: 'Hvordan' }],
              rader: foert.map((f) => [
                f.slag,
                navn.get(f.fraPart) ?? '',
                f.tilPart ? (navn.get(f.tilPart) ?? '') : 'Faller bort',
                f.begrunnelse,
              ]),
            },
          ],
        },
      },
      ...u.filer.map((opplasting) => ({ tittel: opplasting.filnavn, opplasting })),
    ],
  });
  const laget = [{ entitet: 'saksmappe', systemID: saksmappe }, journalposten(jp)];
  await siFra(arbeid, endring, e, foert);
  if (!foerste) return { objekt: endring, laget };
  const objekt = await arbeid.endre(
    endring,
    {
      felt: {
        endringsstatus: kodeFor(arbeid, 'partendring', 'endringsstatus', 'gjennomfoert'),
        gjennomfoertTid: arbeid.naa,
      },
      relasjoner: { saksmappe, journalpost: jp.systemID },
    },
    { handling: 'gjennomfoer' },
  );
  return { objekt, laget };
};

/** A plan is dropped. Parties made for it never came to be; names and numbers planned for the day go. */
const avlys: Handling = async (u) => {
  const { arbeid, input } = u;
  const endring = subjektAv(u);
  const e = await endringenAv(arbeid, endring);
  for (const v of await arbeid.finn('viderefoering', { partendring: e.systemID })) await arbeid.slett(v);
  for (const id of e.til) {
    const part = await arbeid.krev('samarbeidspart', id, true);
    const delt = await andrePlaner(arbeid, e, id);
    if (delt) continue;
    if (part.data.fraDato === e.dato && !e.fra.includes(id)) {
      await arbeid.endre(part, { felt: { tilDato: e.dato } }, { handling: 'avlys' });
      continue;
    }
    for (const k of await arbeid.finn('partkode', { part: id }))
      if (k.data.fraDato === e.dato) await arbeid.slett(k, { handling: 'avlys' });
  }
  const merknad = [tekstAv(endring.data.merknad), `Avlyst: ${tekstAv(input.begrunnelse)}`]
    .filter((x) => x !== '')
    .join('\n\n');
  const objekt = await arbeid.endre(
    endring,
    { felt: { merknad, endringsstatus: kodeFor(arbeid, 'partendring', 'endringsstatus', 'avlyst') } },
    { handling: 'avlys' },
  );
  return { objekt, laget: [] };
};

/** True when another change of the same day, planned or carried out, needs the party too. */
const andrePlaner = async (arbeid: Arbeid, e: Endringen, part: string): Promise<boolean> => {
  for (const annen of await arbeid.finn('partendring', { dato: e.dato })) {
    if (annen.systemID === e.systemID || kodeAv(annen, 'endringsstatus') === 'avlyst') continue;
    if ((await arbeid.knyttet(annen, 'til')).includes(part)) return true;
  }
  return false;
};

export const partendring = { planlegg, nyPart, nyKode, velgArving, gjennomfoer, avlys };
