import type { Avsnitt, Blokk, Noekkelverdi, Ramme, Vedtaksblokk } from './dokument.js';
import type { Element, Flyt, Satt } from './flyt.js';
import type { Stil } from './linje.js';
import { rens, rensLinje } from './rens.js';
import { ARK, FARGE, STIL } from './stiler.js';
import { tegnNoekkelverdier, tegnTabell } from './tabell.js';
import type { Dokumenttekst } from './tekst/tekst.js';

const OVERSKRIFTER = {
  1: { stil: STIL.overskrift1, over: 20, under: 6 },
  2: { stil: STIL.overskrift2, over: 18, under: 4 },
  3: { stil: STIL.overskrift3, over: 10, under: 2 },
} as const;

// A heading brings what it heads along to the next page, but never leaves more than a third of a page empty.
const MEST_SAMLET = (ARK.bunn - ARK.marg) / 3;

/** Draws the blocks one below the other. A heading is never the last thing on a page. */
export function tegnBlokker(flyt: Flyt, blokker: readonly Blokk[], tekst: Dokumenttekst): void {
  blokker.forEach((blokk, i) => {
    if (blokk.type === 'overskrift') flyt.krev(Math.min(MEST_SAMLET, minstehoeyde(flyt, blokker, i, tekst)));
    tegnBlokk(flyt, blokk, tekst);
  });
}

// What must fit on the page for block `i` to begin there: a heading brings the start of what it heads.
function minstehoeyde(flyt: Flyt, blokker: readonly Blokk[], i: number, tekst: Dokumenttekst): number {
  const blokk = blokker[i];
  switch (blokk?.type) {
    case undefined:
      return 0;
    case 'overskrift': {
      const { stil, over, under } = OVERSKRIFTER[blokk.nivaa];
      const linjer = flyt.sett(rensLinje(blokk.tekst), stil).linjer.length;
      return over + linjer * stil.linjehoeyde + under + minstehoeyde(flyt, blokker, i + 1, tekst);
    }
    case 'ramme':
      return rammekrav(settRamme(flyt, blokk));
    case 'vedtak':
      return rammekrav(settRamme(flyt, vedtaksramme(blokk, tekst)));
    case 'tabell':
    case 'signaturfelt':
      return 90;
    case 'nokkelverdier':
      return (
        blokk.verdier.length * (STIL.liten.linjehoeyde + 3) + 8 + minstehoeyde(flyt, blokker, i + 1, tekst)
      );
    default:
      return 3 * STIL.tekst.linjehoeyde;
  }
}

function tegnBlokk(flyt: Flyt, blokk: Blokk, tekst: Dokumenttekst): void {
  switch (blokk.type) {
    case 'overskrift':
      tegnOverskrift(flyt, blokk.tekst, blokk.nivaa);
      break;
    case 'avsnitt':
      tegnAvsnitt(flyt, blokk);
      break;
    case 'punktliste':
      tegnPunktliste(flyt, blokk.punkter);
      break;
    case 'tabell':
      flyt.luft(4);
      tegnTabell(flyt, blokk);
      flyt.luft(12);
      break;
    case 'nokkelverdier':
      tegnNoekkelverdier(flyt, blokk.verdier);
      flyt.luft(8);
      break;
    case 'ramme':
      tegnRamme(flyt, blokk);
      break;
    case 'vedtak':
      tegnRamme(flyt, vedtaksramme(blokk, tekst));
      break;
    case 'skillelinje':
      flyt.luft(8);
      if (!flyt.paaToppen) flyt.strek(ARK.marg, flyt.y, flyt.bredde, 0.5, FARGE.strek);
      flyt.luft(12);
      break;
    case 'signaturfelt':
      tegnSignaturfelt(flyt, blokk.roller, tekst);
      break;
  }
}

function tegnOverskrift(flyt: Flyt, tekst: string, nivaa: 1 | 2 | 3): void {
  const { stil, over, under } = OVERSKRIFTER[nivaa];
  const satt = flyt.sett(rensLinje(tekst), stil);
  if (satt.linjer.length === 0) return;
  flyt.luft(over);
  flyt.bokmerke(rensLinje(tekst), nivaa);
  flyt.avsnitt(flyt.element(flyt.rot, flyt.overskriftstype(nivaa + 1)), satt);
  flyt.luft(under);
}

function tegnAvsnitt(flyt: Flyt, { tekst, spraak }: Avsnitt): void {
  for (const del of rens(tekst).split(/\n\s*\n/)) {
    const satt = flyt.sett(del, STIL.tekst);
    if (satt.linjer.length === 0) continue;
    const lang =
      spraak !== undefined && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(spraak) ? { lang: spraak } : {};
    flyt.avsnitt(flyt.element(flyt.rot, 'P', lang), satt);
    flyt.luft(7);
  }
}

function tegnPunktliste(flyt: Flyt, punkter: readonly string[]): void {
  const innrykk = 14;
  const sattePunkter = punkter
    .map((punkt) => flyt.sett(punkt, STIL.tekst, flyt.bredde - innrykk))
    .filter((satt) => satt.linjer.length > 0);
  if (sattePunkter.length === 0) return;
  const liste = flyt.element(flyt.rot, 'L');
  for (const satt of sattePunkter) {
    const punkt = flyt.element(liste, 'LI');
    const merke = flyt.element(punkt, 'Lbl');
    const kropp = flyt.element(punkt, 'LBody');
    flyt.krev(Math.min(2, satt.linjer.length) * satt.stil.linjehoeyde);
    flyt.tegn(merke, flyt.sett('•', STIL.tekst), ARK.marg + 3, flyt.y);
    flyt.avsnitt(kropp, satt, ARK.marg + innrykk);
    flyt.luft(3);
  }
  flyt.luft(5);
}

function vedtaksramme(blokk: Vedtaksblokk, { vedtak }: Dokumenttekst): Ramme {
  const merknader: Noekkelverdi[] = [
    {
      noekkel: vedtak.binder,
      verdi: vedtak.forklaring(blokk.bindingsklasse, rensLinje(blokk.hjemmel ?? '').replace(/\.$/, '')),
    },
  ];
  const { nummer, tekst, nivaa } = blokk;
  return { type: 'ramme', tittel: vedtak.tittel(nummer), tekst, merknader, ...(nivaa && { nivaa }) };
}

const KANT = { x: 14, topp: 9, bunn: 10 } as const;

interface Rammedel {
  readonly over: number;
  readonly satt: Satt;
  readonly erTittel: boolean;
}

function settRamme(flyt: Flyt, ramme: Ramme): Rammedel[] {
  const deler: Rammedel[] = [];
  const legg = (tekst: string, stil: Stil, over: number, erTittel = false): void => {
    const satt = flyt.sett(tekst, stil, flyt.bredde - 2 * KANT.x);
    if (satt.linjer.length > 0) deler.push({ over: deler.length === 0 ? 0 : over, satt, erTittel });
  };
  legg(rensLinje(ramme.tittel), STIL.sterk, 0, true);
  for (const del of rens(ramme.tekst).split(/\n\s*\n/)) legg(del, STIL.tekst, 4);
  for (const { noekkel, verdi } of ramme.merknader ?? []) {
    legg(rensLinje(noekkel), STIL.litenSterk, 8);
    legg(verdi, STIL.liten, 0);
  }
  return deler;
}

// A short frame is kept whole; a long one must show its heading and some lines before it breaks.
function rammekrav(deler: readonly Rammedel[]): number {
  const hoeyde = deler.reduce((sum, d) => sum + d.over + d.satt.linjer.length * d.satt.stil.linjehoeyde, 0);
  const kort = hoeyde < (ARK.bunn - ARK.marg) / 3;
  return KANT.topp + KANT.bunn + (kort ? hoeyde : 5 * STIL.tekst.linjehoeyde);
}

// A frame breaks between lines; every part of it gets its own tint and bar.
function tegnRamme(flyt: Flyt, ramme: Ramme): void {
  const nivaa = ramme.nivaa ?? 2;
  const satte = settRamme(flyt, ramme);
  if (satte.length === 0) return;
  flyt.luft(6);
  flyt.krev(rammekrav(satte));
  if (rensLinje(ramme.tittel) !== '') flyt.bokmerke(rensLinje(ramme.tittel), nivaa);
  const deler = satte.map((del) => ({
    ...del,
    element: flyt.element(flyt.rot, del.erTittel ? flyt.overskriftstype(nivaa + 1) : 'P'),
  }));
  let koe: readonly Plassertdel[] = deler;
  while (koe.length > 0) {
    const { paaSiden, resten, hoeyde: brukt } = delVed(koe, flyt.plass - KANT.topp - KANT.bunn);
    flyt.flate(ARK.marg, flyt.y, flyt.bredde, brukt + KANT.topp + KANT.bunn, FARGE.tone);
    flyt.flate(ARK.marg, flyt.y, 3, brukt + KANT.topp + KANT.bunn, FARGE.merke);
    flyt.y += KANT.topp;
    for (const { over, satt, element } of paaSiden) {
      flyt.tegn(element, satt, ARK.marg + KANT.x, flyt.y + over, resten[0]?.element === element);
      flyt.y += over + satt.linjer.length * satt.stil.linjehoeyde;
    }
    flyt.y += KANT.bunn;
    koe = resten;
    if (koe.length > 0) flyt.nySide();
  }
  flyt.luft(10);
}

interface Plassertdel extends Rammedel {
  readonly element: Element;
}

function delVed(
  deler: readonly Plassertdel[],
  plass: number,
): { paaSiden: Plassertdel[]; resten: Plassertdel[]; hoeyde: number } {
  const paaSiden: Plassertdel[] = [];
  let hoeyde = 0;
  for (const [i, del] of deler.entries()) {
    const over = i === 0 ? 0 : del.over;
    const { linjer, stil } = del.satt;
    const faarPlass = Math.floor((plass - hoeyde - over) / stil.linjehoeyde);
    // At least one line on every page, or a frame could never end.
    const antall = i === 0 ? Math.max(1, faarPlass) : Math.max(0, faarPlass);
    const del1 = { ...del, over, satt: { linjer: linjer.slice(0, antall), stil } };
    if (antall > 0) {
      paaSiden.push(del1);
      hoeyde += over + del1.satt.linjer.length * stil.linjehoeyde;
    }
    if (antall < linjer.length) {
      const del2 = { ...del, satt: { linjer: linjer.slice(antall), stil } };
      return { paaSiden, resten: [del2, ...deler.slice(i + 1)], hoeyde };
    }
  }
  return { paaSiden, resten: [], hoeyde };
}

function tegnSignaturfelt(flyt: Flyt, roller: readonly string[], { signatur }: Dokumenttekst): void {
  const kolonne = (flyt.bredde - 24) / 2;
  for (let i = 0; i < roller.length; i += 2) {
    const par = roller.slice(i, i + 2).map((rolle) => flyt.sett(rensLinje(rolle), STIL.liten, kolonne));
    const linjer = Math.max(...par.map((p) => p.linjer.length));
    const hoeyde = 52 + (linjer + 1) * STIL.liten.linjehoeyde;
    flyt.krev(hoeyde);
    par.forEach((satt, n) => {
      const x = ARK.marg + n * (kolonne + 24);
      const felt = flyt.element(flyt.rot, 'P');
      flyt.strek(x, flyt.y + 44, kolonne, 0.6, STIL.tekst.farge);
      flyt.tegn(felt, satt, x, flyt.y + 48, true);
      const datoY = flyt.y + 48 + satt.linjer.length * STIL.liten.linjehoeyde;
      flyt.tegn(felt, flyt.sett(signatur, STIL.rand, kolonne), x, datoY);
    });
    flyt.y += hoeyde;
  }
}
