import type { Objekt } from './access/utvalg.js';
import {
  lesBindingsgrunnlag,
  type Radleser,
  virkningPartsvedtakAv,
  virkningVedtakAv,
} from './bindingsgrunnlag.js';
import { Problem } from './problem.js';
import { bindingPaa } from './rules/binding.js';
import { gjeldendePaa, versjonAv } from './rules/mandat.js';
import { type Virkning, virkningFor } from './rules/virkning.js';

export type Mandatstegslag = 'vedtak' | 'mandat' | 'klausul' | 'signatur' | 'eget-vedtak';

/** One step of the line from a decision to what binds a party. `finnes` is false where there is nothing to rest on. */
export interface Mandatsteg {
  readonly slag: Mandatstegslag;
  readonly finnes: boolean;
  /** Number, title and words of what the step rests on. */
  readonly nummer?: string;
  readonly tittel?: string;
  readonly tekst?: string;
  /** The body: of the collaboration, or the party's own. */
  readonly organ?: string;
  readonly saksnummer?: string;
  readonly dato?: string;
  /** The object of the collaboration. */
  readonly objekt?: { readonly entitet: string; readonly systemID: string };
  /** The record of the archive that proves it. */
  readonly arkiv?: { readonly entitet: 'journalpost' | 'moeteregistrering'; readonly systemID: string };
}

export interface Mandatlinje {
  readonly vedtak: string;
  readonly part: string;
  readonly partnavn: string;
  readonly dato: string;
  readonly virkning: Virkning;
  readonly steg: readonly Mandatsteg[];
}

const tekst = (o: Objekt | undefined, felt: string): string => {
  const v = o?.data[felt];
  return typeof v === 'string' ? v : typeof v === 'number' ? String(v) : '';
};

/** Members that have something to say. */
const utfylt = (felt: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(felt).filter(([, v]) => v !== ''));

const arkiv = (entitet: 'journalpost' | 'moeteregistrering', id: string | null | undefined) =>
  id ? { arkiv: { entitet, systemID: id } } : {};

const krev = async (les: Radleser, entitet: string, id: string): Promise<Objekt> => {
  const found = await les.hent(entitet, id);
  if (!found) throw new Problem('ikke-funnet');
  return found;
};

/**
 * What a decision rests on for one party on a day: the mandate the body had when it decided, the clause of the agreement,
 * the party's signature and its own resolution, each with its record (row B04).
 */
export const mandatlinjeFor = async (
  les: Radleser,
  vedtakID: string,
  partID: string,
  dag: string,
): Promise<Mandatlinje> => {
  const vedtak = await krev(les, 'vedtak', vedtakID);
  const part = await krev(les, 'samarbeidspart', partID);
  const vedtaksdag = tekst(vedtak, 'dato');
  const arena = await krev(les, 'arena', vedtak.relasjoner.arena ?? '');
  const mandat = gjeldendePaa(
    (await les.finn('mandat', { arena: arena.systemID })).map((m) => versjonAv(m)),
    vedtaksdag,
  )?.objekt;
  const mandatvedtak = mandat?.relasjoner.vedtak
    ? await les.hent('vedtak', mandat.relasjoner.vedtak)
    : undefined;
  const g = await lesBindingsgrunnlag(les, { part: partID });
  const egne = await les.finn('partsvedtak', { vedtak: vedtakID, part: partID });
  const virkning = virkningFor(virkningVedtakAv(vedtak), partID, dag, g, egne.map(virkningPartsvedtakAv));
  const steg: Mandatsteg[] = [
    {
      slag: 'vedtak',
      finnes: true,
      ...utfylt({
        nummer: `${tekst(vedtak, 'nummer')}/${tekst(vedtak, 'aar')}`,
        tittel: tekst(vedtak, 'tittel'),
        tekst: tekst(vedtak, 'tekst'),
        organ: tekst(arena, 'navn'),
        dato: vedtaksdag,
      }),
      objekt: { entitet: 'vedtak', systemID: vedtak.systemID },
      ...arkiv('moeteregistrering', vedtak.relasjoner.moeteregistrering),
    },
    {
      slag: 'mandat',
      finnes: mandat !== undefined,
      ...utfylt({
        tittel: tekst(mandat, 'tittel'),
        tekst: tekst(mandat, 'tekst'),
        organ: tekst(arena, 'navn'),
        dato: tekst(mandat, 'gjelderFra'),
        nummer: tekst(mandat, 'versjonsnummer'),
      }),
      objekt: { entitet: 'arena', systemID: arena.systemID },
      ...arkiv('moeteregistrering', mandatvedtak?.relasjoner.moeteregistrering),
    },
  ];
  if (virkning.slag !== 'intern') {
    const hjemmel = vedtak.relasjoner.klausul
      ? g.klausuler.find((k) => k.klausul === vedtak.relasjoner.klausul)
      : undefined;
    const avtale = g.versjoner.find((v) => v.avtaleversjon === hjemmel?.avtaleversjon)?.avtale;
    const binding = avtale === undefined ? undefined : bindingPaa(partID, avtale, dag, g);
    const klausulID = virkning.slag === 'bundet-avtale' ? virkning.klausul : hjemmel?.klausul;
    const klausul = klausulID ? await les.hent('klausul', klausulID) : undefined;
    if (klausul)
      steg.push({
        slag: 'klausul',
        finnes: true,
        ...utfylt({
          nummer: tekst(klausul, 'nummer'),
          tittel: tekst(klausul, 'tittel'),
          tekst: tekst(klausul, 'tekst'),
          dato:
            g.versjoner.find((v) => v.avtaleversjon === klausul.relasjoner.avtaleversjon)?.gjelderFra ?? '',
        }),
        objekt: { entitet: 'klausul', systemID: klausul.systemID },
      });
    else steg.push({ slag: 'klausul', finnes: false });
    if (klausul) {
      const tilslutning = binding
        ? await les.hent('tilslutning', binding.tilslutning.tilslutning)
        : undefined;
      steg.push({
        slag: 'signatur',
        finnes: tilslutning !== undefined,
        organ: tekst(part, 'navn'),
        ...utfylt({ dato: tekst(tilslutning, 'signertDato') }),
        ...(tilslutning ? { objekt: { entitet: 'tilslutning', systemID: tilslutning.systemID } } : {}),
        ...arkiv('journalpost', tilslutning?.relasjoner.journalpost),
      });
      if (tilslutning)
        steg.push({
          slag: 'eget-vedtak',
          finnes: tekst(tilslutning, 'egenSak') !== '',
          ...utfylt({
            organ: tekst(tilslutning, 'egetOrgan'),
            saksnummer: tekst(tilslutning, 'egenSak'),
            dato: tekst(tilslutning, 'egetVedtakDato'),
          }),
          objekt: { entitet: 'tilslutning', systemID: tilslutning.systemID },
          ...arkiv(
            'journalpost',
            tilslutning.relasjoner.egetVedtakJournalpost ?? tilslutning.relasjoner.journalpost,
          ),
        });
    }
    const eget = egne.find((e) => tekst(e, 'dato') <= dag);
    if (eget)
      steg.push({
        slag: 'eget-vedtak',
        finnes: true,
        ...utfylt({
          organ: tekst(eget, 'organ'),
          saksnummer: tekst(eget, 'saksnummer'),
          dato: tekst(eget, 'dato'),
          tekst: tekst(eget, 'forbehold'),
        }),
        objekt: { entitet: 'partsvedtak', systemID: eget.systemID },
        ...arkiv('journalpost', eget.relasjoner.journalpost),
      });
    else if (!steg.some((s) => s.slag === 'eget-vedtak')) steg.push({ slag: 'eget-vedtak', finnes: false });
  }
  return { vedtak: vedtakID, part: partID, partnavn: tekst(part, 'navn'), dato: dag, virkning, steg };
};
