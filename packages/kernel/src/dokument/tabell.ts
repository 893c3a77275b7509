import type { Noekkelverdi, Tabell } from './dokument.js';
import type { Element, Flyt, Satt } from './flyt.js';
import { rensLinje } from './rens.js';
import { fordelSpalter, type Spalte } from './spalte.js';
import { ARK, FARGE, STIL } from './stiler.js';

// A quarter of the page's height in lines.
const MEST_HODE = Math.floor((ARK.bunn - ARK.marg) / 4 / STIL.kolonne.linjehoeyde);

const LUFT = { x: 6, y: 4.5 } as const;

/** Draws a table; the header row is repeated, as an artifact, on every page the table reaches. */
export function tegnTabell(flyt: Flyt, { kolonner, rader }: Tabell): void {
  if (kolonner.length === 0) return;
  const spalter = fordelSpalter(flyt.setter, kolonner, rader, {
    x: ARK.marg,
    total: flyt.bredde,
    luft: LUFT.x,
  });
  // A heading is repeated on each page, so one that filled a page would never leave room for a row: it is cut.
  const hode = deler(
    kolonner.map((k, i) => flyt.sett(rensLinje(k.tittel), STIL.kolonne, innerbredde(spalter[i]))),
    0,
    MEST_HODE,
  );
  const hodehoeyde = radhoeyde(hode);
  const tabell = flyt.element(flyt.rot, 'Table');

  const forsteRad = sattRad(flyt, rader[0] ?? [], spalter);
  flyt.krev(hodehoeyde + Math.min(radhoeyde(forsteRad), 6 * STIL.celle.linjehoeyde));
  const hoderad = flyt.element(flyt.element(tabell, 'THead'), 'TR');
  hodebunn(flyt, hodehoeyde);
  tegnCeller(
    flyt,
    hode,
    spalter,
    kolonner.map(() => flyt.element(hoderad, 'TH', { scope: 'Column' })),
  );
  flyt.y += hodehoeyde;

  const paaNySide = (): void => {
    flyt.nySide();
    hodebunn(flyt, hodehoeyde);
    flyt.artefakt('Pagination', () => {
      hode.forEach((celle, i) => {
        const spalte = spalter[i];
        if (spalte === undefined) return;
        celle.linjer.forEach((linje, n) => {
          const x = spalte.hoeyre ? spalte.x + spalte.bredde - LUFT.x - linje.bredde : spalte.x + LUFT.x;
          flyt.randlinje(linje, celle.stil, x, flyt.y + LUFT.y + n * celle.stil.linjehoeyde);
        });
      });
    });
    flyt.y += hodehoeyde;
  };

  const kropp = flyt.element(tabell, 'TBody');
  for (const rad of rader) {
    const tr = flyt.element(kropp, 'TR');
    const celler = spalter.map(() => flyt.element(tr, 'TD'));
    tegnRad(flyt, sattRad(flyt, rad, spalter), spalter, celler, paaNySide);
  }
}

/** Draws labels with values as a table of two columns without rules, the labels as row headings. */
export function tegnNoekkelverdier(flyt: Flyt, verdier: readonly Noekkelverdi[]): void {
  if (verdier.length === 0) return;
  const lengst = verdier.reduce((l, v) => Math.max(l, flyt.setter.bredde(v.noekkel, STIL.litenSterk)), 0);
  const venstre = Math.min(lengst + 18, flyt.bredde * 0.36);
  const kropp = flyt.element(flyt.element(flyt.rot, 'Table'), 'TBody');
  for (const { noekkel, verdi } of verdier) {
    const rad = flyt.element(kropp, 'TR');
    const th = flyt.element(rad, 'TH', { scope: 'Row' });
    const td = flyt.element(rad, 'TD');
    const navn = flyt.sett(rensLinje(noekkel), STIL.litenSterk, venstre - 12);
    const innhold = flyt.sett(verdi, STIL.liten, flyt.bredde - venstre);
    flyt.krev(Math.max(navn.linjer.length, Math.min(innhold.linjer.length, 3)) * STIL.liten.linjehoeyde);
    const bunn = flyt.y + navn.linjer.length * STIL.litenSterk.linjehoeyde;
    flyt.tegn(th, navn, ARK.marg, flyt.y);
    const side = flyt.pdf.page;
    flyt.avsnitt(td, innhold, ARK.marg + venstre);
    if (flyt.pdf.page === side) flyt.y = Math.max(flyt.y, bunn);
    flyt.y += 2.5;
  }
}

// A row stays on one page if a page can hold it; a longer one is split between lines.
function tegnRad(
  flyt: Flyt,
  rad: readonly Satt[],
  spalter: readonly Spalte[],
  celler: readonly Element[],
  paaNySide: () => void,
): void {
  let igjen = rad;
  if (radhoeyde(igjen) > flyt.plass && (radhoeyde(igjen) < (ARK.bunn - ARK.marg) * 0.6 || flyt.plass < 80)) {
    paaNySide();
  }
  while (radhoeyde(igjen) > flyt.plass) {
    const antall = Math.max(1, Math.floor((flyt.plass - 2 * LUFT.y) / STIL.celle.linjehoeyde));
    tegnCeller(flyt, deler(igjen, 0, antall), spalter, celler, igjen);
    igjen = deler(igjen, antall);
    paaNySide();
  }
  tegnCeller(flyt, igjen, spalter, celler);
  flyt.y += radhoeyde(igjen);
  flyt.strek(ARK.marg, flyt.y, flyt.bredde, 0.5, FARGE.strek);
}

function tegnCeller(
  flyt: Flyt,
  rad: readonly Satt[],
  spalter: readonly Spalte[],
  celler: readonly Element[],
  hele: readonly Satt[] = rad,
): void {
  rad.forEach((celle, i) => {
    const spalte = spalter[i];
    const element = celler[i];
    if (spalte === undefined || element === undefined) return;
    const fortsetter = celle.linjer.length < (hele[i]?.linjer.length ?? 0);
    const hoeyre = spalte.hoeyre ? spalte.x + spalte.bredde - LUFT.x : undefined;
    flyt.tegn(element, celle, spalte.x + LUFT.x, flyt.y + LUFT.y, fortsetter, hoeyre);
  });
}

function hodebunn(flyt: Flyt, hoeyde: number): void {
  flyt.flate(ARK.marg, flyt.y, flyt.bredde, hoeyde, FARGE.tone);
  flyt.strek(ARK.marg, flyt.y + hoeyde, flyt.bredde, 0.9, FARGE.merke);
}

const innerbredde = (spalte: Spalte | undefined): number => Math.max(1, (spalte?.bredde ?? 0) - 2 * LUFT.x);

const sattRad = (flyt: Flyt, rad: readonly string[], spalter: readonly Spalte[]): Satt[] =>
  spalter.map((spalte, i) => flyt.sett(rad[i] ?? '', STIL.celle, innerbredde(spalte)));

const deler = (rad: readonly Satt[], fra: number, til?: number): Satt[] =>
  rad.map(({ linjer, stil }) => ({ linjer: linjer.slice(fra, til), stil }));

const radhoeyde = (rad: readonly Satt[]): number =>
  Math.max(STIL.celle.linjehoeyde, ...rad.map((c) => c.linjer.length * c.stil.linjehoeyde)) + 2 * LUFT.y;
