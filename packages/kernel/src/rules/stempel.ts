import type { Aktoer } from '../aktoer.js';
import type { Regler } from './regel.js';

// What is registered automatically when something is done (chapter 7: Gradering, ElektroniskSignatur, Sletting,
// UtfoertKassasjon, Konvertering, Dokumentflyt, Presedens): when, and by whom.

interface Stempel {
  readonly dato: string;
  readonly av: string;
  readonly referanse: string;
  /** What a client says of it does not count: only the core knows. */
  readonly bareKjernen?: true;
}

const grupper: Readonly<Record<string, Stempel>> = {
  gradering: { dato: 'graderingsdato', av: 'gradertAv', referanse: 'referanseGradertAv' },
  elektroniskSignatur: { dato: 'verifisertDato', av: 'verifisertAv', referanse: 'referanseVerifisertAv' },
  sletting: { dato: 'slettetDato', av: 'slettetAv', referanse: 'referanseSlettetAv', bareKjernen: true },
  utfoertKassasjon: {
    dato: 'kassertDato',
    av: 'kassertAv',
    referanse: 'referanseKassertAv',
    bareKjernen: true,
  },
};

type Felt = Readonly<Record<string, unknown>>;

const erGruppe = (v: unknown): v is Felt => typeof v === 'object' && v !== null && !Array.isArray(v);

/**
 * The groups of `felt` with when and by whom filled in. What stands in `gammel` stands; what a client says of it counts
 * where it may, and what an import says always does.
 */
export const stempler = (
  felt: Felt,
  s: { readonly aktoer: Aktoer; readonly naa: string },
  gammel: Felt = {},
): Felt => {
  const ut: Record<string, unknown> = {};
  for (const [navn, { dato, av, referanse, bareKjernen }] of Object.entries(grupper)) {
    const gitt = felt[navn];
    if (!erGruppe(gitt)) continue;
    const foer = erGruppe(gammel[navn]) ? gammel[navn] : undefined;
    const egne = { [dato]: s.naa, [av]: s.aktoer.navn, [referanse]: s.aktoer.bruker };
    if (bareKjernen && s.aktoer.art !== 'system')
      ut[navn] = {
        ...gitt,
        ...egne,
        ...(foer ? { [dato]: foer[dato], [av]: foer[av], [referanse]: foer[referanse] } : {}),
      };
    else {
      const mangler = Object.entries(egne).filter(([n]) => (gitt[n] ?? null) === null);
      ut[navn] = { ...gitt, ...Object.fromEntries(mangler.map(([n, v]) => [n, foer?.[n] ?? v])) };
    }
  }
  return ut;
};

/** What the core fills in when an object of the class is made. */
export const stempelregler: Readonly<Record<string, Regler>> = {
  konvertering: {
    opprett: (s) => ({
      konvertertDato: s.felt.konvertertDato ?? s.naa,
      konvertertAv: s.felt.konvertertAv ?? s.aktoer.navn,
    }),
  },
  dokumentflyt: {
    opprett: (s) => ({
      ...(s.felt.flytFra === undefined
        ? { flytFra: s.aktoer.navn, referanseFlytFra: s.felt.referanseFlytFra ?? s.aktoer.bruker }
        : {}),
      flytSendtDato: s.felt.flytSendtDato ?? s.naa,
    }),
  },
  presedens: { opprett: (s) => ({ presedensDato: s.felt.presedensDato ?? s.naa }) },
};
