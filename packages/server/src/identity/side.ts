import { randomBytes } from 'node:crypto';
import type { Spraak } from './spraak.js';

/** Markup that is already safe. Everything else in a template is escaped. */
export class Html {
  readonly kode: string;
  constructor(kode: string) {
    this.kode = kode;
  }
}

const TEGN: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const sikre = (verdi: Html | string | number | readonly Html[]): string => {
  if (verdi instanceof Html) return verdi.kode;
  if (typeof verdi === 'object') return verdi.map((del) => del.kode).join('');
  return String(verdi).replace(/[&<>"']/g, (tegn) => TEGN[tegn] ?? tegn);
};

export function html(
  deler: TemplateStringsArray,
  ...verdier: (Html | string | number | readonly Html[])[]
): Html {
  return new Html(deler.map((del, i) => (i === 0 ? del : sikre(verdier[i - 1] ?? '') + del)).join(''));
}

// Every colour pair is at least 4.5:1; borders of fields and the focus mark at least 3:1.
const STIL = `
*{box-sizing:border-box}
body{margin:0;font:1.125rem/1.5 Inter,system-ui,sans-serif;color:#1e2b3c;background:#f4f5f6}
main{max-width:34rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font-size:1.75rem;line-height:1.25;margin:.5rem 0 1rem}
.kort{background:#fff;border:1px solid #d2d5d8;border-radius:.5rem;padding:1.25rem;overflow-wrap:anywhere}
.merk{background:#fff8e1;border-left:.375rem solid #8a5a00;padding:.75rem 1rem;margin:0 0 1rem}
.feil{background:#fdecec;border-left:.375rem solid #b3141d;padding:.75rem 1rem;margin:0 0 1rem}
.merk p,.feil p{margin:.25rem 0}
label{display:block;font-weight:600;margin:1rem 0 .25rem}
.hjelp{margin:0 0 .25rem;color:#4b5563}
input{width:100%;font:inherit;padding:.625rem .75rem;border:1px solid #68717d;border-radius:.25rem;background:#fff;color:inherit}
button,.knapp{display:inline-block;font:inherit;font-weight:600;padding:.625rem 1.25rem;margin:1rem 0 0;border:2px solid #00509e;border-radius:.25rem;background:#00509e;color:#fff;text-decoration:none;cursor:pointer;min-height:2.75rem}
button.andre{background:#fff;color:#00509e}
button.bruker{display:block;width:100%;margin:0;text-align:left;background:#fff;color:#1e2b3c;border-color:#68717d}
button.bruker:hover{background:#eaf2fa;border-color:#00509e}
button.bruker span{display:block;font-weight:400;font-size:1rem;color:#4b5563}
ul{list-style:none;margin:1rem 0;padding:0}
li{margin:0 0 .5rem}
a{color:#00509e}
:focus-visible{outline:.1875rem solid #1e2b3c;outline-offset:.1875rem}
.liten{font-size:1rem;color:#4b5563}
`;

export type Side = {
  spraak: Spraak;
  tittel: string;
  innhold: Html;
  /** Where forms of the page may lead, redirects included; null leaves it open. Default: here only. */
  formMaal?: readonly string[] | null;
  /** Submits the page's form at once; it must work by its button too. */
  sendSkjema?: boolean;
};

export type FerdigSide = { kropp: string; hoder: Record<string, string> };

/** A whole page with the headers it must be sent with. No script but our own one line, no outside resource. */
export function side(valg: Side): FerdigSide {
  const nonce = randomBytes(16).toString('base64');
  const script =
    valg.sendSkjema === true ? html`<script nonce="${nonce}">document.forms[0].submit()</script>` : '';
  const kropp = html`<!doctype html>
<html lang="${valg.spraak}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${valg.tittel} – Felles</title>
<style nonce="${nonce}">${new Html(STIL)}</style>
</head>
<body>
<main>
<h1>${valg.tittel}</h1>
${valg.innhold}
</main>
${script}
</body>
</html>`.kode;
  const maal = valg.formMaal === undefined ? [] : valg.formMaal;
  const csp = [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    valg.sendSkjema === true ? `script-src 'nonce-${nonce}'` : '',
    maal === null ? '' : `form-action ${["'self'", ...maal].join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    kropp,
    hoder: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': valg.spraak,
      'cache-control': 'no-store',
      'content-security-policy': csp.filter((del) => del !== '').join('; '),
      'referrer-policy': 'same-origin', // no-referrer would make browsers post our forms with Origin: null
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    },
  };
}
