import { odataTekst, useListe, useMeg } from '../../client/index.js';
import { useArenaer, useIdag, useMineParter } from '../../parts/oppslag.js';
import { gjelderNaa } from '../moete/oppslag.js';

/** The bodies that put proposals, eFagråd and secretariat, in which the user has a seat now; the server checks again when the proposal is registered. */
export const useMineArenaer = (v: string) => {
  const meg = useMeg();
  const idag = useIdag();
  const seter = useListe(
    v,
    'sete',
    { filter: `epost eq ${odataTekst(meg.epost ?? '')} and ${gjelderNaa(idag)}`, top: 200 },
    meg.innlogget && meg.epost !== undefined,
  );
  const arenaer = useListe(v, 'arena', {
    filter: "arenatype/kode in ('efagraad','sekretariat')",
    orderby: 'navn',
    top: 200,
  });
  const mine = new Set(seter.data?.verdier.map((s) => s.arena));
  return {
    klar: seter.isSuccess && arenaer.isSuccess,
    feil: seter.error ?? arenaer.error,
    sitterI: (arena: string | undefined): boolean => arena !== undefined && mine.has(arena),
    arenaer: (arenaer.data?.verdier ?? []).filter((a) => mine.has(a.systemID)),
  };
};

/** Goals of the strategy that holds; before one is adopted, those of the draft. */
export const useMaal = (v: string) => {
  const strategier = useListe(v, 'strategi', { orderby: 'versjonsnummer desc', top: 20 });
  const alle = strategier.data?.verdier ?? [];
  const gjeldende = alle.find((s) => s.strategistatus?.kode === 'vedtatt') ?? alle.at(-1);
  return useListe(
    v,
    'maal',
    { filter: `strategi eq ${gjeldende?.systemID ?? ''}`, orderby: 'nummer', top: 200 },
    gjeldende !== undefined,
  );
};

/** The goals that a proposal serves. */
export const useForslagsmaal = (v: string, forslag: string) =>
  useListe(
    v,
    'maal',
    { filter: `forslag/any(f:f/systemID eq ${forslag})`, orderby: 'nummer', top: 200 },
    forslag !== '',
  );

/** For whom a municipality's people write, and where it may go: the eFagråd of its region, or the secretariat. */
export const useInnmelding = (v: string) => {
  const idag = useIdag();
  const part = useMineParter(v)[0];
  const arenaer = useArenaer(v);
  const medlem = useListe(
    v,
    'regionmedlem',
    { filter: `part eq ${part?.systemID ?? ''}`, top: 200 },
    part !== undefined,
  );
  const regioner = new Set(
    (medlem.data?.verdier ?? [])
      .filter((m) => (m.fraDato ?? '') <= idag && (m.tilDato === undefined || idag < m.tilDato))
      .map((m) => m.region),
  );
  return {
    part,
    arenaer:
      part === undefined
        ? []
        : arenaer.liste.filter(
            (a) =>
              a.arenatype.kode === 'sekretariat' ||
              (a.arenatype.kode === 'efagraad' && a.region !== undefined && regioner.has(a.region)),
          ),
  };
};
