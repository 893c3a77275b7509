import './arkiv.css';
import { Link } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { filSti, useDokumenter } from '../../client/index.js';
import { stoerrelse } from '../../parts/format.js';
import { Lest } from '../../parts/Lest.js';
import { Tabell } from '../../parts/Tabell.js';

/** Documents of a record with their checksums, for those who must be able to prove what a file is. */
export const Dokumenttabell = ({
  v,
  registrering,
}: {
  readonly v: string;
  readonly registrering: string;
}) => {
  const { t, i18n } = useTranslation();
  const svar = useDokumenter(v, registrering);
  return (
    <Lest svar={svar}>
      {({ verdier }) =>
        verdier.length === 0 ? (
          <p className="f-dempet">{t('arkiv.dok.ingen')}</p>
        ) : (
          <Tabell
            tittel={t('arkiv.dok.tittel')}
            rader={verdier}
            noekkel={(d) => d.dokumentbeskrivelse}
            kolonner={[
              { id: 'tittel', tittel: t('arkiv.dok.kol.tittel'), radhode: true, vis: (d) => d.tittel },
              {
                id: 'fil',
                tittel: t('arkiv.dok.kol.fil'),
                vis: (d) =>
                  // No file is named when the reader may not open it.
                  d.dokumentobjekt ? (
                    <Link href={filSti(v, d.dokumentobjekt)}>
                      {t('arkiv.dok.lastNed', { fil: d.filnavn })}{' '}
                      <span className="f-dempet">({stoerrelse(d.filstoerrelse, i18n.language)})</span>
                    </Link>
                  ) : (
                    t('arkiv.dok.skjermet')
                  ),
              },
              {
                id: 'sjekksum',
                tittel: t('arkiv.dok.kol.sjekksum'),
                vis: (d) => <code className="a-sjekksum">{d.sjekksum}</code>,
              },
            ]}
          />
        )
      }
    </Lest>
  );
};
