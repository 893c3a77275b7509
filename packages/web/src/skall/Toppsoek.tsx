import { useNavigate, useSearch } from '@tanstack/react-router';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Someone is writing, so a letter is a letter. */
const skriver = (e: EventTarget | null): boolean =>
  e instanceof HTMLElement && (e.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(e.tagName));

/** The search field of every page. The key `/` goes to it. */
export const Toppsoek = ({ sti }: { readonly sti: string }) => {
  const { t } = useTranslation();
  const gaa = useNavigate();
  const felt = useRef<HTMLInputElement>(null);
  const { q } = useSearch({ strict: false }) as Readonly<Record<string, string | undefined>>;
  const naa = sti === '/soek' ? (q ?? '') : '';
  const [tekst, settTekst] = useState(naa);
  useEffect(() => settTekst(naa), [naa]);
  useEffect(() => {
    const vedTast = (e: KeyboardEvent) => {
      if (e.key !== '/' || e.ctrlKey || e.metaKey || e.altKey || skriver(e.target)) return;
      // A dialog has the page to itself.
      if (document.querySelector('dialog[open]') !== null) return;
      e.preventDefault();
      felt.current?.focus();
      felt.current?.select();
    };
    document.addEventListener('keydown', vedTast);
    return () => document.removeEventListener('keydown', vedTast);
  }, []);
  const send = (e: SubmitEvent<HTMLFormElement>) => {
    e.preventDefault();
    const soekt = tekst.trim();
    if (soekt === '') return felt.current?.focus();
    void gaa({ to: '/soek', search: { q: soekt } as never });
  };
  return (
    <search className="f-toppsoek">
      <form onSubmit={send}>
        <input
          ref={felt}
          type="search"
          className="ds-input"
          data-size="sm"
          value={tekst}
          maxLength={200}
          placeholder={t('skall.soekHint')}
          aria-label={t('skall.soek')}
          aria-keyshortcuts="/"
          onChange={(e) => settTekst(e.target.value)}
        />
        <button
          type="submit"
          className="ds-button"
          data-variant="tertiary"
          data-size="sm"
          data-icon
          aria-label={t('skall.soekKnapp')}
        >
          <svg viewBox="0 0 20 20" className="f-bjelle" aria-hidden="true" focusable="false">
            <circle cx="8.5" cy="8.5" r="5.5" />
            <path d="M12.7 12.7l5 5" />
          </svg>
        </button>
      </form>
    </search>
  );
};
