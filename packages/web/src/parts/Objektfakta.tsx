import { type Field, isGruppeKind, isKodeKind, isVsmKind, model, type Vsm } from '@felles/model';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kodeverdi, Objekt } from '../client/index.js';
import { Datotekst, Tidstekst } from './Dato.js';
import { Egnefakta } from './Egnefakta.js';
import { Fakta } from './Fakta.js';
import { useFelttekst, useKodetekst } from './modelltekst.js';
import { Tekstavsnitt } from './Tekstavsnitt.js';

export interface ObjektfaktaProps {
  readonly v: string;
  readonly objekt: Objekt;
  /** Fields that are shown elsewhere on the page. */
  readonly uten?: readonly string[];
  /** Lines before the fields. */
  readonly foran?: readonly { readonly navn: string; readonly verdi: ReactNode }[];
}

const stille = new Set(['referanseOpprettetAv', 'referanseEndretAv', 'systemID']);

/** All that is known about an object, in the order of its declaration, then who made and changed it. */
export const Objektfakta = ({ v: virksomhet, objekt, uten = [], foran = [] }: ObjektfaktaProps) => {
  const { t } = useTranslation();
  const felttekst = useFelttekst();
  const kodetekst = useKodetekst();
  const entity = model.entity(objekt.entitet);
  const data = objekt as Readonly<Record<string, unknown>>;

  const en = (felt: Field, v: unknown): ReactNode => {
    if (isKodeKind(felt.kind)) return kodetekst(felt.kind.liste.name, v as Kodeverdi);
    if (isGruppeKind(felt.kind)) return gruppen(felt.kind.felt, v as Readonly<Record<string, unknown>>);
    if (typeof v === 'boolean') return v ? t('parts.ja') : t('parts.nei');
    if (felt.kind.control === 'tidspunkt') return <Tidstekst tid={String(v)} />;
    if (felt.kind.control === 'dato') return <Datotekst dato={String(v)} />;
    if (felt.kind.control === 'tekstomraade') return <Tekstavsnitt tekst={String(v)} />;
    if (isVsmKind(felt.kind))
      return <Egnefakta v={virksomhet} katalog={felt.kind.katalog} verdier={v as Vsm} />;
    return String(v);
  };
  const verdien = (felt: Field, v: unknown): ReactNode =>
    !Array.isArray(v) ? (
      en(felt, v)
    ) : (
      <ul className="f-ren">
        {v.map((x, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: values of a field have no other identity
          <li key={i}>{en(felt, x)}</li>
        ))}
      </ul>
    );
  const linjer = (
    felter: Readonly<Record<string, Field>>,
    verdier: Readonly<Record<string, unknown>>,
    skjul: readonly string[] = [],
  ) =>
    Object.entries(felter).flatMap(([navn, felt]) =>
      verdier[navn] === undefined ||
      verdier[navn] === null ||
      felt.hidden === true ||
      felt.kind.name === 'systemID' ||
      skjul.includes(navn) ||
      stille.has(navn)
        ? []
        : [{ navn: felttekst(objekt.entitet, navn), verdi: verdien(felt, verdier[navn]) }],
    );
  const gruppen = (felter: Readonly<Record<string, Field>>, v: Readonly<Record<string, unknown>>) => (
    <Fakta fakta={linjer(felter, v)} />
  );

  return (
    <Fakta
      fakta={[
        ...foran,
        ...linjer(entity.fields, data, uten),
        ...linjer(model.systemFields, data, uten),
        {
          navn: felttekst(objekt.entitet, 'systemID'),
          verdi: <code className="f-kode">{objekt.systemID}</code>,
        },
      ]}
    />
  );
};
