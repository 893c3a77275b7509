import { strToU8, zipSync } from 'fflate';

/** A cell. A text that is a whole ISO date becomes a date in a workbook. */
export type Rute = string | number | undefined;

/** A table to be taken along: what it is called, its headings, and its rows. */
export interface Ark {
  readonly tittel: string;
  readonly hode: readonly string[];
  readonly rader: readonly (readonly Rute[])[];
}

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const skriv = (tekst: string): string =>
  tekst
    // XML 1.0 has no place for control characters and what is no character.
    .replace(/[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // ECMA-376 part 1, 22.9.2.19: _x0041_ in a text is read as an escaped character.
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_');

/** Letters of a column: 0 is A, 26 is AA. */
export const kolonnenavn = (nr: number): string =>
  (nr >= 26 ? kolonnenavn(Math.floor(nr / 26) - 1) : '') + String.fromCharCode(65 + (nr % 26));

/** Days since 30 December 1899, which is how a workbook counts. */
const dagtall = (dato: string): number => Math.round(Date.parse(`${dato}T00:00:00Z`) / 86_400_000) + 25_569;

const erDato = (tekst: string): boolean =>
  /^(19|20)\d{2}-\d{2}-\d{2}$/.test(tekst) &&
  new Date(`${tekst}T00:00:00Z`).toString() !== 'Invalid Date' &&
  new Date(`${tekst}T00:00:00Z`).toISOString().startsWith(tekst);

/** Most characters of a cell (Excel's limit). */
const MEST = 32_767;

const celle = (rute: Rute, sted: string, stil: number): string => {
  if (rute === undefined || rute === '') return '';
  if (typeof rute === 'number')
    return Number.isFinite(rute) ? `<c r="${sted}" s="${stil}"><v>${rute}</v></c>` : '';
  if (stil === 0 && erDato(rute)) return `<c r="${sted}" s="2"><v>${dagtall(rute)}</v></c>`;
  return `<c r="${sted}" s="${stil}" t="inlineStr"><is><t xml:space="preserve">${skriv(rute.slice(0, MEST))}</t></is></c>`;
};

const rad = (ruter: readonly Rute[], nr: number, stil: number): string =>
  `<row r="${nr}">${ruter.map((r, i) => celle(r, `${kolonnenavn(i)}${nr}`, stil)).join('')}</row>`;

const bredde = (ark: Ark, kolonne: number): number => {
  const lengst = ark.rader.reduce((n, r) => Math.max(n, String(r[kolonne] ?? '').length), 0);
  return Math.min(60, Math.max(10, lengst + 2, Math.min(28, (ark.hode[kolonne] ?? '').length + 4)));
};

const arkXml = (ark: Ark): string => {
  const siste = `${kolonnenavn(Math.max(0, ark.hode.length - 1))}${ark.rader.length + 1}`;
  return `<worksheet xmlns="${RUTE}"><sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><cols>${ark.hode
    .map((_, i) => `<col min="${i + 1}" max="${i + 1}" width="${bredde(ark, i)}" customWidth="1"/>`)
    .join(
      '',
    )}</cols><sheetData>${rad(ark.hode, 1, 1)}${ark.rader.map((r, i) => rad(r, i + 2, 0)).join('')}</sheetData><autoFilter ref="A1:${siste}"/></worksheet>`;
};

const RUTE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PAKKE = 'http://schemas.openxmlformats.org/package/2006';
const KOBLING = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

// Styles 0 plain, 1 heading, 2 date (number format 14 follows the reader's own way of writing dates).
const stiler = `<styleSheet xmlns="${RUTE}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf xfId="0" numFmtId="14" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** A name a workbook takes for a sheet: at most 31 characters, and none of its own signs. */
const arknavn = (tittel: string): string =>
  tittel
    .replace(/[[\]:*?/\\']/g, ' ')
    .trim()
    .slice(0, 31)
    .trim() || 'Ark';

/**
 * A sheet as a workbook (Office Open XML, ECMA-376): headings that stay, a filter, dates as dates and numbers as numbers.
 * Texts stand as texts, so none of them can be a formula.
 */
export const xlsx = (ark: Ark): Uint8Array<ArrayBuffer> => {
  const deler: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${PAKKE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PAKKE}/relationships"><Relationship Id="r1" Type="${KOBLING}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${RUTE}" xmlns:r="${KOBLING}"><sheets><sheet name="${skriv(arknavn(ark.tittel))}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PAKKE}/relationships"><Relationship Id="r1" Type="${KOBLING}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${KOBLING}/styles" Target="styles.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': arkXml(ark),
    'xl/styles.xml': stiler,
  };
  return new Uint8Array(
    zipSync(
      Object.fromEntries(
        Object.entries(deler).map(([sti, xml]) => [
          sti,
          strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`),
        ]),
      ),
    ),
  );
};
