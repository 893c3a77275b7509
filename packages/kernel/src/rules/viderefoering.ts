import { type Felt, kodeAv } from './regel.js';

// What happens to the rows held on behalf of parties that go out, as a pure plan (invariant 5, decision 7.9 no. 7).

/** A row that somebody holds on behalf of a party. */
export interface Rad {
  readonly entitet: string;
  readonly objekt: string;
  readonly part: string;
  readonly data: Felt;
  /** Rows of one heir with the same key are one and the same thing; without one they never are. */
  readonly noekkel?: string;
  /** What the row is about, where two rows of one key may still differ (the region of a membership). */
  readonly sak?: string;
  /** One heir takes it. */
  readonly bareEn: boolean;
  /** An heir's own row that came from somebody before it, by the same change of that day. */
  readonly arvet?: boolean;
}

export interface Valg {
  readonly objekt: string;
  /** Empty when it falls away. */
  readonly arvinger: readonly string[];
  readonly begrunnelse?: string;
}

/** What becomes of the rows of one thing at one heir. */
export interface Foering {
  readonly entitet: string;
  readonly arving: string;
  readonly kilder: readonly Rad[];
  /** The heir's own row of the same thing. */
  readonly egen?: Rad;
  /** `egen`: the heir's row stands. `ny`: a row after `grunnlag`. `endret`: the heir's inherited row is set anew. `ingen`: no row. */
  readonly utfall: 'egen' | 'ny' | 'endret' | 'ingen';
  readonly grunnlag: Rad | undefined;
  /** The sources say different things, so the heir has to answer itself. */
  readonly ulike: boolean;
}

export interface Mangel {
  readonly rad: Rad;
  /** `valg`: several may take it. `uenig`: two of which the heir can have one. `en`: chosen for several, but one may. */
  readonly grunn: 'valg' | 'uenig' | 'en';
}

export interface Foeringsplan {
  readonly foeringer: readonly Foering[];
  readonly faller: readonly { readonly rad: Rad; readonly begrunnelse: string }[];
  readonly mangler: readonly Mangel[];
}

interface Enighet {
  /** Field that tells where the party stands. */
  readonly felt: string;
  /** What the heir is set to when its forerunners stand differently; without it the heir gets no row. */
  readonly ellers?: string;
  /** Answers that are nobody's when they differ. */
  readonly tomme: readonly string[];
  /** The latest of these days is the heir's. */
  readonly dato?: string;
}

/** What is agreed when both have answered the same, and what stands when they have not. */
export const enigheter: Readonly<Record<string, Enighet>> = {
  tilslutning: {
    felt: 'tilslutningsstatus',
    ellers: 'til-behandling',
    tomme: [
      'signertDato',
      'oppsagtDato',
      'utmeldtDato',
      'egetOrgan',
      'egenSak',
      'egetVedtakDato',
      'begrunnelse',
    ],
    dato: 'signertDato',
  },
  deltakelse: {
    felt: 'deltakelsesstatus',
    ellers: 'spurt',
    tomme: ['svartDato', 'begrunnelse', 'organ', 'saksnummer', 'vedtaksdato'],
    dato: 'svartDato',
  },
  partsvedtak: { felt: 'utfall', tomme: [], dato: 'dato' },
  // Of two that used different things nobody knows what the new one uses before it has said so.
  loesningsbruk: { felt: 'bruksstatus', tomme: [], dato: 'fraDato' },
};

const statusAv = (r: Rad): string => {
  const felt = enigheter[r.entitet]?.felt;
  return felt === undefined ? '' : (kodeAv(r.data[felt]) ?? '');
};

const senest = (rader: readonly Rad[]): Rad | undefined => {
  const felt = rader[0] && enigheter[rader[0].entitet]?.dato;
  return felt === undefined
    ? rader[0]
    : rader.toSorted((a, b) => String(b.data[felt] ?? '').localeCompare(String(a.data[felt] ?? '')))[0];
};

/** Several rows of one thing at one heir become one, or none; what the sources do not agree on is not assumed. */
const foren = (arving: string, kilder: readonly Rad[], egen: Rad | undefined): Foering => {
  const [foerste] = kilder;
  if (!foerste) throw new Error('nothing to join');
  const felles = { entitet: foerste.entitet, arving, kilder, ...(egen ? { egen } : {}) };
  // A party that goes on stands by its own answer; one that inherited it stands as all of its forerunners do.
  if (egen && !egen.arvet) return { ...felles, utfall: 'egen', grunnlag: egen, ulike: false };
  const alle = egen ? [egen, ...kilder] : kilder;
  const ulike = new Set(alle.map(statusAv)).size > 1;
  const grunnlag = senest(alle);
  if (!ulike) return { ...felles, utfall: egen ? 'egen' : 'ny', grunnlag, ulike };
  if (enigheter[foerste.entitet]?.ellers === undefined)
    return { ...felles, utfall: 'ingen', grunnlag: undefined, ulike };
  return { ...felles, utfall: egen ? 'endret' : 'ny', grunnlag, ulike };
};

/**
 * Who takes over what. `arvinger` are the parties after the change, `rader` what is held on behalf of those that go
 * out, `egne` what the heirs hold already. With one heir it takes all; with several each row needs a choice, and
 * nothing goes to anyone without. Who goes on as itself (`gaarVidere`) is placed where it was, and gets another's place
 * by choice only. Every row ends in exactly one of: carried on, fallen away with a reason, missing.
 */
export const planleggFoering = (
  arvinger: readonly string[],
  rader: readonly Rad[],
  egne: readonly Rad[],
  valg: readonly Valg[],
  gaarVidere: readonly string[] = [],
): Foeringsplan => {
  const valgt = new Map(valg.map((v) => [v.objekt, v]));
  const faller: { rad: Rad; begrunnelse: string }[] = [];
  const mangler: Mangel[] = [];
  const grupper = new Map<string, { arving: string; kilder: Rad[] }>();
  for (const rad of rader) {
    const v = valgt.get(rad.objekt);
    const til = v ? v.arvinger.filter((a) => arvinger.includes(a)) : arvinger.length === 1 ? arvinger : [];
    if (v && v.arvinger.length === 0) {
      faller.push({ rad, begrunnelse: v.begrunnelse ?? '' });
      continue;
    }
    const stedfast = (a: string): boolean =>
      gaarVidere.includes(a) &&
      rad.sak !== undefined &&
      !egne.some((e) => e.part === a && e.entitet === rad.entitet && e.noekkel === rad.noekkel);
    if (til.length === 0 || (!v && til.some(stedfast))) mangler.push({ rad, grunn: 'valg' });
    else if (rad.bareEn && til.length > 1) mangler.push({ rad, grunn: 'en' });
    else
      for (const arving of til) {
        const id = JSON.stringify([rad.entitet, arving, rad.noekkel ?? ['', rad.objekt]]);
        const g = grupper.get(id) ?? { arving, kilder: [] };
        g.kilder.push(rad);
        grupper.set(id, g);
      }
  }
  const uenige = new Set<Rad>();
  const foeringer: Foering[] = [];
  for (const { arving, kilder } of grupper.values()) {
    const [foerste] = kilder;
    const egen = egne.find(
      (e) =>
        e.part === arving &&
        e.entitet === foerste?.entitet &&
        e.noekkel !== undefined &&
        e.noekkel === foerste.noekkel,
    );
    const saker = new Set([...(egen?.arvet ? [egen] : []), ...kilder].map((k) => k.sak));
    if (saker.size > 1 && !(egen && !egen.arvet)) for (const k of kilder) uenige.add(k);
    else foeringer.push(foren(arving, kilder, egen));
  }
  mangler.push(...[...uenige].map((rad) => ({ rad, grunn: 'uenig' as const })));
  // A row that is missing at one heir waits at all of them.
  return {
    foeringer: foeringer
      .map((f) => ({ ...f, kilder: f.kilder.filter((k) => !uenige.has(k)) }))
      .filter((f) => f.kilder.length > 0),
    faller,
    mangler,
  };
};

/**
 * An amount shared by weight, in whole units: the parts sum exactly to the amount, none is negative, and what does not
 * divide goes to the largest remainders.
 */
export const fordel = (beloep: number, vekter: readonly number[]): readonly number[] => {
  const sum = vekter.reduce((a, b) => a + b, 0);
  const like = sum === 0 ? vekter.map(() => 1) : vekter;
  const av = like.reduce((a, b) => a + b, 0);
  const deler = like.map((v) => {
    const helt = Math.floor((beloep * v) / av);
    return { helt, rest: beloep * v - helt * av };
  });
  let igjen = beloep - deler.reduce((a, d) => a + d.helt, 0);
  const rekke = deler.map((d, i) => ({ i, rest: d.rest })).toSorted((a, b) => b.rest - a.rest || a.i - b.i);
  const ut = deler.map((d) => d.helt);
  for (const { i } of rekke) {
    if (igjen <= 0) break;
    ut[i] = (ut[i] ?? 0) + 1;
    igjen -= 1;
  }
  return ut;
};
