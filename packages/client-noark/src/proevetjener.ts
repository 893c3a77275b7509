// For tests only: a server made of functions, and what was asked of it.

export interface Forespurt {
  readonly metode: string;
  readonly href: string;
  readonly hoder: Headers;
  readonly tekst: string;
  readonly bytes: number;
}

export const rotadresse = 'https://arkiv.example/api/';
export const rel = (navn: string): string => `https://rel.arkivverket.no/noark5/v5/api/${navn}`;

/** Answers each request by `svar`; an Error is thrown as a connection that breaks. */
export const proevetjener = (svar: (f: Forespurt) => Response | Error) => {
  const sett: Forespurt[] = [];
  const hent: typeof fetch = async (hva, valg) => {
    const foresporsel = new Request(hva, valg);
    const kropp = await foresporsel.arrayBuffer();
    const f = {
      metode: foresporsel.method,
      href: foresporsel.url,
      hoder: foresporsel.headers,
      tekst: new TextDecoder().decode(kropp),
      bytes: kropp.byteLength,
    };
    sett.push(f);
    const ut = svar(f);
    if (ut instanceof Error) throw ut;
    return ut;
  };
  return { hent, sett };
};

export const json = (kropp: object, valg: ResponseInit = {}): Response => Response.json(kropp, valg);
export const feil = (status: number, beskrivelse: string, hoder: HeadersInit = {}): Response =>
  json({ feil: { kode: status, beskrivelse } }, { status, headers: hoder });
