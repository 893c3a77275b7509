import { useTranslation } from 'react-i18next';
import { useListe, useObjekt } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Dokumenter } from '../../parts/Dokumenter.js';
import { Fakta } from '../../parts/Fakta.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { useRuteparam } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { HistorikkDel } from './Historikk.js';
import { Skjermingsinfo } from './Skjermingsinfo.js';

/** A meeting folder: notice, decisions and protocol with their documents. */
export const MoetemappeSide = () => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  const v = useRuteparam('v');
  const id = useRuteparam('id');
  const mappe = useObjekt(v, 'moetemappe', id);
  const poster = useListe(v, 'moeteregistrering', {
    filter: `mappe eq ${id}`,
    orderby: 'opprettetDato',
    top: 200,
  });
  return (
    <Lest svar={mappe}>
      {(m) => (
        <>
          <Sidetittel
            over={t('arkiv.moete.over', { nummer: m.moetenummer ?? m.mappeID ?? '' })}
            tittel={m.tittel || t('arkiv.skjermet')}
            under={
              <>
                <span>{m.utvalg}</span>
                <Datotekst dato={m.moetedato} />
                <Lenke til={`/arkiv/${v}/moetemappe`}>{t('arkiv.moetemapper')}</Lenke>
              </>
            }
          />
          <Del tittel={t('arkiv.moete.registreringer')}>
            <Lest svar={poster}>
              {({ verdier }) =>
                verdier.length === 0 ? (
                  <p className="f-dempet">{t('arkiv.moete.ingenRegistreringer')}</p>
                ) : (
                  <ul className="f-liste">
                    {verdier.map((r) => (
                      <li key={r.systemID}>
                        <strong>{r.tittel || t('arkiv.skjermet')}</strong>
                        <span className="f-meta">
                          <span>{kodetekst('Moeteregistreringstype', r.moeteregistreringstype)}</span>
                          <span>{kodetekst('Moeteregistreringsstatus', r.moeteregistreringsstatus)}</span>
                          <Datotekst dato={r.opprettetDato} kort />
                        </span>
                        {r.moeteregistreringstype.kode !== 'VE' && (
                          <Dokumenter v={v} registrering={r.systemID} />
                        )}
                      </li>
                    ))}
                  </ul>
                )
              }
            </Lest>
          </Del>
          <Del tittel={t('arkiv.moete.metadata')}>
            <Fakta
              fakta={[
                { navn: t('arkiv.felt.moetenummer'), verdi: m.moetenummer },
                { navn: t('arkiv.felt.utvalg'), verdi: m.utvalg },
                { navn: t('arkiv.felt.moetedato'), verdi: <Datotekst dato={m.moetedato} /> },
                { navn: t('arkiv.felt.moetested'), verdi: m.moetested },
                m.avsluttetDato !== undefined && {
                  navn: t('arkiv.felt.avsluttet'),
                  verdi: <Datotekst dato={m.avsluttetDato} />,
                },
                { navn: t('arkiv.felt.opprettetAv'), verdi: m.opprettetAv },
              ]}
            />
          </Del>
          <Skjermingsinfo objekt={m} />
          <HistorikkDel v={v} entitet="moetemappe" id={m.systemID} />
        </>
      )}
    </Lest>
  );
};
