import type { Objekt } from '../access/utvalg.js';
import type { Arbeid } from '../arbeid.js';
import { partsmottakere } from '../mottakere.js';
import { Problem, ruleProblem } from '../problem.js';
import { gjelderDa } from '../rules/tidsrom.js';
import { tilUtboks, varsleRolle } from '../varsling.js';
import { journalposten } from './arkivering.js';
import { nyttBrev } from './brev.js';
import { nummerAv } from './forslag.js';
import { type Handling, kodeAv, kodeFor, subjektAv, tekstAv } from './handling.js';
import { parterFor } from './hoering.js';
import { eksporterMandatlinje } from './mandatlinje.js';
import { startOppfoelging } from './oppfoelging.js';
import { innkommet, krevPart, vedlegg } from './partssvar.js';
import { purrUbesvarte } from './purring.js';
import { saksmappeFor } from './vedtakssak.js';

/** The goals an initiative serves: those named, else those of the proposal that was decided. Every one serves a goal (row C08). */
const maalFor = async (
  arbeid: Arbeid,
  vedtak: Objekt,
  gitt: readonly string[],
): Promise<readonly string[]> => {
  for (const m of gitt) if (!(await arbeid.hent('maal', m))) throw ruleProblem('maal', 'målet finnes ikke');
  if (gitt.length > 0) return [...new Set(gitt)];
  const sak = vedtak.relasjoner.moetesak
    ? await arbeid.hent('moetesak', vedtak.relasjoner.moetesak)
    : undefined;
  const forslag = sak?.relasjoner.forslag ? await arbeid.hent('forslag', sak.relasjoner.forslag) : undefined;
  const maal = forslag ? await arbeid.knyttet(forslag, 'maal') : [];
  if (maal.length === 0) throw ruleProblem('maal', 'velg minst ett mål i strategien');
  return maal;
};

/** Opens an initiative from a decision and asks the parties named, else every municipality, to take part (rows C14, F10). */
const aapneSatsing: Handling = async (u) => {
  const { arbeid, input } = u;
  const vedtak = subjektAv(u);
  if ((await arbeid.finn('satsing', { vedtak: vedtak.systemID }, { limit: 1 })).length > 0)
    throw new Problem('feil-tilstand', 'vedtaket har allerede en satsing');
  const idag = arbeid.naa.slice(0, 10);
  const svarfrist = tekstAv(input.svarfrist);
  if (svarfrist <= tekstAv(vedtak.data.dato)) throw ruleProblem('svarfrist', 'må være etter vedtaksdatoen');
  const maal = await maalFor(arbeid, vedtak, (input.maal ?? []) as readonly string[]);
  const saksmappe = await saksmappeFor(arbeid, vedtak);
  // A municipality that will be merged later is asked as long as it is there.
  const navngitte = (input.part as readonly string[] | undefined) ?? [];
  const kommuner =
    navngitte.length > 0
      ? await parterFor(arbeid, navngitte)
      : (await arbeid.finn('samarbeidspart', { parttype: 'kommune' })).filter((p) => gjelderDa(p, idag));
  const tittel = tekstAv(input.tittel);
  const satsing = await arbeid.ny(
    'satsing',
    {
      felt: {
        tittel,
        beskrivelse: input.beskrivelse,
        svarfrist,
        satsingsstatus: kodeFor(arbeid, 'satsing', 'satsingsstatus', 'deltakelse'),
      },
      relasjoner: { vedtak: vedtak.systemID, saksmappe },
    },
    { handling: 'aapneSatsing' },
  );
  for (const m of maal) await arbeid.knytt(satsing, 'maal', m);
  const spurt = new Map<string, string>();
  for (const part of kommuner) {
    const { systemID } = await arbeid.ny('deltakelse', {
      felt: {
        deltakelsesstatus: kodeFor(arbeid, 'deltakelse', 'deltakelsesstatus', 'spurt'),
        spurtDato: idag,
      },
      relasjoner: { satsing: satsing.systemID, part: part.systemID },
    });
    spurt.set(part.systemID, systemID);
  }
  const jp = await nyttBrev(arbeid, {
    saksmappe,
    tittel: `Spørsmål om deltakelse: ${tittel}`,
    fra: arbeid.aktoer.navn,
    parter: kommuner,
    referanse: `Vedtak ${nummerAv(vedtak)}`,
    blokker: [
      { type: 'avsnitt', tekst: tekstAv(input.beskrivelse) },
      {
        type: 'nokkelverdier',
        verdier: [
          { noekkel: 'Svarfrist', verdi: svarfrist },
          { noekkel: 'Vedtak', verdi: nummerAv(vedtak) },
        ],
      },
      { type: 'avsnitt', tekst: tekstAv(vedtak.data.tekst) },
    ],
  });
  await tilUtboks(arbeid, 'deltakelsesspoersmaal', {
    satsing: satsing.systemID,
    tittel,
    svarfrist,
    mottakere: [...(await partsmottakere(arbeid, kommuner))].map(([part, m]) => ({
      ...m,
      svar: spurt.get(part),
    })),
  });
  await varsleRolle(arbeid, 'medlem', 'satsing-aapnet', satsing);
  return {
    objekt: satsing,
    laget: [journalposten(jp)],
  };
};

interface EgetVedtak {
  readonly vedtak: string;
  readonly part: string;
  readonly organ: string;
  readonly saksnummer: string;
  readonly dato: string;
  readonly utfall: string;
  readonly forbehold?: string;
  readonly journalpost: string;
}

/** The newest resolution of a party counts; an earlier one stays in the archive and in the log. */
const lagrePartsvedtak = async (arbeid: Arbeid, v: EgetVedtak): Promise<Objekt> => {
  const felt = {
    organ: v.organ,
    saksnummer: v.saksnummer,
    dato: v.dato,
    utfall: kodeFor(arbeid, 'partsvedtak', 'utfall', v.utfall),
    forbehold: v.forbehold ?? null,
  };
  const [gammelt] = await arbeid.finn('partsvedtak', { vedtak: v.vedtak, part: v.part });
  return gammelt
    ? arbeid.endre(gammelt, { felt, relasjoner: { journalpost: v.journalpost } })
    : arbeid.ny('partsvedtak', {
        felt,
        relasjoner: { vedtak: v.vedtak, part: v.part, journalpost: v.journalpost },
      });
};

const registrerPartsvedtak: Handling = async (u) => {
  const { arbeid, input } = u;
  const vedtak = subjektAv(u);
  const part = await krevPart(arbeid, tekstAv(input.part));
  const navn = tekstAv(part.data.navn);
  const forbehold = tekstAv(input.forbehold);
  const utfall = (input.utfall as { kode: string }).kode;
  if (utfall === 'tilslutter-forbehold' && forbehold === '') throw ruleProblem('forbehold', 'må beskrives');
  const jp = await innkommet(
    arbeid,
    await saksmappeFor(arbeid, vedtak),
    `Vedtak i ${navn}, ${tekstAv(input.organ)} sak ${tekstAv(input.saksnummer)}`,
    navn,
    vedlegg(u.filer),
  );
  const objekt = await lagrePartsvedtak(arbeid, {
    vedtak: vedtak.systemID,
    part: part.systemID,
    organ: tekstAv(input.organ),
    saksnummer: tekstAv(input.saksnummer),
    dato: tekstAv(input.dato),
    utfall,
    ...(forbehold ? { forbehold } : {}),
    journalpost: jp.systemID,
  });
  return { objekt, laget: [journalposten(jp)] };
};

/** A municipality answers. Taking part binds it, so that answer needs its own resolution and the document that proves it. */
const svar: Handling = async (u) => {
  const { arbeid, input } = u;
  const deltakelse = subjektAv(u);
  const part = await krevPart(arbeid, deltakelse.relasjoner.part ?? '');
  const satsing = await arbeid.krev('satsing', deltakelse.relasjoner.satsing ?? '');
  const status = (input.deltakelsesstatus as { kode: string }).kode;
  if (!['interesse', 'fullmakt', 'opsjon', 'nei'].includes(status))
    throw ruleProblem('deltakelsesstatus', 'velg et svar: interessert, deltar, opsjon eller deltar ikke');
  const binder = status === 'fullmakt' || status === 'opsjon';
  if (binder) {
    for (const felt of ['organ', 'saksnummer', 'vedtaksdato'])
      if (tekstAv(input[felt]) === '') throw ruleProblem(felt, 'må fylles ut når kommunen binder seg');
    if (u.filer.length === 0) throw ruleProblem('filer', 'legg ved kommunens eget vedtak');
  }
  if (status === 'nei' && tekstAv(input.begrunnelse) === '') throw ruleProblem('begrunnelse', 'må fylles ut');
  const navn = tekstAv(part.data.navn);
  const jp = await innkommet(
    arbeid,
    satsing.relasjoner.saksmappe ?? '',
    `Svar fra ${navn}: ${tekstAv(satsing.data.tittel)}`,
    navn,
    vedlegg(u.filer),
  );
  const tekst = (key: string) => (tekstAv(input[key]) === '' ? {} : { [key]: input[key] });
  const objekt = await arbeid.endre(
    deltakelse,
    {
      felt: {
        deltakelsesstatus: kodeFor(arbeid, 'deltakelse', 'deltakelsesstatus', status),
        svartDato: arbeid.naa.slice(0, 10),
        ...tekst('begrunnelse'),
        ...tekst('organ'),
        ...tekst('saksnummer'),
        ...tekst('vedtaksdato'),
      },
      relasjoner: { journalpost: jp.systemID },
    },
    { handling: 'svar' },
  );
  const laget = [journalposten(jp)];
  if (binder) {
    const begrunnelse = tekstAv(input.begrunnelse);
    const eget = await lagrePartsvedtak(arbeid, {
      vedtak: satsing.relasjoner.vedtak ?? '',
      part: part.systemID,
      organ: tekstAv(input.organ),
      saksnummer: tekstAv(input.saksnummer),
      dato: tekstAv(input.vedtaksdato),
      utfall: status === 'opsjon' ? 'tilslutter-forbehold' : 'tilslutter',
      ...(begrunnelse ? { forbehold: begrunnelse } : {}),
      journalpost: jp.systemID,
    });
    laget.push({ entitet: 'partsvedtak', systemID: eget.systemID });
  }
  await varsleRolle(arbeid, 'sekretariat', 'deltakelse-besvart', {
    ...satsing,
    data: { ...satsing.data, tittel: `${navn}: ${tekstAv(satsing.data.tittel)}` },
  });
  const ubesvart = await arbeid.finn(
    'deltakelse',
    { satsing: satsing.systemID, deltakelsesstatus: 'spurt' },
    { limit: 1 },
  );
  const interessert = await arbeid.finn(
    'deltakelse',
    { satsing: satsing.systemID, deltakelsesstatus: 'interesse' },
    { limit: 1 },
  );
  // Row F12: participation is settled when nobody is left in the first states.
  if (ubesvart.length === 0 && interessert.length === 0 && kodeAv(satsing, 'satsingsstatus') === 'deltakelse')
    await arbeid.endre(satsing, {
      felt: { satsingsstatus: kodeFor(arbeid, 'satsing', 'satsingsstatus', 'avklart') },
    });
  return { objekt, laget };
};

/** Asks those who have not answered once more, each at most once a day (rows F10, F12). */
const purr: Handling = async (u) => {
  const { arbeid, input } = u;
  const satsing = subjektAv(u);
  const idag = arbeid.naa.slice(0, 10);
  const ubesvarte = await arbeid.finn('deltakelse', {
    satsing: satsing.systemID,
    deltakelsesstatus: 'spurt',
  });
  const saksmappe = satsing.relasjoner.saksmappe;
  if (!saksmappe) throw new Problem('feil-tilstand', 'satsingen har ingen sak');
  const jp = await purrUbesvarte(arbeid, {
    gjelder: satsing,
    tittel: tekstAv(satsing.data.tittel),
    saksmappe,
    frist: tekstAv(satsing.data.svarfrist),
    melding: tekstAv(input.melding),
    ubesvarte,
    idag,
  });
  return { objekt: satsing, laget: [journalposten(jp)] };
};

export const vedtak = { aapneSatsing, registrerPartsvedtak, startOppfoelging, eksporterMandatlinje };
export const satsing = { purr };
export const deltakelse = { svar };
