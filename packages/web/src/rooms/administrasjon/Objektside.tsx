import { Alert } from '@digdir/designsystemet-react';
import { model } from '@felles/model';
import { useTranslation } from 'react-i18next';
import { type Objekt, useObjekt } from '../../client/index.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { Objektfakta } from '../../parts/Objektfakta.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Dokumentarbeid } from '../arkiv/Dokumentarbeid.js';
import { HistorikkDel } from '../arkiv/Historikk.js';
import { Arkivdelknytninger } from './Arkivdelknytninger.js';
import { Arkivskapere } from './Arkivskapere.js';
import { Innhold } from './Innhold.js';
import { Kryssreferanser } from './Kryssreferanser.js';
import { Objekthandlinger } from './Objekthandlinger.js';
import { Parter } from './Parter.js';
import { type Arkivenhet, arkivenheter } from './referanse.js';
import { sideadresse } from './sider.js';
import { navnet, slaget, strukturadresse } from './struktur.js';
import { erLukket, tilstanden } from './tilstand.js';

/** Page of the record itself in the archive, for what case workers work with. */
const saksadresse = (v: string, o: Objekt): string | undefined => {
  if (o.entitet === 'saksmappe') return `/arkiv/${v}/sak/${o.systemID}`;
  if (o.entitet === 'moetemappe') return `/arkiv/${v}/moetemappe/${o.systemID}`;
  return o.entitet === 'journalpost' ? `/arkiv/${v}/journalpost/${o.systemID}` : undefined;
};

export const Broed = ({ v, sti }: { readonly v: string; readonly sti: readonly Objekt[] }) => {
  const { t } = useTranslation();
  if (sti.length < 2) return null;
  return (
    <nav aria-label={t('administrasjon.plassering')}>
      <ol className="a-broed">
        {sti.slice(0, -1).map((o) => (
          <li key={o.systemID}>
            <Lenke til={strukturadresse(v, o.entitet, o.systemID)}>
              {navnet(o) || t('administrasjon.skjermet')}
            </Lenke>
          </li>
        ))}
      </ol>
    </nav>
  );
};

export interface ObjektsideProps {
  readonly v: string;
  readonly entitet: string;
  readonly id: string;
  /** From the top of the archive to the object itself, when it is known. */
  readonly sti: readonly Objekt[];
}

/** One object of the structure: what it is, what can be done with it, what lies in it. */
export const Objektside = ({ v, entitet, id, sti }: ObjektsideProps) => {
  const { t } = useTranslation();
  const svar = useObjekt(v, entitet, id);
  return (
    <Lest svar={svar}>
      {(o: Objekt) => {
        const tilstand = tilstanden(o);
        const sak = saksadresse(v, o);
        const entity = model.entities.get(o.entitet);
        const slag = slaget(o.entitet);
        return (
          <>
            <Sidetittel
              over={t(`entitet.${o.entitet}`, { defaultValue: o.entitet })}
              tittel={navnet(o) || t('administrasjon.skjermet')}
              under={
                <>
                  {tilstand !== undefined && <Statusmerke liste={tilstand.liste} verdi={tilstand.verdi} />}
                  <Broed v={v} sti={sti} />
                </>
              }
            />
            {tilstand?.lukket === true && <Alert data-color="info">{t('administrasjon.lukket')}</Alert>}
            <Objekthandlinger v={v} objekt={o} lukket={tilstand?.lukket === true} />
            {sak !== undefined && (
              <p>
                <Lenke til={sak}>{t(`administrasjon.aapne.${o.entitet}`)}</Lenke>
              </p>
            )}
            {o.entitet === 'klassifikasjonssystem' && (
              <p>
                <Lenke til={`${sideadresse(v, 'klassifikasjon')}/${o.systemID}`}>
                  {t('administrasjon.klassifikasjon.aapne')}
                </Lenke>
              </p>
            )}
            <Innhold v={v} objekt={o} />
            {o.entitet === 'arkiv' && <Arkivskapere v={v} arkiv={o} lukket={tilstand?.lukket === true} />}
            {o.entitet === 'arkivdel' && (
              <Arkivdelknytninger v={v} arkivdel={o} lukket={tilstand?.lukket === true} />
            )}
            {slag === 'registrering' && <Dokumentarbeid v={v} registrering={o} aapen={!erLukket(o)} />}
            {(slag === 'mappe' || slag === 'registrering') && (
              <Parter v={v} slag="part" objekt={o} relasjon={slag} lukket={erLukket(o)} />
            )}
            {slag === 'registrering' && (
              <Parter v={v} slag="korrespondansepart" objekt={o} relasjon={slag} lukket={erLukket(o)} />
            )}
            {arkivenheter.some((s) => s === slag) && (
              <Kryssreferanser v={v} objekt={o} slag={slag as Arkivenhet} lukket={erLukket(o)} />
            )}
            <Del tittel={t('administrasjon.fakta')}>
              <Objektfakta v={v} objekt={o} {...(entity === undefined ? {} : { uten: [entity.title] })} />
            </Del>
            {slag !== undefined && <HistorikkDel v={v} entitet={o.entitet} id={o.systemID} />}
          </>
        );
      }}
    </Lest>
  );
};
