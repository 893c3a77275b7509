import { Link } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeg } from '../client/index.js';
import { Datotekst } from './Dato.js';
import { useIdag } from './oppslag.js';

export interface KilderProps {
  /** The day the page shows; today unless given. */
  readonly dato?: string;
  /** Facts of others on the page. */
  readonly av?: readonly ('ssb' | 'kartverket')[];
  /** Where the same stands as data. */
  readonly data?: string;
  /** Documents or pages that what is shown rests on. */
  readonly children?: ReactNode;
}

const adresser = {
  ssb: 'https://www.ssb.no/statbank/table/07459',
  kartverket: 'https://www.kartverket.no/',
} as const;

/** Where what a published page shows comes from, and on which day it holds. */
export const Kilder = ({ dato, av = [], data, children }: KilderProps) => {
  const { t } = useTranslation();
  const { samarbeidNavn } = useMeg();
  const idag = useIdag();
  return (
    <section className="f-kilder" aria-label={t('parts.kilder.navn')}>
      <p>
        {t('parts.kilder.viser')} <Datotekst dato={dato ?? idag} />.{' '}
        {t('parts.kilder.fra', { navn: samarbeidNavn ?? '' })}
        {children !== undefined && <> {children}</>}
      </p>
      {av.length > 0 && (
        <p>
          {av.map((k) => (
            <span key={k}>
              {t(`parts.kilder.${k}`)} <Link href={adresser[k]}>{t(`parts.kilder.${k}Navn`)}</Link>.{' '}
            </span>
          ))}
        </p>
      )}
      {data !== undefined && (
        <p>
          <Link href={data}>{t('parts.kilder.somData')}</Link>
        </p>
      )}
    </section>
  );
};
