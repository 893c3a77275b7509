import { Alert, Heading, Link, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { annenBruker, innloggingSti, somProblem } from '../client/index.js';
import { skalTaFokus } from '../skall/fokus.js';
import { Annen } from './Annen.js';
import { useFelttekst } from './modelltekst.js';
import { problemnoekkel } from './problemtekst.js';

export interface ProblemvisningProps {
  readonly feil: unknown;
  /** Entity whose fields the problem may name, for their labels. */
  readonly entitet?: string;
  /** Id of the form control of a field; without it field errors are text, not links. */
  readonly feltId?: (felt: string) => string;
  /** Take the focus when shown, as after a form that was refused. */
  readonly fokus?: boolean;
  /** Stands in a form: a login must not take away what is written. Follows from `fokus`. */
  readonly iSkjema?: boolean;
  readonly proevIgjen?: () => void;
}

/** What went wrong, in words, with a link to each field that is wrong. */
export const Problemvisning = ({
  feil,
  entitet,
  feltId,
  fokus,
  iSkjema = fokus,
  proevIgjen,
}: ProblemvisningProps) => {
  const { t } = useTranslation();
  const felttekst = useFelttekst();
  const ref = useRef<HTMLDivElement>(null);
  const [alene, settAlene] = useState(false);
  const p = somProblem(feil);
  // A page that could not be read at all has no heading but this one.
  useEffect(() => {
    if (feil) settAlene(document.querySelector('main h1, main .f-laster, dialog[open]') === null);
  }, [feil]);
  useEffect(() => {
    if (fokus === true && feil) ref.current?.focus();
  }, [fokus, feil]);
  const felt = p.felt ?? [];
  const utlogget = p.status === 401;
  const annen = p.kode === annenBruker ? p.detail : undefined;
  const tittel = t(utlogget && iSkjema === true ? 'parts.problem.401.skjema' : problemnoekkel(p), {
    defaultValue: p.title === '' ? t('parts.problem.uventet') : p.title,
    navn: annen,
  });
  useEffect(() => {
    if (!alene) return;
    document.title = `${tittel} – Felles`;
    if (skalTaFokus()) ref.current?.focus();
  }, [alene, tittel]);
  const navn = (sti: string): string => felttekst(entitet ?? '', sti.split('/')[0] ?? sti);
  if (!feil) return null;
  return (
    <Alert
      data-color={utlogget || p.status === 0 ? 'warning' : 'danger'}
      role="alert"
      ref={ref}
      tabIndex={-1}
    >
      <Heading level={alene ? 1 : 2} data-size="2xs">
        {tittel}
      </Heading>
      {annen === undefined ? (
        p.detail !== undefined && p.detail !== tittel && !utlogget && <Paragraph>{p.detail}</Paragraph>
      ) : (
        <Annen navn={annen} />
      )}
      {felt.length > 0 && (
        <ul>
          {felt.map((f) => (
            <li key={`${f.felt} ${f.kode}`}>
              {feltId === undefined ? (
                <span>{navn(f.felt)}</span>
              ) : (
                <Link href={`#${feltId(f.felt)}`}>{navn(f.felt)}</Link>
              )}
              {': '}
              {f.tekst}
            </li>
          ))}
        </ul>
      )}
      {utlogget &&
        (iSkjema === true ? (
          <>
            <Paragraph>{t('parts.problem.401.staar')}</Paragraph>
            <p>
              <Link href={innloggingSti('/')} target="_blank" rel="noopener">
                {t('parts.problem.loggInnNyFane')}
              </Link>
            </p>
          </>
        ) : (
          <p>
            <Link href={innloggingSti(window.location.pathname + window.location.search)}>
              {t('parts.problem.loggInn')}
            </Link>
          </p>
        ))}
      {proevIgjen !== undefined && !utlogget && p.status !== 404 && (
        <p>
          <button type="button" className="ds-link" onClick={proevIgjen}>
            {t('parts.problem.proevIgjen')}
          </button>
        </p>
      )}
      {p.sporing !== undefined && (
        <p className="f-liten f-dempet">{t('parts.problem.sporing', { id: p.sporing })}</p>
      )}
    </Alert>
  );
};
