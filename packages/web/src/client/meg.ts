import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { hent, settCsrf } from './hent.js';
import { noekler } from './objekt.js';
import type { Meg, Virksomhet } from './typer.js';

/**
 * Who the page is for, given who is logged in now and who it was for. What stands open was opened, and perhaps written,
 * by the first: somebody else who has logged in in another tab is told of, and takes over when they say so. When nobody
 * is logged in any longer, what is sent is refused with a way to log in, and what is written stays.
 */
export const megMed = (meg: Meg, foerst: Meg | undefined): Meg => {
  if (foerst?.epost === undefined || meg.epost === foerst.epost) return meg;
  return meg.epost === undefined ? foerst : { ...foerst, annen: meg.navn ?? meg.epost };
};

let foerst: Meg | undefined;

/** Reads who is logged in and keeps the CSRF token for later calls. */
export const megSpoerring = {
  queryKey: noekler.meg,
  queryFn: async (): Promise<Meg> => {
    const naa = await hent<Meg>('/api/v1/meg');
    const meg = megMed(naa, foerst);
    if (meg === naa) {
      settCsrf(meg.csrf, meg.epost);
      foerst = meg;
    }
    return meg;
  },
  staleTime: 60_000,
  // A tab one comes back to: somebody may have logged in in another.
  refetchOnWindowFocus: 'always' as const,
};

const ukjent: Meg = { innlogget: false, virksomheter: [], demo: false, versjon: '', samarbeid: '' };

/** The user, known before any page is shown. */
export const useMeg = (): Meg => useQuery(megSpoerring).data ?? ukjent;

/** Tenant code of the collaboration: all samhandling pages read from it. */
export const useSamarbeid = (): string => useMeg().samarbeid;

export interface Valgt {
  /** Tenant the user works in now; the collaboration for those who are not logged in. */
  readonly virksomhet: string;
  readonly velg: (kode: string) => void;
}
export const ValgtVirksomhet = createContext<Valgt>({ virksomhet: '', velg: () => {} });
export const useVirksomhet = (): Valgt => useContext(ValgtVirksomhet);

/** The tenant to start in: the remembered one when it is still the user's, else the collaboration, else the first. */
export const foersteVirksomhet = (meg: Meg, husket: string | null): string => {
  const koder = meg.virksomheter.map((v) => v.kode);
  if (husket !== null && koder.includes(husket)) return husket;
  if (koder.includes(meg.samarbeid)) return meg.samarbeid;
  return koder[0] ?? meg.samarbeid;
};

export const virksomhetAv = (meg: Meg, kode: string): Virksomhet | undefined =>
  meg.virksomheter.find((v) => v.kode === kode);

/** Does the user have one of the roles in the tenant? Only for what to offer; the server decides. */
export const harRolle = (meg: Meg, v: string, ...roller: readonly string[]): boolean =>
  (virksomhetAv(meg, v)?.roller ?? []).some((r) => roller.includes(r));
