import { Link } from '@digdir/designsystemet-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { bevisSti, useListe, useObjekt } from '../../client/index.js';
import { Datotekst, Tidstekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Fakta } from '../../parts/Fakta.js';
import { Laster } from '../../parts/Laster.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { useRuteparam } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tekstavsnitt } from '../../parts/Tekstavsnitt.js';
import { Dokumenttabell } from './Dokumenttabell.js';
import { EgneDel } from './EgneDel.js';
import { HistorikkDel } from './Historikk.js';
import { lesPart, sorterParter } from './parter.js';
import { Skjermingsinfo } from './Skjermingsinfo.js';

// Brings forms and the declared model with it: for those who may change something.
const Dokumentarbeid = lazy(async () => ({
  default: (await import('./Dokumentarbeid.js')).Dokumentarbeid,
}));

/** One record for members: documents, correspondents, dates, screening, history and proof. */
export const JournalpostSide = () => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  const v = useRuteparam('v');
  const id = useRuteparam('id');
  const post = useObjekt(v, 'journalpost', id);
  const parter = useListe<string>(v, 'korrespondansepart', { filter: `registrering eq ${id}`, top: 200 });
  const sak = useObjekt(v, 'saksmappe', post.data?.mappe);
  return (
    <Lest svar={post}>
      {(j) => (
        <>
          <Sidetittel
            over={t('arkiv.jp.over', { nummer: j.registreringsID ?? '' })}
            tittel={j.tittel || t('arkiv.skjermet')}
            under={
              <>
                <Statusmerke liste="Journalstatus" verdi={j.journalstatus} />
                <span>{kodetekst('Journalposttype', j.journalposttype)}</span>
                <Datotekst dato={j.journaldato} />
              </>
            }
          />
          <Tekstavsnitt tekst={j.beskrivelse} />
          {j.kan?.endre === true && j.arkivertDato === undefined ? (
            <Suspense fallback={<Laster />}>
              <Dokumentarbeid v={v} registrering={j} aapen />
            </Suspense>
          ) : (
            <Del tittel={t('arkiv.dok.tittel')}>
              <Dokumenttabell v={v} registrering={j.systemID} />
            </Del>
          )}
          <Del tittel={t('arkiv.jp.parter')}>
            <Lest svar={parter}>
              {({ verdier }) =>
                verdier.length === 0 ? (
                  <p className="f-dempet">{t('arkiv.jp.ingenParter')}</p>
                ) : (
                  <ul className="f-liste">
                    {sorterParter(verdier.map(lesPart)).map((p) => (
                      <li key={p.systemID}>
                        <span>{p.navn || t('arkiv.skjermet')}</span>
                        <span className="f-meta">{kodetekst('Korrespondanseparttype', p.type)}</span>
                      </li>
                    ))}
                  </ul>
                )
              }
            </Lest>
          </Del>
          <Del tittel={t('arkiv.jp.metadata')}>
            <Fakta
              fakta={[
                j.mappe !== undefined && {
                  navn: t('arkiv.felt.sak'),
                  verdi: sak.data && (
                    <Lenke
                      til={`/arkiv/${v}/sak/${j.mappe}`}
                    >{`${sak.data.mappeID ?? ''} ${sak.data.tittel}`}</Lenke>
                  ),
                },
                { navn: t('arkiv.felt.journalnummer'), verdi: j.registreringsID },
                { navn: t('arkiv.felt.journalpostnummer'), verdi: j.journalpostnummer },
                { navn: t('arkiv.felt.offentligTittel'), verdi: j.offentligTittel },
                {
                  navn: t('arkiv.felt.journaldato'),
                  verdi: j.journaldato && <Datotekst dato={j.journaldato} />,
                },
                {
                  navn: t('arkiv.felt.dokumentetsDato'),
                  verdi: j.dokumentetsDato && <Datotekst dato={j.dokumentetsDato} />,
                },
                {
                  navn: t('arkiv.felt.mottattDato'),
                  verdi: j.mottattDato && <Datotekst dato={j.mottattDato} />,
                },
                { navn: t('arkiv.felt.sendtDato'), verdi: j.sendtDato && <Datotekst dato={j.sendtDato} /> },
                {
                  navn: t('arkiv.felt.forfallsdato'),
                  verdi: j.forfallsdato && <Datotekst dato={j.forfallsdato} />,
                },
                {
                  navn: t('arkiv.felt.arkivert'),
                  verdi: j.arkivertDato && <Tidstekst tid={j.arkivertDato} />,
                },
                { navn: t('arkiv.felt.opprettetAv'), verdi: j.opprettetAv },
                { navn: t('arkiv.felt.systemID'), verdi: <code className="a-sjekksum">{j.systemID}</code> },
              ]}
            />
            <p>
              <Link href={bevisSti(v, j.systemID)} download>
                {t('arkiv.jp.bevis')}
              </Link>{' '}
              <span className="f-dempet">{t('arkiv.jp.bevis.hjelp')}</span>
            </p>
          </Del>
          <EgneDel v={v} objekt={j} />
          <Skjermingsinfo objekt={j} />
          <HistorikkDel v={v} entitet="journalpost" id={j.systemID} />
        </>
      )}
    </Lest>
  );
};
