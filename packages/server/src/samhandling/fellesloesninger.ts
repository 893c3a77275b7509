import { type Mentorgrunnlag, mentorforslag, type Objekt, Problem, type Sesjon } from '@felles/kernel';
import { hentSide } from '../utvidet.js';
import { partene } from './partene.js';
import { blant, gjelder, iderAv, kode, liste, tekst } from './spoerring.js';
import { mineParter } from './venter.js';

// Who uses what (row C11): solutions against municipalities on a day, one solution, and a party's own row.

const felt = (o: Objekt, ...navn: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(navn.flatMap((n) => (o.data[n] === undefined ? [] : [[n, o.data[n]]])));

const loesningen = (l: Objekt) => ({
  id: l.systemID,
  tittel: tekst(l, 'tittel') ?? '',
  loesningstype: l.data.loesningstype,
  eiernavn: tekst(l, 'eiernavn') ?? '',
});

const cellen = (b: Objekt) => ({
  id: b.systemID,
  status: b.data.bruksstatus,
  ...felt(b, 'fraDato', 'plandato', 'kilde'),
});

const bruken = (b: Objekt) => ({
  ...cellen(b),
  ...felt(
    b,
    'tilDato',
    'forventetGevinst',
    'observertGevinst',
    'kontaktrolle',
    'kontraktUtloep',
    'egetOrgan',
    'egenSak',
    'egetVedtakDato',
  ),
  ...(b.relasjoner.journalpost ? { journalpost: b.relasjoner.journalpost } : {}),
});

const etterNavn = (a: Objekt, b: Objekt): number =>
  (tekst(a, 'tittel') ?? '').localeCompare(tekst(b, 'tittel') ?? '', 'nb');

/** Solutions offered on a day, in alphabetical order. */
const loesningene = async (sesjon: Sesjon, dag: string): Promise<readonly Objekt[]> =>
  (await liste(sesjon, 'fellesloesning')).filter((l) => gjelder(l, dag)).toSorted(etterNavn);

/** Every solution against every municipality of the day. A missing cell is no answer. */
export const fellesloesninger = async (sesjon: Sesjon, dag: string) => {
  const loesninger = await loesningene(sesjon, dag);
  const bruk = (await liste(sesjon, 'loesningsbruk', `fraDato le ${dag}`)).filter((b) => gjelder(b, dag));
  const rader = (await partene(sesjon, dag, 'kommune')).map((p) => ({
    part: p.part,
    navn: p.navn,
    kortform: p.kortform,
    region: p.regionnavn,
    folketall: p.folketall,
    ...(p.kolonne === undefined ? {} : { kolonne: p.kolonne }),
    ...(p.rad === undefined ? {} : { rad: p.rad }),
    celler: Object.fromEntries(
      bruk.filter((b) => b.relasjoner.part === p.part).map((b) => [b.relasjoner.loesning ?? '', cellen(b)]),
    ),
  }));
  return { dato: dag, loesninger: loesninger.map(loesningen), rader };
};

/** Pairs that could help each other with a solution; for those who take part only. */
const mentorer = (
  rader: readonly { part: string; region?: string | undefined; folketall?: number | undefined }[],
  bruk: readonly Objekt[],
  bistand: readonly Objekt[],
) => {
  const har = (part: string, type: string): boolean =>
    bistand.some((b) => b.relasjoner.part === part && kode(b, 'bistandstype') === type);
  return mentorforslag(
    rader.map((r): Mentorgrunnlag => {
      const b = bruk.find((x) => x.relasjoner.part === r.part);
      return {
        part: r.part,
        status: kode(b, 'bruksstatus') ?? '',
        fraDato: tekst(b, 'fraDato') ?? '9999',
        region: r.region,
        folketall: r.folketall,
        tilbyr: har(r.part, 'tilbud'),
        oensker: har(r.part, 'oenske'),
      };
    }),
  );
};

const erfaringer = async (sesjon: Sesjon, filter: string, navn: ReadonlyMap<string, string>) =>
  (await liste(sesjon, 'erfaring', filter))
    .toSorted((a, b) => (tekst(b, 'deltDato') ?? '').localeCompare(tekst(a, 'deltDato') ?? ''))
    .map((e) => ({
      id: e.systemID,
      ...felt(e, 'tittel', 'tekst', 'deltDato', 'offentlig'),
      part: e.relasjoner.part ?? '',
      partnavn: navn.get(e.relasjoner.part ?? '') ?? '',
      ...(e.relasjoner.journalpost ? { journalpost: e.relasjoner.journalpost } : {}),
    }));

const maalene = (maal: readonly Objekt[], navn: ReadonlyMap<string, string>) =>
  maal.map((m) => ({
    id: m.systemID,
    part: m.relasjoner.part ?? '',
    partnavn: navn.get(m.relasjoner.part ?? '') ?? '',
    loesning: m.relasjoner.loesning ?? '',
    ...felt(
      m,
      'tittel',
      'maalenhet',
      'nullpunkt',
      'nullpunktDato',
      'maaltall',
      'maaldato',
      'maaling',
      'tilDato',
    ),
  }));

/** One solution on a day: who stands where, what they say it gives, what is measured, and what was learnt. */
export const fellesloesning = async (sesjon: Sesjon, id: string, dag: string) => {
  const { verdier } = await hentSide(sesjon, 'fellesloesning', {
    filter: `systemID eq ${id}`,
    expand: 'maal',
    top: 1,
  });
  const [l] = verdier;
  if (!l) throw new Problem('ikke-funnet');
  const alle = await partene(sesjon, dag);
  const navn = new Map(
    (await liste(sesjon, 'samarbeidspart')).map((p) => [p.systemID, tekst(p, 'navn') ?? '']),
  );
  for (const p of alle) navn.set(p.part, p.navn);
  const bruk = (await liste(sesjon, 'loesningsbruk', `loesning eq ${id}`)).filter((b) => gjelder(b, dag));
  const bistand = await liste(sesjon, 'bistand', `loesning eq ${id} and bistandsstatus/kode eq 'aapen'`);
  const rader = alle
    .filter((p) => p.parttype === 'kommune' || bruk.some((b) => b.relasjoner.part === p.part))
    .map((p) => {
      const b = bruk.find((x) => x.relasjoner.part === p.part);
      return {
        part: p.part,
        navn: p.navn,
        region: p.regionnavn,
        folketall: p.folketall,
        ...(p.kolonne === undefined ? {} : { kolonne: p.kolonne }),
        ...(p.rad === undefined ? {} : { rad: p.rad }),
        ...(b ? { bruk: bruken(b) } : {}),
      };
    });
  const maal = (await liste(sesjon, 'endringsmaal', `loesning eq ${id}`)).filter((m) => gjelder(m, dag));
  return {
    dato: dag,
    ...loesningen(l.o),
    ...felt(l.o, 'beskrivelse', 'nettadresse', 'fraDato', 'tilDato'),
    ...(l.o.relasjoner.saksmappe ? { saksmappe: l.o.relasjoner.saksmappe } : {}),
    maal: l.alle('maal').map((m) => ({ id: m.o.systemID, ...felt(m.o, 'nummer', 'tittel') })),
    rader,
    endringsmaal: maalene(maal, navn),
    erfaringer: await erfaringer(sesjon, `loesning eq ${id}`, navn),
    bistand: bistand.map((b) => ({
      id: b.systemID,
      ...felt(b, 'bistandstype', 'tittel', 'tekst', 'meldtDato'),
      part: b.relasjoner.part ?? '',
      partnavn: navn.get(b.relasjoner.part ?? '') ?? '',
    })),
    mentorforslag:
      sesjon.aktoer.bruker === null
        ? []
        : mentorer(rader, bruk, bistand).map((f) => ({
            ...f,
            oenskenavn: navn.get(f.oenske) ?? '',
            tilbudsnavn: navn.get(f.tilbud) ?? '',
          })),
  };
};

/** A round's questions, and how far the party's answer has come. */
const kartleggingene = async (sesjon: Sesjon, part: string) => {
  const svar = await liste(sesjon, 'kartleggingssvar', `part eq ${part}`);
  const ider = svar.flatMap((s) => s.relasjoner.kartlegging ?? []);
  if (ider.length === 0) return [];
  const { verdier } = await hentSide(sesjon, 'kartlegging', {
    filter: `systemID in (${ider.map((i) => `'${i}'`).join(',')}) and kartleggingsstatus/kode eq 'sendt'`,
    expand: 'loesning',
    top: 100,
  });
  return verdier.map((k) => {
    const s = svar.find((x) => x.relasjoner.kartlegging === k.o.systemID);
    return {
      kartlegging: k.o.systemID,
      svar: s?.systemID ?? '',
      besvart: kode(s, 'hoeringssvarstatus') === 'svart',
      ...felt(k.o, 'tittel', 'tekst', 'frist'),
      loesninger: k.alle('loesning').map((l) => l.o.systemID),
    };
  });
};

/** The user's own party: each solution with what it has said of it, rounds that wait, help offered and agreed. */
export const mineLoesninger = async (sesjon: Sesjon, dag: string, valgt = '') => {
  if (sesjon.aktoer.bruker === null) throw new Problem('ikke-innlogget');
  const mine = await mineParter(sesjon);
  const egen = mine.find((p) => p.systemID === valgt) ?? mine.find((p) => gjelder(p, dag)) ?? mine[0];
  if (!egen) return { dato: dag };
  const part = egen.systemID;
  const hos = `part eq ${part}`;
  const navn = new Map((await partene(sesjon, dag)).map((p) => [p.part, p.navn]));
  const loesninger = await loesningene(sesjon, dag);
  const bruk = (await liste(sesjon, 'loesningsbruk', hos)).filter((b) => gjelder(b, dag));
  const bistand = await liste(sesjon, 'bistand', `${hos} and bistandsstatus/kode in ('aapen','forespurt')`);
  const egneIder = iderAv(bistand);
  const ordninger = [
    ...new Map(
      [
        ...(await blant(sesjon, 'mentorordning', 'tilbud', egneIder)),
        ...(await blant(sesjon, 'mentorordning', 'oenske', egneIder)),
      ].map((o) => [o.systemID, o]),
    ).values(),
  ].filter((o) => ['foreslaatt', 'avtalt'].includes(kode(o, 'mentorstatus') ?? ''));
  const motparter = await blant(
    sesjon,
    'bistand',
    'systemID',
    ordninger.flatMap((o) => [o.relasjoner.tilbud ?? '', o.relasjoner.oenske ?? '']),
  );
  const partFor = (id: string | undefined): string =>
    motparter.find((b) => b.systemID === id)?.relasjoner.part ?? '';
  return {
    dato: dag,
    part,
    navn: navn.get(part) ?? tekst(egen, 'navn') ?? '',
    loesninger: loesninger.map((l) => {
      const b = bruk.find((x) => x.relasjoner.loesning === l.systemID);
      return { ...loesningen(l), ...(b ? { bruk: bruken(b) } : {}) };
    }),
    kartlegginger: await kartleggingene(sesjon, part),
    endringsmaal: maalene(
      (await liste(sesjon, 'endringsmaal', hos)).filter((m) => gjelder(m, dag)),
      navn,
    ),
    bistand: bistand
      .filter((b) => kode(b, 'bistandsstatus') === 'aapen')
      .map((b) => ({ id: b.systemID, ...felt(b, 'bistandstype', 'tittel', 'tekst', 'meldtDato') })),
    mentorordninger: ordninger.map((o) => {
      const hjelper = partFor(o.relasjoner.tilbud);
      const hjulpet = partFor(o.relasjoner.oenske);
      return {
        id: o.systemID,
        ...felt(o, 'tittel', 'melding', 'mentorstatus', 'foreslaattDato', 'avtaltDato'),
        viHjelper: hjelper === part,
        motpart: navn.get(hjelper === part ? hjulpet : hjelper) ?? '',
        viSvarer:
          kode(o, 'mentorstatus') === 'foreslaatt' && (o.data.hjelperSvarer === true) === (hjelper === part),
      };
    }),
  };
};

/** A round: who has answered, by name and region, and who has not. One that has gone into another is asked no more. */
export const kartleggingsoversikt = async (sesjon: Sesjon, id: string, dag: string) => {
  const { verdier } = await hentSide(sesjon, 'kartlegging', {
    filter: `systemID eq ${id}`,
    expand: 'loesning',
    top: 1,
  });
  const [k] = verdier;
  if (!k) throw new Problem('ikke-funnet');
  const svar = await liste(sesjon, 'kartleggingssvar', `kartlegging eq ${id}`);
  const parter = new Map((await partene(sesjon, dag)).map((p) => [p.part, p]));
  return {
    dato: dag,
    kartlegging: k.o.systemID,
    ...felt(k.o, 'tittel', 'tekst', 'frist', 'sendtDato', 'oppsummering'),
    status: k.o.data.kartleggingsstatus,
    loesninger: k.alle('loesning').map((l) => loesningen(l.o)),
    verdier: svar
      .flatMap((s) => {
        const p = parter.get(s.relasjoner.part ?? '');
        return p
          ? [
              {
                svar: s.systemID,
                part: p.part,
                navn: p.navn,
                region: p.regionnavn,
                status: s.data.hoeringssvarstatus,
                forSent: s.data.forSent === true,
                ...felt(s, 'svartTid', 'purretDato', 'merknad'),
                ...(s.relasjoner.journalpost ? { journalpost: s.relasjoner.journalpost } : {}),
              },
            ]
          : [];
      })
      .toSorted((a, b) => a.navn.localeCompare(b.navn, 'nb')),
  };
};
