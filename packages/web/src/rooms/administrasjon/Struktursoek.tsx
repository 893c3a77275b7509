import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Listevalg, type Objekt, odataTekst, useListe } from '../../client/index.js';
import { Laster } from '../../parts/Laster.js';
import { Lenke } from '../../parts/Lenke.js';
import { Soekefelt } from '../../parts/Soekefelt.js';
import { navnet, strukturadresse } from './struktur.js';

const MEST = 10;

const slag: readonly (readonly [entitet: string, felt: readonly string[]])[] = [
  ['arkiv', ['tittel']],
  ['arkivdel', ['tittel']],
  ['klassifikasjonssystem', ['tittel']],
  ['klasse', ['klasseID', 'tittel']],
  ['mappe', ['mappeID', 'tittel']],
];

const soekfilter = (felt: readonly string[], ord: string): Listevalg => ({
  filter: felt.map((f) => `contains(tolower(${f}),${odataTekst(ord.toLocaleLowerCase('nb'))})`).join(' or '),
  orderby: felt[0] ?? 'tittel',
  top: MEST,
});

interface TreffProps {
  readonly v: string;
  readonly entitet: string;
  readonly felt: readonly string[];
  readonly ord: string;
}

const Treff = ({ v, entitet, felt, ord }: TreffProps) => {
  const { t } = useTranslation();
  const { data, isPending } = useListe(v, entitet, soekfilter(felt, ord));
  if (isPending) return <Laster />;
  const treff: readonly Objekt[] = data?.verdier ?? [];
  if (treff.length === 0) return null;
  return (
    <section className="f-del" aria-label={t(`administrasjon.flere.${entitet}`)}>
      <h2 className="f-feltnavn">
        {t(`administrasjon.flere.${entitet}`)}{' '}
        <span className="f-dempet f-liten">
          {data?.neste === undefined
            ? t('parts.oppslag.treff', { count: treff.length })
            : t('parts.oppslag.foerste', { antall: treff.length })}
        </span>
      </h2>
      <ul className="f-ren">
        {treff.map((o) => (
          <li key={o.systemID}>
            <Lenke til={strukturadresse(v, o.entitet, o.systemID)}>
              {navnet(o) || t('administrasjon.skjermet')}
            </Lenke>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** A search over the whole structure; its answers stand where the tree stands until they are taken away. */
export const Struktursoek = ({ v, children }: { readonly v: string; readonly children: ReactNode }) => {
  const { t } = useTranslation();
  const [ord, settOrd] = useState('');
  return (
    <>
      <Soekefelt etikett={t('administrasjon.tre.soek')} verdi={ord} soek={settOrd} />
      {ord === '' ? (
        children
      ) : (
        <>
          <div>
            <Button variant="tertiary" data-size="sm" onClick={() => settOrd('')}>
              {t('administrasjon.tre.visTre')}
            </Button>
          </div>
          <p role="status" className="ds-sr-only">
            {t('administrasjon.tre.soekt', { ord })}
          </p>
          {slag.map(([entitet, felt]) => (
            <Treff key={entitet} v={v} entitet={entitet} felt={felt} ord={ord} />
          ))}
          <p className="f-dempet f-liten">{t('administrasjon.tre.soekSlutt')}</p>
        </>
      )}
    </>
  );
};
