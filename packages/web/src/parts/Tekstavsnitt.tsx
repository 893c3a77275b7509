import { avsnitt } from './avsnitt.js';

/** A long text as people wrote it: blank lines make paragraphs, single line breaks are kept. */
export const Tekstavsnitt = ({ tekst }: { readonly tekst: string | undefined }) =>
  tekst === undefined || tekst.trim() === '' ? null : (
    <div className="f-langtekst">
      {avsnitt(tekst).map((a) => (
        <p key={a.noekkel}>
          {a.linjer.map((l, i) => (
            <span key={l.noekkel}>
              {i > 0 && <br />}
              {l.tekst}
            </span>
          ))}
        </p>
      ))}
    </div>
  );
