#!/usr/bin/env node
// Stand-alone verifier of proofs from the log. Depends on Node alone, by intent: it shares no code with what it checks.
//
//   node verifiser.mjs bevis.json... [--noekkel offentlig.jwk]
//
// Takes an event's proof or a proof of consistency between two tree heads. Exit code 0: every proof
// holds, 1: one does not, 2: wrong use. Without --noekkel the key in the proof is used, which shows only that the proof agrees with itself.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

class Avvist extends Error {}
const krev = (sant, tekst) => {
  if (!sant) throw new Avvist(tekst);
};

const sha256 = (...deler) => {
  const h = createHash('sha256');
  for (const del of deler) h.update(del);
  return h.digest();
};

// RFC 8785: keys by UTF-16 code units, numbers and strings as ECMAScript writes them.
function kanonisk(v) {
  if (Array.isArray(v)) return `[${v.map(kanonisk).join(',')}]`;
  if (v !== null && typeof v === 'object') {
    const medlemmer = Object.keys(v).sort();
    return `{${medlemmer.map((k) => `${JSON.stringify(k)}:${kanonisk(v[k])}`).join(',')}}`;
  }
  krev(typeof v !== 'number' || Number.isFinite(v), 'Beviset har et tall utenfor det som kan uttrykkes.');
  return JSON.stringify(v);
}

function objekt(v, navn, medlemmer) {
  krev(v !== null && typeof v === 'object' && !Array.isArray(v), `«${navn}» er ikke et objekt.`);
  const navnene = (liste) => JSON.stringify([...liste].sort());
  krev(navnene(Object.keys(v)) === navnene(medlemmer), `«${navn}» har ikke de feltene den skal ha.`);
  return v;
}
function heltall(v, navn) {
  krev(Number.isSafeInteger(v) && v >= 0, `«${navn}» er ikke et helt tall.`);
  return v;
}
// Lower case only: two ways of writing the same bytes would let a changed proof pass.
function hex(v, navn, byte) {
  krev(
    typeof v === 'string' && v.length === byte * 2 && /^[0-9a-f]*$/.test(v),
    `«${navn}» er ikke ${byte} byte i hex.`,
  );
  return Buffer.from(v, 'hex');
}
const stiAv = (v) => {
  krev(Array.isArray(v), '«sti» er ikke en liste.');
  return v.map((h, i) => hex(h, `sti[${i}]`, 32));
};

const node = (venstre, hoeyre) => sha256(Buffer.of(1), venstre, hoeyre);

/** RFC 9162 section 2.1.3.2. */
function rotFraSti(blad, nr, stoerrelse, sti) {
  let fn = BigInt(nr);
  let sn = BigInt(stoerrelse) - 1n;
  let r = blad;
  for (const p of sti) {
    krev(sn !== 0n, 'Stien er for lang for treet.');
    if (fn & 1n || fn === sn) {
      r = node(p, r);
      while (!(fn & 1n) && fn !== 0n) {
        fn >>= 1n;
        sn >>= 1n;
      }
    } else {
      r = node(r, p);
    }
    fn >>= 1n;
    sn >>= 1n;
  }
  krev(sn === 0n, 'Stien er for kort for treet.');
  return r;
}

/** RFC 9162 section 2.1.4.2. */
function sjekkKonsistens(fra, rotFra, til, rotTil, sti) {
  krev(fra > 0 && fra <= til, 'Det gamle hodet er ikke eldre enn det nye.');
  const feil = 'Det nye hodet bygger ikke på det gamle: hendelser er endret eller fjernet.';
  if (fra === til) {
    krev(sti.length === 0 && rotFra.equals(rotTil), feil);
    return;
  }
  let fn = BigInt(fra) - 1n;
  let sn = BigInt(til) - 1n;
  while (fn & 1n) {
    fn >>= 1n;
    sn >>= 1n;
  }
  // fn is 0 when the old size is a power of two: the old root is then itself a node of the new tree.
  const rest = fn === 0n ? [rotFra, ...sti] : [...sti];
  krev(rest.length > 0, feil);
  let [fr] = rest;
  let [sr] = rest;
  for (const c of rest.slice(1)) {
    krev(sn !== 0n, feil);
    if (fn & 1n || fn === sn) {
      fr = node(c, fr);
      sr = node(c, sr);
      while (!(fn & 1n) && fn !== 0n) {
        fn >>= 1n;
        sn >>= 1n;
      }
    } else {
      sr = node(sr, c);
    }
    fn >>= 1n;
    sn >>= 1n;
  }
  krev(sn === 0n && fr.equals(rotFra) && sr.equals(rotTil), feil);
}

function noekkelAv(jwk, navn) {
  objekt(jwk, navn, ['kty', 'crv', 'x']);
  krev(
    jwk.kty === 'OKP' && jwk.crv === 'Ed25519' && typeof jwk.x === 'string',
    `«${navn}» er ikke en Ed25519-nøkkel.`,
  );
  krev(Buffer.from(jwk.x, 'base64url').toString('base64url') === jwk.x, `«${navn}» er skrevet feil.`);
  let noekkel;
  try {
    noekkel = createPublicKey({ key: jwk, format: 'jwk' });
  } catch {
    throw new Avvist(`«${navn}» er ikke en gyldig nøkkel.`);
  }
  return { noekkel, id: sha256(noekkel.export({ type: 'spki', format: 'der' })).toString('hex') };
}

function sjekkHode(hode, navn, virksomhet, noekkel) {
  objekt(hode, navn, ['stoerrelse', 'rot', 'tid', 'noekkel', 'signatur']);
  heltall(hode.stoerrelse, `${navn}.stoerrelse`);
  krev(hode.stoerrelse > 0, `«${navn}» er et tomt tre.`);
  krev(hode.noekkel === noekkel.id, `«${navn}» er signert med en annen nøkkel enn den som ble oppgitt.`);
  const { signatur, ...resten } = hode;
  const signert = Buffer.from(kanonisk({ ...resten, v: 1, slag: 'felles-logghode', virksomhet }));
  krev(
    verify(null, signert, noekkel.noekkel, hex(signatur, `${navn}.signatur`, 64)),
    `Signaturen på «${navn}» er ugyldig.`,
  );
  return hex(hode.rot, `${navn}.rot`, 32);
}

const BLADFELT = [
  'v',
  'virksomhet',
  'id',
  'tid',
  'hva',
  'handling',
  'entitet',
  'objekt',
  'bruker',
  'foer',
  'etter',
  'offentlig',
];

function sjekkHendelse(b, noekkel) {
  objekt(b, 'beviset', [
    'versjon',
    'virksomhet',
    'linje',
    'blad',
    'nr',
    'stoerrelse',
    'sti',
    'hode',
    'offentligNoekkel',
  ]);
  objekt(b.blad, 'blad', BLADFELT);
  krev(b.blad.v === 1, 'Bladet har en ukjent versjon.');
  krev(b.blad.virksomhet === b.virksomhet, 'Bladet hører til en annen virksomhet.');
  if (b.linje === null) {
    krev(b.blad.offentlig === null, 'Bladet sier at hendelsen har en offentlig linje, men den mangler.');
  } else {
    const funnet = sha256(kanonisk(b.linje)).toString('hex');
    krev(funnet === b.blad.offentlig, 'Den offentlige linjen er ikke den som ble forseglet.');
  }
  const rot = sjekkHode(b.hode, 'hode', b.virksomhet, noekkel);
  krev(b.stoerrelse === b.hode.stoerrelse, '«stoerrelse» er en annen enn hodets.');
  heltall(b.nr, 'nr');
  krev(b.nr < b.stoerrelse, 'Hendelsens nummer er utenfor loggen.');
  const blad = sha256(Buffer.of(0), kanonisk(b.blad));
  krev(
    rotFraSti(blad, b.nr, b.stoerrelse, stiAv(b.sti)).equals(rot),
    'Stien fører ikke til den signerte roten.',
  );
  return [
    b.linje === null
      ? 'hendelsen har ingen offentlig linje'
      : 'den offentlige linjen er den hendelsen forseglet',
    `hendelsen ${b.blad.id} står som nr. ${b.nr} av ${b.stoerrelse} i loggen`,
    `loggens rot er signert ${b.hode.tid} med nøkkel ${noekkel.id}`,
  ];
}

function sjekkTohoder(b, noekkel) {
  objekt(b, 'beviset', ['versjon', 'virksomhet', 'fra', 'til', 'sti', 'offentligNoekkel']);
  const rotFra = sjekkHode(b.fra, 'fra', b.virksomhet, noekkel);
  const rotTil = sjekkHode(b.til, 'til', b.virksomhet, noekkel);
  sjekkKonsistens(b.fra.stoerrelse, rotFra, b.til.stoerrelse, rotTil, stiAv(b.sti));
  return [
    `begge hodene er signert med nøkkel ${noekkel.id}`,
    `loggen med ${b.til.stoerrelse} hendelser begynner med de samme ${b.fra.stoerrelse}: ingenting er endret eller fjernet`,
  ];
}

function les(fil) {
  let tekst;
  try {
    tekst = readFileSync(fil, 'utf8');
  } catch {
    throw new Avvist(`Filen ${fil} kan ikke leses.`);
  }
  try {
    return JSON.parse(tekst);
  } catch {
    throw new Avvist(`Filen ${fil} er ikke JSON.`);
  }
}

function sjekk(fil, noekkelfil) {
  const b = les(fil);
  krev(b !== null && typeof b === 'object', 'Filen er ikke et bevis.');
  krev(b.versjon === 1, 'Beviset har en ukjent versjon.');
  krev(typeof b.virksomhet === 'string', 'Beviset nevner ingen virksomhet.');
  const noekkel = noekkelAv(b.offentligNoekkel, 'offentligNoekkel');
  if (noekkelfil !== undefined) {
    const { kty, crv, x } = les(noekkelfil) ?? {};
    krev(
      noekkelAv({ kty, crv, x }, noekkelfil).id === noekkel.id,
      'Beviset bruker en annen nøkkel enn den du stoler på.',
    );
  }
  const punkter = 'fra' in b ? sjekkTohoder(b, noekkel) : sjekkHendelse(b, noekkel);
  return [
    `virksomhet ${b.virksomhet}`,
    ...punkter,
    noekkelfil === undefined
      ? 'NB: nøkkelen er hentet fra beviset selv; bruk --noekkel for å sjekke mot en nøkkel du stoler på'
      : 'nøkkelen er den du oppga',
  ];
}

function hovedsak() {
  let valg;
  try {
    valg = parseArgs({ allowPositionals: true, options: { noekkel: { type: 'string' } } });
  } catch {
    valg = undefined;
  }
  if (valg === undefined || valg.positionals.length === 0) {
    console.error('Bruk: node verifiser.mjs bevis.json... [--noekkel offentlig.jwk]');
    return 2;
  }
  let kode = 0;
  for (const fil of valg.positionals) {
    const navn = valg.positionals.length > 1 ? `${fil}: ` : '';
    try {
      const punkter = sjekk(fil, valg.values.noekkel);
      console.log([`${navn}OK: beviset holder.`, ...punkter.map((p) => ` - ${p}`)].join('\n'));
    } catch (feil) {
      if (!(feil instanceof Avvist)) throw feil;
      console.log(`${navn}IKKE OK: ${feil.message}`);
      kode = 1;
    }
  }
  return kode;
}

process.exitCode = hovedsak();
