import { NoarkFeil } from './feil.js';
import { type Forbindelse, lesSvar, type Svar } from './forbindelse.js';
import type { Opplastingsvalg } from './opplasting.js';

/** An upload on its way: where the next part goes, and how many bytes the server has said it has. */
export interface Opplastingstilstand {
  readonly adresse: string;
  readonly sendt: number;
}

/** Parts failed too many times. `tilstand` is what to go on with, by `fortsett`, as long as the server remembers. */
export class OpplastingAvbrutt extends NoarkFeil {
  readonly tilstand: Opplastingstilstand;

  constructor(tilstand: Opplastingstilstand, cause: NoarkFeil) {
    super(
      cause.slag === 'svar' ? 'forbindelse' : cause.slag,
      `opplastingen ble avbrutt etter ${tilstand.sendt} byte: ${cause.beskrivelse}`,
      { metode: cause.metode, href: cause.href, rel: cause.rel, cause },
      { status: cause.status, kode: cause.kode },
    );
    this.name = 'OpplastingAvbrutt';
    this.tilstand = tilstand;
  }
}

interface Sending {
  readonly href: string;
  readonly rel: string;
  readonly fil: Blob;
  readonly type: string;
  readonly hoder: Readonly<Record<string, string>>;
  /** Largest part, bytes. */
  readonly grense: number;
  /** The object that is to have the file, when it is known before it has it. */
  readonly objekt: string | undefined;
}

const standardDel = 8 * 1024 * 1024;
const lengsteVentetid = 30_000;

const vent = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const avbryt = () => {
      clearTimeout(klokke);
      reject(signal?.reason);
    };
    const klokke = setTimeout(() => {
      signal?.removeEventListener('abort', avbryt);
      resolve();
    }, ms);
    if (signal?.aborted) avbryt();
    else signal?.addEventListener('abort', avbryt, { once: true });
  });

/** Upper byte of a Range header, `0-524287`, plus one. */
const mottattI = (svar: Response): number | undefined => {
  const [, oevre] = /^(?:bytes[ =])?\d+-(\d+)/.exec(svar.headers.get('range') ?? '') ?? [];
  return oevre === undefined ? undefined : Number(oevre) + 1;
};

const nesteI = (svar: Response, foer: string): string =>
  new URL(svar.headers.get('location') ?? foer, svar.url || foer).href;

const aapne = async (f: Forbindelse, s: Sending, valg: Opplastingsvalg): Promise<Opplastingstilstand> => {
  const svar = await f.raa('POST', s.href, {
    rel: s.rel,
    hoder: {
      ...s.hoder,
      'x-upload-content-type': s.type,
      'x-upload-content-length': String(s.fil.size),
    },
    signal: valg.signal,
  });
  await svar.body?.cancel();
  if (!svar.headers.has('location'))
    throw new NoarkFeil('format', 'opplastingen fikk ingen adresse', { href: s.href, rel: s.rel });
  return { adresse: nesteI(svar, s.href), sendt: mottattI(svar) ?? 0 };
};

/** The object when it has the whole file after all: the answer to the last part was lost on its way. */
const ferdigLikevel = async (f: Forbindelse, s: Sending, objekt: string): Promise<Svar | undefined> => {
  const svar = await f.json('GET', objekt, { rel: s.rel }).catch(() => undefined);
  const { referanseDokumentfil, filstoerrelse } = svar?.kropp ?? {};
  return referanseDokumentfil !== undefined && filstoerrelse === s.fil.size ? svar : undefined;
};

/**
 * Asks how far the upload has come, in the way other protocols of this kind do. Undefined when the server does not know
 * the question, which the standard does not have.
 */
const spoer = (
  f: Forbindelse,
  s: Sending,
  adresse: string,
  valg: Opplastingsvalg,
): Promise<Response | undefined> =>
  f
    .raa('PUT', adresse, {
      rel: s.rel,
      hoder: { 'content-range': `*/${s.fil.size}` },
      signal: valg.signal,
    })
    .catch((feil: unknown) => {
      const ukjent =
        feil instanceof NoarkFeil && feil.slag === 'svar' && !feil.forbigaaende && feil.status !== 404;
      if (ukjent) return undefined;
      throw feil;
    });

const sendDel = (f: Forbindelse, s: Sending, t: Opplastingstilstand, del: number, valg: Opplastingsvalg) => {
  const fra = Math.min(t.sendt, s.fil.size - 1);
  const til = Math.min(fra + del, s.fil.size);
  return f.raa('PUT', t.adresse, {
    rel: s.rel,
    kropp: s.fil.slice(fra, til, s.type),
    hoder: { 'content-type': s.type, 'content-range': `${fra}-${til - 1}/${s.fil.size}` },
    signal: valg.signal,
  });
};

/** Sends a file in parts (chapter 6, Overføre store filer), and again from where the server is when a part fails. */
export const iDeler = async (f: Forbindelse, s: Sending, valg: Opplastingsvalg): Promise<Svar> => {
  const total = s.fil.size;
  const del = Math.max(1, Math.min(valg.delstoerrelse ?? standardDel, s.grense));
  const { forsoek = 8, ventetid = 500 } = valg;
  let tilstand = valg.fortsett ?? (await aapne(f, s, valg));
  let usikker = valg.fortsett !== undefined;
  let feilet = 0;
  const meld = () => valg.fremdrift?.({ sendt: tilstand.sendt, total, tilstand });
  meld();
  for (;;) {
    try {
      const spurt = usikker ? await spoer(f, s, tilstand.adresse, valg) : undefined;
      usikker = false;
      const svar = spurt ?? (await sendDel(f, s, tilstand, del, valg));
      const mottatt = mottattI(svar);
      const siste = spurt === undefined && tilstand.sendt + del >= total;
      // The standard lets the last answer be 200 as well as 201; then it has no Range.
      if (svar.status === 201 || (siste && mottatt === undefined)) {
        const ferdig = await lesSvar(svar, { metode: 'PUT', href: tilstand.adresse, rel: s.rel });
        tilstand = { ...tilstand, sendt: total };
        meld();
        return ferdig;
      }
      await svar.body?.cancel();
      const sendt = mottatt ?? (spurt ? 0 : Math.min(tilstand.sendt + del, total));
      if (sendt > tilstand.sendt) feilet = 0;
      else if (!spurt) feilet += 1;
      tilstand = { adresse: nesteI(svar, tilstand.adresse), sendt };
      meld();
      if (feilet >= forsoek)
        throw new NoarkFeil('format', 'serveren tar ikke imot flere deler', { href: tilstand.adresse });
    } catch (feil) {
      if (!(feil instanceof NoarkFeil)) throw feil;
      if (feil.status === 404 && s.objekt !== undefined) {
        const ferdig = await ferdigLikevel(f, s, s.objekt);
        if (ferdig) return ferdig;
      }
      // A server that has not seen the broken connection yet still waits for the rest of the part.
      if (!feil.forbigaaende && !(feil.status === 409 && feilet > 0)) throw feil;
      feilet += 1;
      usikker = true;
      if (feilet >= forsoek) throw new OpplastingAvbrutt(tilstand, feil);
      const pause =
        feil.ventSekunder === undefined ? ventetid * 2 ** (feilet - 1) : feil.ventSekunder * 1_000;
      await vent(Math.min(pause, lengsteVentetid), valg.signal);
    }
  }
};
