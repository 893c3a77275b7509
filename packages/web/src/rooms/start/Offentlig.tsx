import { Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useKart, useListe, useSamarbeid } from '../../client/index.js';
import { Del } from '../../parts/Del.js';
import { talltekst } from '../../parts/format.js';
import { Lenke } from '../../parts/Lenke.js';
import { useIdag } from '../../parts/oppslag.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Fliskart } from '../kart/Fliskart.js';
import { NesteMoeter } from './NesteMoeter.js';
import { SisteVedtak } from './SisteVedtak.js';
import './start.css';

/** The five questions that the structure of the collaboration must answer (row A25). */
const spoersmaal = [
  {
    navn: 'arenaer',
    til: '/arena',
    ogsaa: [
      { til: '/part', tekst: 'skall.meny.parter' },
      { til: '/avtale', tekst: 'skall.meny.avtale' },
    ],
  },
  {
    navn: 'medvirkning',
    til: '/matrise',
    ogsaa: [
      { til: '/moete', tekst: 'skall.meny.moeter' },
      { til: '/kart', tekst: 'skall.meny.kart' },
    ],
  },
  {
    navn: 'prioritering',
    til: '/vedtak',
    ogsaa: [
      { til: '/forslag', tekst: 'skall.meny.forslag' },
      { til: '/strategi', tekst: 'skall.meny.strategi' },
    ],
  },
  { navn: 'ressurser', til: '/strategi', ogsaa: [{ til: '/arena', tekst: 'skall.meny.arenaer' }] },
  { navn: 'prosjekter', til: '/satsing', ogsaa: [{ til: '/sak', tekst: 'skall.meny.saker' }] },
] as const;

const Innganger = () => {
  const { t } = useTranslation();
  return (
    <ol className="o-spoersmaal">
      {spoersmaal.map((s) => (
        <li key={s.navn}>
          <Card data-color="neutral">
            <Heading level={3} data-size="2xs">
              <Lenke til={s.til}>{t(`start.spoersmaal.${s.navn}`)}</Lenke>
            </Heading>
            <Paragraph>{t(`start.spoersmaal.${s.navn}.tekst`)}</Paragraph>
            <p className="f-rad f-liten">
              {s.ogsaa.map((o) => (
                <Lenke key={o.til} til={o.til}>
                  {t(o.tekst)}
                </Lenke>
              ))}
            </p>
          </Card>
        </li>
      ))}
    </ol>
  );
};

/** The collaboration as everybody may see it. */
export const Offentlig = () => {
  const { t, i18n } = useTranslation();
  const v = useSamarbeid();
  const idag = useIdag();
  const kart = useKart(v, idag);
  const strategi = useListe(v, 'strategi', { orderby: 'versjonsnummer desc', top: 1 });
  const naa = strategi.data?.verdier[0];
  const folk = (kart.data?.parter ?? []).reduce((sum, p) => sum + p.folketall, 0);
  return (
    <>
      <Sidetittel
        tittel={t('start.tittel')}
        ingress={
          kart.data === undefined
            ? t('start.ingress')
            : t('start.ingressTall', {
                kommuner: kart.data.parter.length,
                innbyggere: talltekst(folk, i18n.language),
              })
        }
      />
      {naa !== undefined && (
        <p className="f-les">
          {t('start.strategien')} <Lenke til="/strategi">{naa.tittel}</Lenke>
        </p>
      )}
      <div className="f-spalter">
        <div className="f-stabel">
          <SisteVedtak antall={5} />
          <Del tittel={t('start.finnFram')}>
            <Innganger />
          </Del>
        </div>
        <div className="f-stabel">
          <NesteMoeter antall={3} />
          {kart.data !== undefined && kart.data.parter.length > 0 && (
            <Del tittel={t('start.kart')} ved={<Lenke til="/kart">{t('start.helekart')}</Lenke>}>
              <Fliskart parter={kart.data.parter} liten />
            </Del>
          )}
          <Del tittel={t('start.innsyn')}>
            <Paragraph>{t('start.innsynTekst')}</Paragraph>
            <ul className="f-lenkeliste">
              <li>
                <Lenke til="/journal">{t('start.tilJournalen')}</Lenke>
              </li>
              <li>
                <Lenke til="/sak">{t('start.tilSakene')}</Lenke>
              </li>
              <li>
                <Lenke til="/aapne-data">{t('start.tilDataene')}</Lenke>
              </li>
            </ul>
          </Del>
        </div>
      </div>
    </>
  );
};
