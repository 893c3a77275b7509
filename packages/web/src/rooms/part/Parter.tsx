import { useTranslation } from 'react-i18next';
import { type Flis, useKart, useListe, useSamarbeid } from '../../client/index.js';
import { Tall } from '../../parts/Dato.js';
import { Datoskyver, useEndringsmerker } from '../../parts/Datoskyver.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { useIdag } from '../../parts/oppslag.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Tabell } from '../../parts/Tabell.js';

const Andre = () => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  const svar = useListe(useSamarbeid(), 'samarbeidspart', {
    filter: "parttype/kode ne 'kommune'",
    orderby: 'navn',
    top: 100,
  });
  return (
    <Del tittel={t('part.andre')}>
      <Lest svar={svar}>
        {(data) => (
          <ul className="f-liste">
            {data.verdier.map((p) => (
              <li key={p.systemID}>
                <Lenke til={`/part/${p.systemID}`}>{p.navn}</Lenke>
                <span className="f-meta">{kodetekst('Parttype', p.parttype)}</span>
              </li>
            ))}
          </ul>
        )}
      </Lest>
    </Del>
  );
};

export const Parter = () => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const [dato, settDato] = useAdressevalg('dato', useIdag());
  const svar = useKart(v, dato);
  const tidslinje = useEndringsmerker(v);
  return (
    <>
      <Sidetittel tittel={t('part.tittel')} ingress={t('part.ingress')} />
      <p>
        <Lenke til="/part/endring">{t('part.endringer')}</Lenke>
      </p>
      <Andre />
      <Del tittel={t('part.kommuner')}>
        <Datoskyver etikett={t('part.dato')} dato={dato} sett={settDato} {...tidslinje} />
        <Lest svar={svar}>
          {(data) => (
            <>
              <p role="status">{t('part.antall', { count: data.parter.length })}</p>
              <Tabell<Flis>
                tittel={t('part.kommuner')}
                rader={[...data.parter].sort((a, b) => a.navn.localeCompare(b.navn, 'nb'))}
                noekkel={(p) => p.part}
                kolonner={[
                  {
                    id: 'navn',
                    tittel: t('felt.navn'),
                    radhode: true,
                    vis: (p) => (
                      <Lenke til={`/part/${p.part}`} sok={{ dato }}>
                        {p.navn}
                      </Lenke>
                    ),
                  },
                  {
                    id: 'samisk',
                    tittel: t('felt.samiskNavn'),
                    vis: (p) => p.samiskNavn !== undefined && <span lang="sma">{p.samiskNavn}</span>,
                  },
                  { id: 'nummer', tittel: t('felt.kommunenummer'), vis: (p) => p.kommunenummer },
                  { id: 'region', tittel: t('felt.region'), vis: (p) => p.regionnavn },
                  {
                    id: 'folk',
                    tittel: t('felt.folketall'),
                    tall: true,
                    vis: (p) => <Tall tall={p.folketall} />,
                  },
                ]}
              />
            </>
          )}
        </Lest>
      </Del>
    </>
  );
};
