import {
  type Bindingsgrunnlag,
  bindinger as bindingerFor,
  bindingPaa,
  bindingsgrunnlagAv,
  reservertMotKlausul,
  type Sesjon,
  sammePunkt,
  virkningFor,
  virkningPartsvedtakAv,
  virkningVedtakAv,
} from '@felles/kernel';
import { partene } from './partene.js';
import { blant, iderAv, kode, liste, nyeste as nyesteAv, tekst } from './spoerring.js';

/** Where a party stands with one clause or one decision on a day. */
interface Celle {
  readonly slag:
    | 'bundet'
    | 'reservert'
    | 'utmeldt'
    | 'ikke-tilsluttet'
    | 'eget-vedtak'
    | 'avslaatt'
    | 'anbefaling';
  /** First day of what the cell says. */
  readonly fra?: string;
  /** First day on which it is over, when that is known: a notice of withdrawal that runs, a version that ends. */
  readonly til?: string;
  /** Number of the version that binds, when it is another than the column's. */
  readonly versjon?: number;
  /** The record that shows it. */
  readonly journalpost?: string;
}

const mestVedtak = 20;

interface Kilder {
  readonly g: Bindingsgrunnlag;
  /** Record of the signature, of the withdrawal and of a reservation, by id. */
  readonly signatur: ReadonlyMap<string, string>;
  readonly utmelding: ReadonlyMap<string, string>;
  readonly reservasjon: ReadonlyMap<string, string>;
}

const medPost = (post: string | undefined): { readonly journalpost?: string } =>
  post ? { journalpost: post } : {};

const klausulcelle = (
  k: Kilder,
  part: string,
  avtale: string,
  versjon: { readonly id: string; readonly nummer: number },
  klausul: string,
  dag: string,
): Celle => {
  const binding = bindingPaa(part, avtale, dag, k.g);
  if (!binding) {
    const ute = k.g.tilslutninger
      .filter(
        (t) =>
          t.part === part &&
          t.avtaleversjon === versjon.id &&
          t.utmeldtDato !== undefined &&
          t.utmeldtDato <= dag,
      )
      .toSorted((a, b) => (a.utmeldtDato ?? '').localeCompare(b.utmeldtDato ?? ''))
      .at(-1);
    return ute?.utmeldtDato
      ? { slag: 'utmeldt', fra: ute.utmeldtDato, ...medPost(k.utmelding.get(ute.tilslutning)) }
      : { slag: 'ikke-tilsluttet' };
  }
  const egen = binding.versjon.avtaleversjon === versjon.id;
  const punkt = egen ? klausul : sammePunkt(klausul, binding.versjon.avtaleversjon, k.g)?.klausul;
  if (punkt === undefined) return { slag: 'ikke-tilsluttet' };
  const r = reservertMotKlausul(binding, punkt, dag);
  const annen = egen ? {} : { versjon: binding.versjon.nummer };
  if (r) return { slag: 'reservert', fra: r.fraDato, ...annen, ...medPost(k.reservasjon.get(r.reservasjon)) };
  return {
    slag: 'bundet',
    fra: binding.fra,
    ...(binding.til ? { til: binding.til } : {}),
    ...annen,
    ...medPost(k.signatur.get(binding.tilslutning.tilslutning)),
  };
};

/**
 * Who is bound by what on a day (mission 7.2): every party against every clause of the version that holds, and against
 * the newest decisions that are not the collaboration's own affair. `versjon` asks about another version.
 */
export const bindinger = async (sesjon: Sesjon, dag: string, valgtVersjon?: string) => {
  const versjonrader = await liste(sesjon, 'avtaleversjon', "avtalestatus/kode in ('vedtatt','erstattet')");
  const klausulrader = await blant(sesjon, 'klausul', 'avtaleversjon', iderAv(versjonrader));
  const tilslutninger = await blant(sesjon, 'tilslutning', 'avtaleversjon', iderAv(versjonrader));
  const reservasjoner = await liste(sesjon, 'reservasjon');
  const g = bindingsgrunnlagAv({
    versjoner: versjonrader,
    klausuler: klausulrader,
    // Who has not signed is bound by nothing.
    tilslutninger: tilslutninger.filter((t) => tekst(t, 'signertDato') !== undefined),
    reservasjoner,
  });
  const post = (relasjon: string, rader = tilslutninger): ReadonlyMap<string, string> =>
    new Map(
      rader.flatMap((r) => {
        const id = r.relasjoner[relasjon];
        return id ? [[r.systemID, id] as const] : [];
      }),
    );
  const k: Kilder = {
    g,
    signatur: post('journalpost'),
    utmelding: post('utmeldingJournalpost'),
    reservasjon: post('journalpost', reservasjoner),
  };
  const versjoner = g.versjoner.toSorted((a, b) => b.nummer - a.nummer);
  const gjeldende = versjoner.filter(
    (v) => v.gjelderFra <= dag && (v.gjelderTil === undefined || dag < v.gjelderTil),
  );
  const versjon = versjoner.find((v) => v.avtaleversjon === valgtVersjon) ?? gjeldende[0];
  const klausuler = klausulrader
    .filter((x) => x.relasjoner.avtaleversjon === versjon?.avtaleversjon)
    .map((x) => ({
      id: x.systemID,
      slag: 'klausul' as const,
      nummer: Number(x.data.nummer),
      tittel: tekst(x, 'tittel') ?? '',
    }))
    .sort((a, b) => a.nummer - b.nummer);
  const { verdier: nyeste, antall } = await nyesteAv(
    sesjon,
    'vedtak',
    `dato le ${dag} and bindingsklasse/kode ne 'intern'`,
    'aar desc,nummer desc',
    mestVedtak,
  );
  const partsvedtak = await blant(sesjon, 'partsvedtak', 'vedtak', iderAv(nyeste));
  const egneFor = new Map(
    nyeste.map((v) => [v.systemID, partsvedtak.filter((p) => p.relasjoner.vedtak === v.systemID)]),
  );
  const vedtakscelle = (v: (typeof nyeste)[number], part: string): Celle => {
    const egne = egneFor.get(v.systemID) ?? [];
    const virkning = virkningFor(virkningVedtakAv(v), part, dag, g, egne.map(virkningPartsvedtakAv));
    const egenPost = medPost(
      egne.find((p) => p.relasjoner.part === part)?.relasjoner.journalpost ?? undefined,
    );
    switch (virkning.slag) {
      case 'bundet-avtale':
        return { slag: 'bundet', fra: virkning.fra, ...medPost(k.signatur.get(virkning.tilslutning)) };
      case 'bundet-eget-vedtak':
        return { slag: 'eget-vedtak', fra: virkning.fra, ...egenPost };
      case 'reservert':
        return { slag: 'reservert', fra: virkning.fra, ...medPost(k.reservasjon.get(virkning.reservasjon)) };
      case 'avslaatt':
        return { slag: 'avslaatt', fra: virkning.dato, ...egenPost };
      default:
        return { slag: 'anbefaling' };
    }
  };
  const medTilslutning = new Set(tilslutninger.map((t) => t.relasjoner.part));
  const rader = (await partene(sesjon, dag))
    .filter((p) => p.parttype === 'kommune' || medTilslutning.has(p.part))
    .map((p) => ({
      part: p.part,
      navn: p.navn,
      kortform: p.kortform,
      ...(p.regionnavn ? { region: p.regionnavn } : {}),
      ...(p.folketall === undefined ? {} : { folketall: p.folketall }),
      celler: {
        ...Object.fromEntries(
          versjon
            ? klausuler.map((x) => [
                x.id,
                klausulcelle(
                  k,
                  p.part,
                  versjon.avtale,
                  { id: versjon.avtaleversjon, nummer: versjon.nummer },
                  x.id,
                  dag,
                ),
              ])
            : [],
        ),
        ...Object.fromEntries(nyeste.map((v) => [v.systemID, vedtakscelle(v, p.part)])),
      },
    }));
  return {
    dato: dag,
    ...(versjon ? { versjon: { id: versjon.avtaleversjon, nummer: versjon.nummer } } : {}),
    versjoner: versjoner.map((v) => ({ id: v.avtaleversjon, nummer: v.nummer })),
    kolonner: [
      ...klausuler,
      ...nyeste.map((v) => ({
        id: v.systemID,
        slag: 'vedtak' as const,
        nummer: `${v.data.nummer}/${v.data.aar}`,
        tittel: tekst(v, 'tittel') ?? '',
        bindingsklasse: kode(v, 'bindingsklasse') ?? '',
      })),
    ],
    /** Decisions that are older than those shown. */
    flereVedtak: antall - nyeste.length,
    /** Days on which something changes for somebody, for a slider. */
    dager: dagerMedEndring(
      g,
      reservasjoner.flatMap((r) => [tekst(r, 'fraDato'), tekst(r, 'tilDato')]),
      [...nyeste.map((v) => tekst(v, 'dato')), ...partsvedtak.map((v) => tekst(v, 'dato'))],
    ),
    rader,
  };
};

const dagerMedEndring = (
  g: Bindingsgrunnlag,
  ...flere: readonly (readonly (string | undefined)[])[]
): readonly string[] => {
  const avtaler = [...new Set(g.versjoner.map((v) => v.avtale))];
  const parter = [...new Set(g.tilslutninger.map((t) => t.part))];
  const perioder = avtaler.flatMap((a) => parter.flatMap((p) => bindingerFor(p, a, g)));
  return [...new Set([...perioder.flatMap((b) => [b.fra, b.til]), ...flere.flat()])]
    .filter((d) => d !== undefined)
    .sort();
};
