#!/usr/bin/env node
import './traader.js';
import { parseArgs } from 'node:util';
import { Migrasjonsfeil } from '@felles/kernel/migrering';
import { IdentitetKonfigFeil, KonfigurasjonsFeil, openLogg } from '@felles/server';
import { nyBruker, nyVirksomhet } from './brukere.js';
import { derive } from './derive.js';
import { aapne } from './oppsett.js';
import { proof } from './proof.js';
import { konfigurasjonFra, start } from './start.js';
import { verify } from './verify.js';

const hjelp = `felles <kommando>

  start [--fresh]            start produktet; --fresh sletter demodataene og begynner på nytt
  verify [--virksomhet KODE] kontroller logg, poster og filer
  proof LINJE [--ut FIL]     bevis for en offentlig journallinje: «digut 2018/12» eller systemID
  virksomhet KODE NAVN TYPE  opprett en virksomhet
  bruker EPOST TITTEL --rolle KODE:ROLLE [--rolle …]
                             gi en bruker roller
  derive [--check]           skriv det som avledes av modellen, eller si hva som er utdatert
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    fresh: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    virksomhet: { type: 'string' },
    ut: { type: 'string' },
    rolle: { type: 'string', multiple: true, default: [] },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

const skriv = (linje: string): void => console.log(linje);

/** Opens the product's data, does one thing, and closes. */
const med = async (
  gjoer: (a: Awaited<ReturnType<typeof aapne>>, datamappe: string) => Promise<number>,
): Promise<number> => {
  const konfigurasjon = konfigurasjonFra(process.env);
  const aapnet = await aapne(konfigurasjon);
  try {
    return await gjoer(aapnet, konfigurasjon.datamappe);
  } finally {
    await aapnet.lukk();
  }
};

const kjoer = async (): Promise<number> => {
  const [kommando, ...resten] = positionals;
  if (values.help || !kommando) {
    skriv(hjelp);
    return values.help ? 0 : 2;
  }
  switch (kommando) {
    case 'start':
      return start({ nytt: values.fresh });
    case 'derive':
      return derive(values.check);
    case 'verify':
      return med((a, datamappe) =>
        verify({ ...a, datamappe, skriv, ...(values.virksomhet ? { virksomhet: values.virksomhet } : {}) }),
      );
    case 'proof': {
      const linje = resten.join(' ');
      if (linje === '') {
        console.error('Oppgi en journallinje: felles proof "digut 2018/12"');
        return 2;
      }
      return med((a) => proof({ ...a, skriv, linje, ...(values.ut ? { ut: values.ut } : {}) }));
    }
    case 'virksomhet': {
      const [kode = '', navn = '', type = 'kommune'] = resten;
      return med((a) => nyVirksomhet(a, skriv, kode, navn, type));
    }
    case 'bruker': {
      const [epost = '', tittel = ''] = resten;
      return med((a) => nyBruker(a.register, skriv, epost, tittel, values.rolle));
    }
    default:
      console.error(`Ukjent kommando: ${kommando}\n\n${hjelp}`);
      return 2;
  }
};

process.exitCode = await kjoer().catch((error: unknown) => {
  if (
    error instanceof KonfigurasjonsFeil ||
    error instanceof IdentitetKonfigFeil ||
    error instanceof Migrasjonsfeil
  )
    console.error(error.message);
  else openLogg('error').fatal({ err: error }, 'felles-stoppet');
  return 1;
});
