import type { Brukerpost, Register } from '@felles/kernel/db';
import type { Bruker, Brukerkatalog, Demobruker, Virksomhetsroller } from './identity/index.js';

export const somBruker = (b: Brukerpost): Bruker => {
  const roller = new Map<string, Virksomhetsroller>();
  for (const r of b.roller) {
    const v = roller.get(r.virksomhet) ?? {
      virksomhet: r.virksomhet,
      kode: r.kode,
      navn: r.navn,
      roller: [],
    };
    v.roller.push(r.rolle);
    roller.set(r.virksomhet, v);
  }
  return { bruker: b.bruker, navn: b.navn, epost: b.epost, roller: [...roller.values()] };
};

const somDemobruker = (b: Brukerpost, hoved: boolean): Demobruker => {
  const hjemme = b.roller.find((r) => b.epost.endsWith(`@${r.kode}.example`)) ?? b.roller[0];
  return {
    bruker: b.bruker,
    navn: b.navn,
    epost: b.epost,
    virksomhet: hjemme?.navn ?? '',
    rolle: hjemme?.rolle ?? 'leser',
    hoved,
  };
};

/** The identity room's view of the register of users. */
export const lagBrukerkatalog = (register: Register): Brukerkatalog => ({
  finn: async (id) => {
    const b = await register.bruker(id);
    return b ? somBruker(b) : null;
  },
  finnVedSubjekt: async (issuer, sub, epost) => {
    const b = await register.brukerVedSubjekt(issuer, sub, epost);
    return b ? somBruker(b) : null;
  },
  demobrukere: async (soek) => {
    const hoved = soek === undefined || soek.trim() === '';
    const funnet = await register.finnBrukere(hoved ? '@digut.example' : soek.trim());
    return funnet.map((b) => somDemobruker(b, hoved || b.epost.endsWith('@digut.example')));
  },
});
