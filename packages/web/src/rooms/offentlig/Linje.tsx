import { Link } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bevisSti, type Objekt } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Dokumenter } from '../../parts/Dokumenter.js';
import { Lenke } from '../../parts/Lenke.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { type Korrespondanse, kortliste } from './korrespondanse.js';
import { Skjermetmerke } from './Skjermetlinje.js';
import { hjemmel, lesbarTittel } from './skjermet.js';

const Navn = ({ hva, navn }: { readonly hva: string; readonly navn: readonly string[] }) => {
  const { t } = useTranslation();
  if (navn.length === 0) return null;
  const kort = kortliste(navn);
  return (
    <span>
      {hva} {kort.navn}
      {kort.flere > 0 && ` ${t('offentlig.ogFlere', { count: kort.flere })}`}
    </span>
  );
};

export interface LinjeProps {
  readonly v: string;
  readonly post: Objekt<'journalpost'>;
  readonly korrespondanse: Korrespondanse | undefined;
  /** Show which case the line belongs to. */
  readonly medSak?: boolean;
}

/** One line of the public journal, with its documents and its proof. */
export const Linje = ({ v, post, korrespondanse, medSak = false }: LinjeProps) => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  const id = useId();
  const [aapen, settAapen] = useState(false);
  const tittel = lesbarTittel(post);
  return (
    <li>
      <span className="f-meta">
        <span>{post.registreringsID}</span>
        <Datotekst dato={post.journaldato} />
        <span>{kodetekst('Journalposttype', post.journalposttype)}</span>
      </span>
      <span className="o-linjetittel">{tittel ?? t('offentlig.utenTittel')}</span>
      {post.skjermet && <Skjermetmerke hjemmel={hjemmel(post)} />}
      <span className="f-meta">
        <Navn hva={t('offentlig.fra')} navn={korrespondanse?.fra ?? []} />
        <Navn hva={t('offentlig.til')} navn={korrespondanse?.til ?? []} />
        {(korrespondanse?.skjult ?? 0) > 0 && <span>{t('offentlig.skjultNavn')}</span>}
        {medSak && post.mappe !== undefined && (
          <Lenke til={`/sak/${post.mappe}`}>{t('offentlig.tilSaken')}</Lenke>
        )}
        <button
          type="button"
          className="ds-link f-lenkeknapp"
          aria-expanded={aapen}
          aria-controls={id}
          onClick={() => settAapen(!aapen)}
        >
          {t(aapen ? 'offentlig.skjulDokumenter' : 'offentlig.visDokumenter')}
          <span className="ds-sr-only"> {post.registreringsID}</span>
        </button>
        <Link
          href={bevisSti(v, post.systemID)}
          download={`bevis-${post.registreringsID?.replace('/', '-') ?? post.systemID}.json`}
        >
          {t('offentlig.bevis')}
          <span className="ds-sr-only"> {post.registreringsID}</span>
        </Link>
      </span>
      {aapen && (
        <div id={id} className="o-dokumenter">
          <Dokumenter v={v} registrering={post.systemID} />
        </div>
      )}
    </li>
  );
};
