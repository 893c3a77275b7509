import { useTranslation } from 'react-i18next';
import { datotekst, kortDato, kortTid, kronetekst, talltekst, tidstekst } from './format.js';

export const Datotekst = ({
  dato,
  kort = false,
}: {
  readonly dato: string | undefined;
  readonly kort?: boolean;
}) => {
  const { i18n } = useTranslation();
  if (dato === undefined) return null;
  return (
    <time dateTime={dato} className={kort ? 'f-nowrap' : undefined}>
      {(kort ? kortDato : datotekst)(dato, i18n.language)}
    </time>
  );
};

export const Tidstekst = ({ tid }: { readonly tid: string | undefined }) => {
  const { i18n } = useTranslation();
  return tid === undefined ? null : <time dateTime={tid}>{tidstekst(tid, i18n.language)}</time>;
};

/** Day and time on the clock in one line, for tables. */
export const Kortid = ({ tid }: { readonly tid: string | undefined }) => {
  const { i18n } = useTranslation();
  return tid === undefined ? null : (
    <time dateTime={tid} className="f-nowrap">
      {kortTid(tid, i18n.language)}
    </time>
  );
};

/** From and to; an open end says so. */
export const Periode = ({
  fra,
  til,
}: {
  readonly fra: string | undefined;
  readonly til: string | undefined;
}) => {
  const { t } = useTranslation();
  return (
    <span>
      {fra === undefined ? t('parts.periode.ukjent') : <Datotekst dato={fra} kort />} –{' '}
      {til === undefined ? t('parts.periode.naa') : <Datotekst dato={til} kort />}
    </span>
  );
};

export const Kroner = ({ beloep }: { readonly beloep: number | undefined }) => {
  const { i18n } = useTranslation();
  return beloep === undefined ? null : <span className="f-nowrap">{kronetekst(beloep, i18n.language)}</span>;
};

export const Tall = ({ tall }: { readonly tall: number | undefined }) => {
  const { i18n } = useTranslation();
  return tall === undefined ? null : <span className="f-nowrap">{talltekst(tall, i18n.language)}</span>;
};
