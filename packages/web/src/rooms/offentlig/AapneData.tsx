import { Heading, Link } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Aapnesett, useAapneData, useSamarbeid } from '../../client/index.js';
import { Datovelger } from '../../parts/Datovelger.js';
import { Del } from '../../parts/Del.js';
import { Lest } from '../../parts/Lest.js';
import { useIdag } from '../../parts/oppslag.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Tabell } from '../../parts/Tabell.js';
import './offentlig.css';

const Sett = ({ sett, dato }: { readonly sett: Aapnesett; readonly dato: string }) => {
  const { t } = useTranslation();
  const id = useId();
  const navn = t(`data.${sett.navn}`);
  const paaDato = sett.datert ? `?dato=${dato}` : '';
  return (
    <section className="f-del" aria-labelledby={id}>
      <Heading level={3} data-size="2xs" id={id}>
        {navn}
      </Heading>
      <p className="f-les">{t(`data.${sett.navn}.om`)}</p>
      <p className="f-rad">
        <Link href={`${sett.csv}${paaDato}`}>
          {t('data.hentCsv')}
          <span className="ds-sr-only"> {navn}</span>
        </Link>
        <Link href={`${sett.json}${paaDato}`}>
          {t('data.hentJson')}
          <span className="ds-sr-only"> {navn}</span>
        </Link>
      </p>
      {sett.kilder.length > 0 && (
        <p className="f-liten f-dempet">
          {t('data.kilder')} {sett.kilder.join('. ')}
        </p>
      )}
      <details className="o-kolonner">
        <summary>{t('data.kolonner', { count: sett.kolonner.length })}</summary>
        <Tabell
          tittel={t('data.kolonnerI', { navn })}
          rader={sett.kolonner}
          noekkel={(k) => k}
          kolonner={[
            { id: 'navn', tittel: t('data.kolonne'), radhode: true, vis: (k) => <code>{k}</code> },
            { id: 'om', tittel: t('data.innhold'), vis: (k) => t(`data.felt.${k}`) },
          ]}
        />
      </details>
    </section>
  );
};

/** The open data of the collaboration: what each set holds, and where it is fetched. */
export const AapneData = () => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const idag = useIdag();
  const [dato, settDato] = useAdressevalg('dato', idag);
  const svar = useAapneData(v);
  return (
    <>
      <Sidetittel tittel={t('data.tittel')} ingress={t('data.ingress')} />
      <Lest svar={svar}>
        {(data) => (
          <>
            <p className="f-les">
              {t('data.lisens')} <Link href={data.lisens.adresse}>{data.lisens.navn}</Link>. {t('data.form')}
            </p>
            <Del tittel={t('data.settene')}>
              <Datovelger etikett={t('data.dato')} dato={dato} sett={settDato} />
              <div className="f-stabel">
                {data.sett.map((s) => (
                  <Sett key={s.navn} sett={s} dato={dato} />
                ))}
              </div>
            </Del>
            <Del tittel={t('data.strommer')}>
              <ul className="f-lenkeliste">
                <li>
                  <Link href="/oparl/v1.1/system">OParl 1.1</Link>: {t('data.oparl')}
                </li>
                <li>
                  <Link href="/vedtak.atom">Atom</Link>: {t('data.atom')}
                </li>
                <li>
                  <Link href="/sitemap.xml">sitemap.xml</Link>: {t('data.kart')}
                </li>
                <li>
                  <Link href="/api/v1/docs">API</Link>: {t('data.api')}
                </li>
              </ul>
            </Del>
          </>
        )}
      </Lest>
    </>
  );
};
