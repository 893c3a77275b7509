import { useTranslation } from 'react-i18next';
import { useListe, useObjekt } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Fakta } from '../../parts/Fakta.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useRuteparam } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tekstavsnitt } from '../../parts/Tekstavsnitt.js';
import { EgneDel } from './EgneDel.js';
import { HistorikkDel } from './Historikk.js';
import { Journaltabell } from './Journaltabell.js';
import { Skjermingsinfo } from './Skjermingsinfo.js';

/** One case for members: what it is, its records, and what has been done with it. */
export const SakSide = () => {
  const { t } = useTranslation();
  const v = useRuteparam('v');
  const id = useRuteparam('id');
  const sak = useObjekt(v, 'saksmappe', id);
  const poster = useListe(v, 'journalpost', {
    filter: `mappe eq ${id}`,
    orderby: 'journalpostnummer',
    top: 200,
  });
  return (
    <Lest svar={sak}>
      {(s) => (
        <>
          <Sidetittel
            over={t('arkiv.sak.over', { nummer: s.mappeID ?? '' })}
            tittel={s.tittel || t('arkiv.skjermet')}
            under={
              <>
                <Statusmerke liste="Saksstatus" verdi={s.saksstatus} />
                <Lenke til={`/arkiv/${v}/sak`}>{t('arkiv.saker')}</Lenke>
              </>
            }
          />
          <Tekstavsnitt tekst={s.beskrivelse} />
          <Del tittel={t('arkiv.sak.journalposter')}>
            <Lest svar={poster}>
              {({ verdier }) =>
                verdier.length === 0 ? (
                  <p className="f-dempet">{t('arkiv.sak.ingenJournalposter')}</p>
                ) : (
                  <Journaltabell v={v} poster={verdier} />
                )
              }
            </Lest>
          </Del>
          <Del tittel={t('arkiv.sak.metadata')}>
            <Fakta
              fakta={[
                { navn: t('arkiv.felt.mappeID'), verdi: s.mappeID },
                { navn: t('arkiv.felt.offentligTittel'), verdi: s.offentligTittel },
                { navn: t('arkiv.felt.saksdato'), verdi: <Datotekst dato={s.saksdato} /> },
                { navn: t('arkiv.felt.saksansvarlig'), verdi: s.saksansvarlig },
                { navn: t('arkiv.felt.administrativEnhet'), verdi: s.administrativEnhet },
                { navn: t('arkiv.felt.opprettetAv'), verdi: s.opprettetAv },
                s.avsluttetDato !== undefined && {
                  navn: t('arkiv.felt.avsluttet'),
                  verdi: <Datotekst dato={s.avsluttetDato} />,
                },
                { navn: t('arkiv.felt.systemID'), verdi: <code className="a-sjekksum">{s.systemID}</code> },
              ]}
            />
          </Del>
          <EgneDel v={v} objekt={s} />
          <Skjermingsinfo objekt={s} />
          <HistorikkDel v={v} entitet="saksmappe" id={s.systemID} />
        </>
      )}
    </Lest>
  );
};
