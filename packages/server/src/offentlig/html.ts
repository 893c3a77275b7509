// Pieces of HTML for those who read without a script. Everything that people have written is escaped.

export const esc = (v: unknown): string =>
  String(v ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

export const avsnitt = (t: string | undefined): string =>
  (t ?? '')
    .split(/\n+/)
    .filter((l) => l.trim() !== '')
    .map((l) => `<p>${esc(l)}</p>`)
    .join('');

export const dato = (t: string | undefined): string =>
  t === undefined
    ? ''
    : new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'Europe/Oslo' }).format(new Date(t));

/** What begins with a capital on its own, inside a sentence: names like eFagråd and KS keep theirs. */
export const iSetning = (t: string): string =>
  /^\p{Lu}\p{Ll}/u.test(t) ? `${t.charAt(0).toLowerCase()}${t.slice(1)}` : t;

export const del = (tittel: string, innhold: string): string =>
  innhold === '' ? '' : `<section><h2>${esc(tittel)}</h2>${innhold}</section>`;

export const lenke = (sti: string, navn: string | undefined): string =>
  `<a href="${esc(sti)}">${esc(navn ?? sti)}</a>`;

/** A list of what is HTML already. */
export const punkter = (linjer: readonly string[]): string =>
  linjer.length === 0 ? '' : `<ul>${linjer.map((l) => `<li>${l}</li>`).join('')}</ul>`;

/** A table whose first column names the row. */
export const tabell = (hode: readonly string[], rader: readonly (readonly string[])[]): string =>
  rader.length === 0
    ? ''
    : `<table><thead><tr>${hode.map((h) => `<th scope="col">${esc(h)}</th>`).join('')}</tr></thead><tbody>${rader
        .map(
          ([foerste, ...andre]) =>
            `<tr><th scope="row">${esc(foerste)}</th>${andre.map((c) => `<td>${esc(c)}</td>`).join('')}</tr>`,
        )
        .join('')}</tbody></table>`;
