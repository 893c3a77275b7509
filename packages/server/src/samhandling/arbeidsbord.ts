import { type Objekt, Problem, type Sesjon } from '@felles/kernel';
import type { Arbeidsbord, Arbeidskolonne, Arbeidsrad, Brevmottaker, Fristlinje } from '@felles/model/svar';
import { avtaletitler } from './avtaletitler.js';
import { partene } from './partene.js';
import { blant, iderAv, kode, kodeverdi, liste, medTekst, omDager, tekst } from './spoerring.js';

type Celle = NonNullable<Arbeidsrad['celler'][string]>;

const dagAv = (o: Objekt, felt: string): string | undefined => tekst(o, felt)?.slice(0, 10);

/** Days ahead that the desk looks: the longest a reader may choose, and some more. */
const FRAM = 100;

const ubesvart: Readonly<Record<string, readonly string[]>> = {
  hoering: ['ikke-svart'],
  kartlegging: ['ikke-svart'],
  satsing: ['spurt', 'ikke-spurt'],
  avtale: ['sendt', 'til-behandling', 'ikke-sendt'],
};

const krevBord = (sesjon: Sesjon): void => {
  if (!sesjon.aktoer.roller.some((r) => r === 'sekretariat' || r === 'leder' || r === 'administrator'))
    throw new Problem(sesjon.aktoer.bruker === null ? 'ikke-innlogget' : 'ingen-tilgang');
};

/** Whom the secretariat may write to: every party of the day, with the words a letter can be filled in with. */
export const brevmottakere = async (sesjon: Sesjon, dag: string): Promise<readonly Brevmottaker[]> => {
  krevBord(sesjon);
  const alle = await partene(sesjon, dag);
  const egne = new Map(
    (
      await blant(
        sesjon,
        'samarbeidspart',
        'systemID',
        alle.map((p) => p.part),
      )
    ).map((p) => [p.systemID, p]),
  );
  return alle.map((p) => ({
    part: p.part,
    navn: p.navn,
    parttype: p.parttype,
    ...(p.regionnavn ? { region: p.regionnavn } : {}),
    ...(p.kommunenummer ? { kommunenummer: p.kommunenummer } : {}),
    ...(p.folketall === undefined ? {} : { folketall: p.folketall }),
    ...(p.spraakform ? { spraakform: p.spraakform } : {}),
    ...(p.organisasjonsnummer ? { organisasjonsnummer: p.organisasjonsnummer } : {}),
    ...medTekst('epost', egne.get(p.part), 'epostmottak'),
  }));
};

/**
 * The secretariat's desk: who has not answered what (parties × open questions), and the deadlines ahead. A question is
 * open while its hearing, initiative or agreement version is. A fixed number of queries.
 */
export const arbeidsbord = async (sesjon: Sesjon, dag: string): Promise<Arbeidsbord> => {
  krevBord(sesjon);
  const hoeringer = await liste(sesjon, 'hoering', "hoeringsstatus/kode eq 'sendt'");
  const svar = await blant(sesjon, 'hoeringssvar', 'hoering', iderAv(hoeringer));
  const satsinger = await liste(sesjon, 'satsing', "satsingsstatus/kode in ('aapnet','deltakelse')");
  const deltakelser = await blant(sesjon, 'deltakelse', 'satsing', iderAv(satsinger));
  const versjoner = await liste(sesjon, 'avtaleversjon', "avtalestatus/kode in ('hoering','vedtatt')");
  const avtaletittel = await avtaletitler(sesjon, versjoner);
  const tilslutninger = (await blant(sesjon, 'tilslutning', 'avtaleversjon', iderAv(versjoner))).filter(
    (t) => t.data.avloest !== true,
  );
  const kartlegginger = await liste(sesjon, 'kartlegging', "kartleggingsstatus/kode eq 'sendt'");
  const kartlagte = await blant(sesjon, 'kartleggingssvar', 'kartlegging', iderAv(kartlegginger));
  const forslag = await liste(
    sesjon,
    'forslag',
    "forslagsstatus/kode in ('meldt','registrert','oversendt','videresendt','vurdert','innstilt')",
  );
  const moeter = await liste(
    sesjon,
    'moete',
    `start ge ${dag}T00:00:00Z and start lt ${omDager(dag, FRAM)}T00:00:00Z`,
  );
  const tiltak = await liste(
    sesjon,
    'oppfoelging',
    `oppfoelgingsstatus/kode in ('planlagt','i-arbeid') and frist le ${omDager(dag, FRAM)}`,
  );

  // One that has gone into another is asked no more.
  const alle = await partene(sesjon, dag);
  const finnes = new Set(alle.map((p) => p.part));
  const kilder = [
    ...hoeringer.map((h) => ({
      id: h.systemID,
      slag: 'hoering' as const,
      entitet: 'hoering',
      tittel: tekst(h, 'tittel') ?? '',
      frist: dagAv(h, 'frist'),
      svar: svar.filter((s) => s.relasjoner.hoering === h.systemID),
      felt: 'hoeringssvarstatus',
    })),
    ...satsinger.map((s) => ({
      id: s.systemID,
      slag: 'satsing' as const,
      entitet: 'satsing',
      tittel: tekst(s, 'tittel') ?? '',
      frist: dagAv(s, 'svarfrist'),
      svar: deltakelser.filter((x) => x.relasjoner.satsing === s.systemID),
      felt: 'deltakelsesstatus',
    })),
    ...kartlegginger.map((k) => ({
      id: k.systemID,
      slag: 'kartlegging' as const,
      entitet: 'kartlegging',
      tittel: tekst(k, 'tittel') ?? '',
      frist: dagAv(k, 'frist'),
      svar: kartlagte.filter((s) => s.relasjoner.kartlegging === k.systemID),
      felt: 'hoeringssvarstatus',
    })),
    ...versjoner.map((v) => ({
      id: v.systemID,
      slag: 'avtale' as const,
      entitet: 'avtale',
      tittel: avtaletittel(v),
      frist: dagAv(v, 'svarfrist') ?? dagAv(v, 'hoeringsfrist'),
      svar: tilslutninger.filter((t) => t.relasjoner.avtaleversjon === v.systemID),
      felt: 'tilslutningsstatus',
    })),
  ]
    .map((k) => ({ ...k, svar: k.svar.filter((s) => finnes.has(s.relasjoner.part ?? '')) }))
    .filter((k) => k.svar.length > 0);

  const spurte = new Set(kilder.flatMap((k) => k.svar.map((s) => s.relasjoner.part)));
  const celler = new Map<string, Record<string, Celle>>();
  const kolonner = kilder.map((k): Arbeidskolonne => {
    let mangler = 0;
    for (const s of k.svar) {
      const part = s.relasjoner.part ?? '';
      const besvart = !ubesvart[k.slag]?.includes(kode(s, k.felt) ?? '');
      if (!besvart) mangler += 1;
      const rad = celler.get(part) ?? {};
      rad[k.id] = {
        besvart,
        status: kodeverdi(s, kode(s, 'standpunkt') === undefined ? k.felt : 'standpunkt'),
        id: s.systemID,
        ...(s.data.forSent === true ? { forSent: true } : {}),
      };
      celler.set(part, rad);
    }
    return {
      id: k.id,
      slag: k.slag,
      entitet: k.entitet,
      tittel: k.tittel,
      ...(k.frist ? { frist: k.frist } : {}),
      spurt: k.svar.length,
      ubesvart: mangler,
    };
  });
  const spurteParter = new Map(
    (
      await blant(
        sesjon,
        'samarbeidspart',
        'systemID',
        [...spurte].filter((id) => id !== undefined),
      )
    ).map((p) => [p.systemID, p]),
  );
  const rader = alle
    .filter((p) => spurte.has(p.part))
    .map(
      (p): Arbeidsrad => ({
        part: p.part,
        navn: p.navn,
        parttype: p.parttype,
        ...(p.kommunenummer ? { kommunenummer: p.kommunenummer } : {}),
        ...(p.regionnavn ? { region: p.regionnavn } : {}),
        ...(p.folketall === undefined ? {} : { folketall: p.folketall }),
        ...medTekst('epost', spurteParter.get(p.part), 'epostmottak'),
        celler: celler.get(p.part) ?? {},
      }),
    );
  const frister: Fristlinje[] = [];
  const legg = (type: string, o: Objekt, dato: string | undefined, tittel = tekst(o, 'tittel')) => {
    if (dato !== undefined)
      frister.push({
        dato,
        type,
        entitet: o.entitet,
        systemID: o.systemID,
        tittel: tittel ?? '',
      });
  };
  for (const h of hoeringer) legg('hoering', h, dagAv(h, 'frist'));
  for (const s of satsinger) legg('satsing', s, dagAv(s, 'svarfrist'));
  for (const k of kartlegginger) legg('kartlegging', k, dagAv(k, 'frist'));
  for (const f of forslag) legg('forslag', f, dagAv(f, 'frist'));
  for (const m of moeter) legg('moete', m, dagAv(m, 'start'));
  for (const o of tiltak)
    frister.push({
      dato: dagAv(o, 'frist') ?? '',
      type: 'oppfoelging',
      // A follow-up is shown with the decision it follows.
      entitet: 'vedtak',
      systemID: o.relasjoner.vedtak ?? '',
      tittel: tekst(o, 'tittel') ?? '',
    });
  for (const v of versjoner)
    legg('avtale', v, dagAv(v, 'svarfrist') ?? dagAv(v, 'hoeringsfrist'), avtaletittel(v));
  return {
    dato: dag,
    kolonner,
    rader,
    frister: frister.sort((a, b) => a.dato.localeCompare(b.dato)),
  };
};
