import type { Entity, Model } from '@felles/model';

const esc = (s: string): string =>
  s.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const rad = (...celler: readonly string[]): string =>
  `<tr>${celler.map((c) => `<td>${c}</td>`).join('')}</tr>`;

const entitet = (e: Entity): string => `
<section id="${esc(e.name)}">
<h3>${esc(e.name)}</h3>
<p><code>/api/v1/{virksomhet}/${esc(e.name)}</code>${e.clause ? ` · krav ${esc(e.clause)}` : ''}</p>
<table><caption>Felt</caption><thead><tr><th scope="col">Felt</th><th scope="col">Type</th><th scope="col">Krav</th></tr></thead><tbody>
${Object.entries(e.fields)
  .filter(([, f]) => !f.hidden)
  .map(([k, f]) =>
    rad(
      `<code>${esc(k)}</code>`,
      `${esc(f.kind.name)}${f.many ? ', flere' : ''}`,
      [
        f.required ? 'påkrevd' : '',
        f.readOnly ? 'settes av kjernen' : '',
        f.constant ? 'endres ikke' : '',
        f.m ?? '',
      ]
        .filter(Boolean)
        .join(', '),
    ),
  )
  .join('\n')}
</tbody></table>
${
  Object.keys(e.acts).length === 0
    ? ''
    : `<table><caption>Handlinger</caption><thead><tr><th scope="col">Handling</th><th scope="col">Fra tilstand</th><th scope="col">Roller</th><th scope="col">Blir journalført som</th></tr></thead><tbody>
${Object.values(e.acts)
  .map((a) =>
    rad(
      `<code>POST …/${a.onCollection ? '' : '{systemID}/'}${esc(a.name)}</code>`,
      esc(a.from.join(', ') || 'alle'),
      esc(a.by.join(', ')),
      esc(a.records.join(', ') || '–'),
    ),
  )
  .join('\n')}
</tbody></table>`
}
</section>`;

/** A static reference page of the product's API, made from the declaration. No script, no outside resources. */
export const apiSide = (model: Model, demo: boolean): string => {
  const alle = [...model.entities.values()];
  const samhandling = alle.filter((e) => e.room === 'samhandling');
  const arkiv = alle.filter((e) => e.room !== 'samhandling' && !e.abstract);
  const lenker = (liste: readonly Entity[]) =>
    liste.map((e) => `<li><a href="#${esc(e.name)}">${esc(e.name)}</a></li>`).join('');
  return `<!doctype html><html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>API – Felles</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:0 auto;padding:1rem;color:#1e2b3c}table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}caption{text-align:left;font-weight:600}td,th{border-bottom:1px solid #c5ccd3;padding:.35rem .5rem;text-align:left;vertical-align:top}code{background:#f3f5f7;padding:.1em .25em}ul{columns:14rem}a{color:#0051be}section{scroll-margin-top:1rem}</style></head><body>
<header>${demo ? '<p><strong>Demonstrasjon:</strong> innebygd innlogging med kjente brukere. Opplysningene er eksempler.</p>' : ''}<p><a href="/">Felles</a></p><h1>API</h1></header><main>
<p>Maskinlesbar beskrivelse: <a href="/api/v1/openapi.json">/api/v1/openapi.json</a> (OpenAPI 3.1). Arkivet har i tillegg tjenestegrensesnittet i Noark 5 på <code>/api/noark5/{virksomhet}/</code>.</p>
<p>Lister tar <code>$filter</code>, <code>$orderby</code>, <code>$top</code>, <code>$skip</code> og <code>$search</code>. Endring krever <code>If-Match</code>. Feil er <code>application/problem+json</code>.</p>
<h2>Samhandling</h2><ul>${lenker(samhandling)}</ul><h2>Arkiv (lesing)</h2><ul>${lenker(arkiv)}</ul>
${[...samhandling, ...arkiv].map(entitet).join('')}
</main></body></html>`;
};
