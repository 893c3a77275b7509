import { useTranslation } from 'react-i18next';
import { type Objekt, useListe, useMeg, useObjekt, useSamarbeid } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Fakta } from '../../parts/Fakta.js';
import { Handlingsknapper } from '../../parts/Handlingsknapper.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { vedtakene } from '../../parts/objektsoek.js';
import { useArenaer, useIdag, useParter, useRegioner } from '../../parts/oppslag.js';
import { useRuteparam } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tekstavsnitt } from '../../parts/Tekstavsnitt.js';
import { useEtablering } from '../arena/data.js';
import { Nominer } from './Nominer.js';

/** What the region has nominated before, and what came of it. */
const Tidligere = ({ n }: { readonly n: Objekt<'nominasjon'> }) => {
  const { t } = useTranslation();
  const svar = useListe(useSamarbeid(), 'nominasjon', {
    filter: `region eq ${n.region}`,
    orderby: 'nominertDato desc',
    top: 20,
  });
  const andre = (svar.data?.verdier ?? []).filter((x) => x.systemID !== n.systemID);
  if (andre.length === 0) return null;
  return (
    <Del tittel={t('nominasjon.tidligere')}>
      <ul className="f-liste">
        {andre.map((x) => (
          <li key={x.systemID}>
            <Lenke til={`/nominasjon/${x.systemID}`}>{x.tittel}</Lenke>
            <span className="f-meta">
              <Datotekst dato={x.nominertDato} />
              <Statusmerke liste="Nominasjonsstatus" verdi={x.nominasjonsstatus} />
            </span>
          </li>
        ))}
      </ul>
    </Del>
  );
};

/** The way on after a refusal: the region nominates again. */
const PaaNytt = ({ n }: { readonly n: Objekt<'nominasjon'> }) => {
  const { t } = useTranslation();
  const svar = useEtablering(useSamarbeid());
  const region = svar.data?.regioner.find((r) => r.region === n.region);
  if (n.nominasjonsstatus.kode !== 'avvist' || region?.kanNominere !== true) return null;
  return (
    <Del tittel={t('nominasjon.paaNytt')}>
      <p>{t('nominasjon.paaNytt.hva')}</p>
      <div>
        <Nominer region={region} />
      </div>
    </Del>
  );
};

/** One nomination: who, why, and for the leader of the steering group the choice. */
export const Nominasjon = () => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const meg = useMeg();
  const idag = useIdag();
  const id = useRuteparam('id');
  const regioner = useRegioner(v);
  const parter = useParter(v);
  const arenaer = useArenaer(v);
  const svar = useObjekt(v, 'nominasjon', id);
  const sak = useObjekt(v, 'saksmappe', svar.data?.saksmappe);
  return (
    <Lest svar={svar}>
      {(n) => (
        <>
          <Sidetittel
            tittel={n.tittel}
            over={t('nominasjon.en')}
            under={
              <>
                <Statusmerke liste="Nominasjonsstatus" verdi={n.nominasjonsstatus} />
                {n.midlertidig === true && <span>{t('nominasjon.midlertidig')}</span>}
              </>
            }
            handlinger={
              <Handlingsknapper
                v={v}
                entitet="nominasjon"
                id={n.systemID}
                handlinger={n.handlinger ?? []}
                oppsett={(h) =>
                  h === 'velg'
                    ? {
                        start: { fraDato: idag },
                        valg: { vedtak: vedtakene(`arena eq ${n.styringsgruppe}`) },
                      }
                    : {}
                }
              />
            }
          />
          <div className="f-spalter">
            <div className="f-stabel">
              <Del tittel={t('felt.begrunnelse')}>
                <Tekstavsnitt tekst={n.begrunnelse} />
              </Del>
              {n.avgjoerelse !== undefined && (
                <Del tittel={t('felt.avgjoerelse')}>
                  <Tekstavsnitt tekst={n.avgjoerelse} />
                </Del>
              )}
              <PaaNytt n={n} />
              <Tidligere n={n} />
            </div>
            <Del tittel={t('nominasjon.om')}>
              <Fakta
                fakta={[
                  { navn: t('felt.region'), verdi: regioner.av(n.region)?.navn },
                  {
                    navn: t('felt.nominasjon.part'),
                    verdi: <Lenke til={`/part/${n.part}`}>{parter.av(n.part)?.navn ?? ''}</Lenke>,
                  },
                  {
                    navn: t('felt.efagraad'),
                    verdi:
                      n.efagraad === undefined ? (
                        t('nominasjon.sekretariatet')
                      ) : (
                        <Lenke til={`/arena/${n.efagraad}`}>{arenaer.av(n.efagraad)?.navn ?? ''}</Lenke>
                      ),
                  },
                  { navn: t('felt.nominertDato'), verdi: <Datotekst dato={n.nominertDato} /> },
                  {
                    navn: t('felt.styringsgruppe'),
                    verdi: (
                      <Lenke til={`/arena/${n.styringsgruppe}`}>
                        {arenaer.av(n.styringsgruppe)?.navn ?? ''}
                      </Lenke>
                    ),
                  },
                  n.avgjortDato !== undefined && {
                    navn: t('felt.avgjortDato'),
                    verdi: <Datotekst dato={n.avgjortDato} />,
                  },
                  n.vedtak !== undefined && {
                    navn: t('felt.vedtak'),
                    verdi: <Lenke til={`/vedtak/${n.vedtak}`}>{t('nominasjon.vedtaket')}</Lenke>,
                  },
                  sak.data !== undefined && {
                    navn: t('felt.saksmappe'),
                    verdi: (
                      <Lenke
                        til={
                          meg.innlogget ? `/arkiv/${v}/sak/${sak.data.systemID}` : `/sak/${sak.data.systemID}`
                        }
                      >
                        {`${sak.data.mappeID ?? ''} ${sak.data.tittel}`}
                      </Lenke>
                    ),
                  },
                ]}
              />
            </Del>
          </div>
        </>
      )}
    </Lest>
  );
};
