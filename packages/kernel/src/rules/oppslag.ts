import type { Objekt } from '../access/utvalg.js';
import { erArkivformat } from '../filfelt.js';
import type { Leser } from '../leser.js';
import { Problem, ruleProblem } from '../problem.js';
import { arvetDel } from '../skjerming.js';
import { krevAapen } from './arkivenhet.js';
import { lukkes } from './avslutning.js';
import {
  type Felt,
  type FlyttSituasjon,
  gitt,
  kodeAv,
  type OpprettSituasjon,
  type Oppslagsregler,
} from './regel.js';
import { avskrives } from './sakarkiv.js';

/** The arkivdel that a mappe lies in, through those above it. */
export const arkivdelOver = async (
  les: Leser,
  relasjoner: Readonly<Record<string, string | null | undefined>>,
): Promise<Objekt | undefined> => {
  let { arkivdel, overmappe } = relasjoner;
  for (let dybde = 0; !arkivdel && overmappe && dybde < 100; dybde += 1) {
    const over: Objekt | undefined = await les.hent('mappe', overmappe);
    ({ arkivdel, overmappe } = over?.relasjoner ?? {});
  }
  return les.hent('arkivdel', arkivdel ?? undefined);
};

const idAv = (foreldre: Readonly<Record<string, Objekt>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(foreldre).map(([navn, o]) => [navn, o.systemID]));

/** Krav 5.4.14: where the arkivdel has a classification, the class of a mappe is one of its classes. */
const krevKlasseFraSystemet = async (
  foreldre: Readonly<Record<string, Objekt>>,
  les: Leser,
): Promise<void> => {
  let klasse: Objekt | undefined = foreldre.klasse;
  if (!klasse) return;
  const system = (await arkivdelOver(les, idAv(foreldre)))?.relasjoner.klassifikasjonssystem;
  if (system === undefined) return;
  for (let dybde = 0; klasse?.relasjoner.overklasse && dybde < 100; dybde += 1)
    klasse = await les.hent('klasse', klasse.relasjoner.overklasse);
  if (klasse?.relasjoner.klassifikasjonssystem !== system)
    throw ruleProblem('klasse', 'må være en klasse i arkivdelens primære klassifikasjonssystem');
};

/** Chapter 7, Klasse: a class holds either classes, or mapper, or registreringer. */
const krevEttSlag = async (
  klasse: Objekt | undefined,
  felt: string,
  andre: readonly (readonly [entitet: string, relasjon: string])[],
  les: Leser,
): Promise<void> => {
  if (!klasse) return;
  for (const [entitet, relasjon] of andre)
    if (await les.finnes(entitet, { [relasjon]: klasse.systemID }))
      throw ruleProblem(
        felt,
        `klassen har ${entitet} under seg fra før; en klasse har enten underklasser, mapper eller registreringer`,
      );
};

const iKlasse = {
  klasse: ['klasse', 'overklasse'],
  mappe: ['mappe', 'klasse'],
  registrering: ['registrering', 'klasse'],
} as const;

/** Krav 5.11.4: an overlapping period takes no new mapper. */
const krevIkkeOverlapp = async (s: OpprettSituasjon, les: Leser): Promise<void> => {
  const arkivdel = s.foreldre.arkivdel ?? (await arkivdelOver(les, idAv(s.foreldre)));
  if (kodeAv(arkivdel?.data.arkivdelstatus) === 'O')
    throw new Problem(
      'feil-tilstand',
      'arkivdel: perioden er en overlappingsperiode og tar ikke imot nye mapper; bruk arvtakeren',
    );
};

/** What is taken out of a closed unit is missing there. */
const krevAapenFra = async (s: FlyttSituasjon, les: Leser): Promise<void> => {
  for (const navn of Object.keys(s.relasjoner)) {
    const [fra, relation] = [s.gammel.relasjoner[navn], s.entity.relations[navn]];
    if (fra === undefined || relation?.inverse === undefined) continue;
    const over = await les.hent(relation.to, fra);
    if (over) krevAapen(over);
  }
};

export const mappe: Oppslagsregler = {
  opprett: async (s, les) => {
    await krevIkkeOverlapp(s, les);
    await krevKlasseFraSystemet(s.foreldre, les);
    await krevEttSlag(s.foreldre.klasse, 'klasse', [iKlasse.klasse, iKlasse.registrering], les);
    return {};
  },
  endre: async (s, les) => {
    if (!lukkes(s.felt, s.gammel)) return {};
    // Krav 5.11.6 holds for mapper inside mapper when none is closed around an open one.
    if (await les.finnes('mappe', { overmappe: s.gammel.systemID, avsluttetDato: null }))
      throw ruleProblem('avsluttetDato', 'mappen kan ikke avsluttes før undermappene er avsluttet');
    return {};
  },
  flytt: async (s, les) => {
    await krevAapenFra(s, les);
    if (gitt(s.relasjoner.klasse) || gitt(s.relasjoner.arkivdel) || gitt(s.relasjoner.overmappe))
      await krevKlasseFraSystemet(s.foreldre, les);
    if (gitt(s.relasjoner.klasse))
      await krevEttSlag(s.foreldre.klasse, 'klasse', [iKlasse.klasse, iKlasse.registrering], les);
  },
};

const kanIkkeAvsluttes = (grunn: string) => ruleProblem('saksstatus', `saken kan ikke avsluttes: ${grunn}`);

/** Krav 6.1.7, where there is a classification to take a class from. */
const krevKlasse = async (
  relasjoner: Readonly<Record<string, string | undefined>>,
  les: Leser,
): Promise<void> => {
  if (relasjoner.klasse !== undefined) return;
  if ((await arkivdelOver(les, relasjoner))?.relasjoner.klassifikasjonssystem !== undefined)
    throw kanIkkeAvsluttes('den må ha en klasse (primær klassifikasjon)');
};

/** Krav 6.1.8: archived, or cancelled. */
const erAvsluttet = (registrering: Objekt): boolean =>
  registrering.data.arkivertDato !== undefined ||
  kodeAv(registrering.data.journalstatus) === 'U' ||
  kodeAv(registrering.data.moeteregistreringsstatus) === 'G';

const navn = (o: Objekt): string => String(o.data.registreringsID ?? o.data.tittel ?? o.systemID);

const liste = (objekter: readonly Objekt[]): string =>
  objekter.slice(0, 5).map(navn).join(', ') + (objekter.length > 5 ? ` og ${objekter.length - 5} til` : '');

/** Krav 6.1.12: every incoming document, and internal one for follow-up, is written off. */
const krevAvskrevet = async (registreringer: readonly Objekt[], les: Leser): Promise<void> => {
  const oppfoelging = registreringer.filter((r) => avskrives.includes(kodeAv(r.data.journalposttype) ?? ''));
  if (oppfoelging.length === 0) return;
  const avskrevet = await les.finn('avskrivning', { journalpost: oppfoelging.map((r) => r.systemID) });
  const ferdige = new Set(avskrevet.map((a) => a.relasjoner.journalpost));
  const restanser = oppfoelging.filter((r) => !ferdige.has(r.systemID));
  if (restanser.length > 0) throw kanIkkeAvsluttes(`${liste(restanser)} er ikke avskrevet`);
};

/** Krav 6.1.11: every electronic document that is still kept is there in a format for archives. */
const krevArkivformat = async (registreringer: readonly Objekt[], les: Leser): Promise<void> => {
  const lenker = await les.lenker(
    'registrering',
    'dokumentbeskrivelse',
    'fra',
    registreringer.map((r) => r.systemID),
  );
  const beskrivelser = (
    await les.finn('dokumentbeskrivelse', { systemID: [...new Set(lenker.map((l) => l.til))] })
  ).filter((d) => kodeAv(d.data.dokumentmedium) !== 'F' && d.data.utfoertKassasjon === undefined);
  if (beskrivelser.length === 0) return;
  const objekter = await les.finn('dokumentobjekt', {
    dokumentbeskrivelse: beskrivelser.map((d) => d.systemID),
  });
  const iFormat = new Set(
    objekter.filter((o) => erIArkivformat(o, les)).map((o) => o.relasjoner.dokumentbeskrivelse),
  );
  const mangler = beskrivelser.filter((d) => !iFormat.has(d.systemID));
  if (mangler.length > 0)
    throw kanIkkeAvsluttes(`disse dokumentene er ikke lagret i arkivformat: ${liste(mangler)}`);
};

/** A file in a format for archives, or one that has been made for the archive. */
export const erIArkivformat = (o: Objekt, les: Leser): boolean =>
  o.data.referanseDokumentfil !== undefined &&
  (kodeAv(o.data.variantformat) === 'A' ||
    erArkivformat(les.model.entity('dokumentobjekt'), kodeAv(o.data.format) ?? ''));

export const saksmappe: Oppslagsregler = {
  opprett: async (s, les) => {
    if (lukkes(s.felt)) await krevKlasse(idAv(s.foreldre), les);
    return {};
  },
  endre: async (s, les) => {
    if (!lukkes(s.felt, s.gammel)) return {};
    await krevKlasse(s.gammel.relasjoner, les);
    const alle = await les.finn('registrering', { mappe: s.gammel.systemID });
    const registreringer = alle.filter((r) => kodeAv(r.data.journalstatus) !== 'U');
    const aapne = registreringer.filter((r) => !erAvsluttet(r));
    if (aapne.length > 0) throw kanIkkeAvsluttes(`${liste(aapne)} er ikke arkivert`);
    await krevAvskrevet(registreringer, les);
    await krevArkivformat(registreringer, les);
    return {};
  },
  // Krav 6.1.18: what it holds keeps it through the foreign key; what it has held stands in its log.
  slett: async (gammel, _aktoer, les) => {
    const har = await les.finnes('journalpost', {
      mappe: gammel.systemID,
      journalstatus: ['E', 'J', 'A'],
    });
    if (har || (await les.harHendt(gammel.systemID, journalpostFlyttetUt)))
      throw new Problem(
        'feil-tilstand',
        'saken inneholder eller har inneholdt ekspederte, journalførte eller arkiverte journalposter og kan ikke slettes',
      );
  },
};

/** Event on a case that a journalised record has been moved out of. */
export const journalpostFlyttetUt = 'journalpost-flyttet-ut';

export const registrering: Oppslagsregler = {
  opprett: async (s, les) => {
    await krevEttSlag(s.foreldre.klasse, 'klasse', [iKlasse.klasse, iKlasse.mappe], les);
    return {};
  },
  flytt: async (s, les) => {
    await krevAapenFra(s, les);
    if (gitt(s.relasjoner.klasse))
      await krevEttSlag(s.foreldre.klasse, 'klasse', [iKlasse.klasse, iKlasse.mappe], les);
  },
};

export const klasse: Oppslagsregler = {
  opprett: async (s, les) => {
    await krevEttSlag(s.foreldre.overklasse, 'overklasse', [iKlasse.mappe, iKlasse.registrering], les);
    return {};
  },
  flytt: async (s, les) => {
    await krevAapenFra(s, les);
    if (gitt(s.relasjoner.overklasse))
      await krevEttSlag(s.foreldre.overklasse, 'overklasse', [iKlasse.mappe, iKlasse.registrering], les);
  },
};

/** Chapter 7, Arkivdel: where an arkiv has underarkiv, arkivdeler lie on the lowest level alone. */
const krevLaveste = async (arkiv: Objekt | undefined, les: Leser): Promise<void> => {
  if (arkiv && (await les.finnes('arkiv', { overarkiv: arkiv.systemID })))
    throw ruleProblem('arkiv', 'har underarkiver; arkivdelen må ligge i et arkiv på laveste nivå');
};
const krevUtenArkivdel = async (arkiv: Objekt | undefined, les: Leser): Promise<void> => {
  if (arkiv && (await les.finnes('arkivdel', { arkiv: arkiv.systemID })))
    throw ruleProblem('overarkiv', 'har arkivdeler og kan ikke deles i underarkiver');
};

export const arkiv: Oppslagsregler = {
  opprett: async (s, les) => {
    await krevUtenArkivdel(s.foreldre.overarkiv, les);
    return {};
  },
  flytt: async (s, les) => {
    await krevAapenFra(s, les);
    if (gitt(s.relasjoner.overarkiv)) await krevUtenArkivdel(s.foreldre.overarkiv, les);
  },
};

export const arkivdel: Oppslagsregler = {
  opprett: async (s, les) => {
    await krevLaveste(s.foreldre.arkiv, les);
    return {};
  },
  endre: async (s, les) => {
    if (!lukkes(s.felt, s.gammel)) return {};
    // Krav 5.11.6, 5.11.7. A case that is cancelled is not open.
    const aapen = { arkivdel: s.gammel.systemID, avsluttetDato: null };
    if (await les.finnes('mappe', { ...aapen, saksstatus: { ikke: 'U' } }))
      throw ruleProblem('arkivdelstatus', 'arkivdelen kan ikke avsluttes så lenge den har åpne mapper');
    return {};
  },
  flytt: async (s, les) => {
    await krevAapenFra(s, les);
    if (gitt(s.relasjoner.arkiv)) await krevLaveste(s.foreldre.arkiv, les);
  },
};

/** Records that a document is tied to. */
export const registreringerFor = async (
  dokumentbeskrivelse: string,
  les: Leser,
): Promise<readonly Objekt[]> => {
  const lenker = await les.lenker('registrering', 'dokumentbeskrivelse', 'til', [dokumentbeskrivelse]);
  return lenker.length === 0 ? [] : les.finn('registrering', { systemID: lenker.map((l) => l.fra) });
};

/** Chapter 7, Sletting: archived is what is finished, or belongs to a record that is more than reserved or provisional. */
export const erArkivert = (registrering: Objekt): boolean => {
  const kode = kodeAv(registrering.data.journalstatus);
  return (
    registrering.data.arkivertDato !== undefined || (kode !== undefined && !['R', 'M', 'S'].includes(kode))
  );
};

export const dokumentbeskrivelse: Oppslagsregler = {
  endre: async (s, les) => {
    const [fra, til] = [kodeAv(s.gammel.data.dokumentstatus), kodeAv(s.felt.dokumentstatus)];
    if (fra !== 'F' || til === undefined || til === fra) return {};
    const arkivert = (await registreringerFor(s.gammel.systemID, les)).find(
      (r) => r.data.arkivertDato !== undefined,
    );
    if (arkivert)
      throw ruleProblem('dokumentstatus', `dokumentet hører til ${navn(arkivert)}, som er arkivert`);
    return {};
  },
  slett: async (gammel, _aktoer, les) => {
    const arkivert = (await registreringerFor(gammel.systemID, les)).find(erArkivert);
    if (arkivert)
      throw new Problem('feil-tilstand', `dokumentet hører til ${navn(arkivert)} og kan ikke slettes`);
  },
};

const tall = (v: unknown): number => (typeof v === 'number' ? v : 0);

/** M005: the oldest version has the lowest number. A number of the client's own goes on from those that are there. */
const krevNyeste = async (over: Objekt | undefined, ny: Felt, les: Leser): Promise<void> => {
  if (!over || typeof ny.versjonsnummer !== 'number') return;
  const like = (await les.finn('dokumentobjekt', { dokumentbeskrivelse: over.systemID })).filter(
    (o) => kodeAv(o.data.variantformat) === kodeAv(ny.variantformat),
  );
  const siste = Math.max(0, ...like.map((o) => tall(o.data.versjonsnummer)));
  if (ny.versjonsnummer < siste)
    throw ruleProblem(
      'versjonsnummer',
      `må være minst ${siste}: den eldste versjonen har det laveste nummeret`,
    );
};

export const dokumentobjekt: Oppslagsregler = {
  opprett: async (s, les) => {
    await krevNyeste(s.foreldre.dokumentbeskrivelse, s.felt, les);
    return {};
  },
  // One with a file stays where it is (krav 5.9).
  flytt: async (s, les) => {
    if (gitt(s.relasjoner.dokumentbeskrivelse))
      await krevNyeste(s.foreldre.dokumentbeskrivelse, s.gammel.data, les);
  },
};

/** M712, M713: from and to which format, where the files tell. */
export const konvertering: Oppslagsregler = {
  opprett: async (s, les) => {
    const til = s.foreldre.dokumentobjekt;
    if (!til) return {};
    const fra = async (): Promise<unknown> => {
      const { dokumentbeskrivelse } = til.relasjoner;
      const alle = await les.finn('dokumentobjekt', { dokumentbeskrivelse });
      const andre = alle.filter((o) => o.systemID !== til.systemID && o.data.format !== undefined);
      return (andre.filter((o) => kodeAv(o.data.variantformat) === 'P').at(-1) ?? andre.at(-1))?.data.format;
    };
    const konvertertFraFormat = s.felt.konvertertFraFormat ?? (await fra());
    const konvertertTilFormat = s.felt.konvertertTilFormat ?? til.data.format;
    return {
      ...(gitt(konvertertFraFormat) ? { konvertertFraFormat } : {}),
      ...(gitt(konvertertTilFormat) ? { konvertertTilFormat } : {}),
    };
  },
};

/**
 * What a client enters itself about an object is screened as the object is; the trigger sees to what the core writes,
 * and to both when the screening changes.
 */
export const endringslogg: Oppslagsregler = {
  opprett: async (s, les) => {
    const { about } = s.entity;
    const om = about && s.felt[about.field];
    if (typeof om !== 'string' || about === undefined) return {};
    for (const e of les.model.entities.values()) {
      if (e.extends !== undefined || !e.fields.skjerming || !about.rooms.includes(e.room)) continue;
      const skjerming = (await les.hent(e.name, om))?.data.skjerming;
      if (gitt(skjerming)) return { skjerming: arvetDel(skjerming) };
    }
    return {};
  },
};

/** Keys of the parents that may hand a decision on discarding down, the one that goes before the others first. */
const arvefoelge = (foreldre: Readonly<Record<string, Objekt>>): readonly Objekt[] => {
  const rang = (navn: string): number => (navn === 'arkivdel' ? 0 : navn === 'klasse' ? 2 : 1);
  return Object.entries(foreldre)
    .sort(([a], [b]) => rang(a) - rang(b))
    .map(([, o]) => o);
};

/** Setting of the tenant: `av` stops new units from taking over decisions on discarding (krav 5.10.16). */
export const kassasjonArv = 'kassasjon-arv';

/**
 * A new unit takes the decision on discarding of the unit above; that of the arkivdel goes before that of the class
 * (krav 5.10.9, 5.10.10).
 */
export const arvKassasjon = async (
  foreldre: Readonly<Record<string, Objekt>>,
  felt: Felt,
  les: Leser,
): Promise<Felt> => {
  if (gitt(felt.kassasjon)) return {};
  const over = arvefoelge(foreldre).find((o) => o.data.kassasjon !== undefined);
  if (!over || (await les.oppsett(kassasjonArv)) === 'av') return {};
  return { kassasjon: over.data.kassasjon };
};
