import { Alert, Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import {
  useFoelging,
  useMeg,
  useMerkLest,
  useSamarbeid,
  useVarsler,
  type Varsel,
} from '../../client/index.js';
import { Tidstekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { Nedtrekk } from '../../parts/Nedtrekk.js';
import { Problemvisning } from '../../parts/Problem.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Merke } from '../../parts/Statusmerke.js';
import { Tom } from '../../parts/Tom.js';
import { adresse } from './adresse.js';

const En = ({
  varsel,
  merk,
}: {
  readonly varsel: Varsel;
  readonly merk: (ider: readonly string[]) => void;
}) => {
  const { t } = useTranslation();
  const til = adresse(varsel.entitet, varsel.objekt);
  // The stored text is the title of the object; what has happened to it is in the type.
  const tekst = t(`varsel.type.${varsel.type}`, { tittel: varsel.tekst, defaultValue: varsel.tekst });
  return (
    <li>
      <div className="f-rad">
        <span className={varsel.lest ? 'f-dempet' : undefined}>
          {til === undefined ? tekst : <Lenke til={til}>{tekst}</Lenke>}
        </span>
        {!varsel.lest && (
          <Button
            variant="tertiary"
            data-size="sm"
            aria-label={t('varsel.merkEn', { tekst })}
            onClick={() => merk([varsel.id])}
          >
            {t('varsel.merk')}
          </Button>
        )}
      </div>
      <span className="f-meta">
        {varsel.lest ? <span>{t('varsel.lest')}</span> : <Merke tone="pagaar">{t('varsel.ulest')}</Merke>}
        <Tidstekst tid={varsel.opprettet} />
      </span>
    </li>
  );
};

/** What the user has asked to be told about. */
const Fulgte = ({ v }: { readonly v: string }) => {
  const { t } = useTranslation();
  const fulgte = useFoelging(v, true).data?.verdier ?? [];
  if (fulgte.length === 0) return null;
  return (
    <Del tittel={t('foelg.tittel')}>
      <ul className="f-liste">
        {fulgte.map((f) => {
          const til = adresse(f.entitet, f.objekt);
          return (
            <li key={f.objekt}>
              {til === undefined ? <span>{f.tittel}</span> : <Lenke til={til}>{f.tittel}</Lenke>}
            </li>
          );
        })}
      </ul>
    </Del>
  );
};

/** What has happened that concerns the user, newest first. */
export const Varsler = () => {
  const { t } = useTranslation();
  const meg = useMeg();
  const v = useSamarbeid();
  const [vis, settVis] = useAdressevalg('vis', '');
  const varsler = useVarsler(v, meg.innlogget);
  const merk = useMerkLest(v);
  if (!meg.innlogget)
    return (
      <>
        <Sidetittel tittel={t('varsel.tittel')} />
        <Alert data-color="info">{t('varsel.ikkeInnlogget')}</Alert>
      </>
    );
  const uleste = (varsler.data?.verdier ?? []).filter((x) => !x.lest);
  return (
    <>
      <Sidetittel
        tittel={t('varsel.tittel')}
        ingress={t('varsel.innledning')}
        handlinger={
          uleste.length > 0 && (
            <Button
              variant="secondary"
              loading={merk.isPending}
              onClick={() => merk.mutate(uleste.map((x) => x.id))}
            >
              {t('varsel.merkAlle')}
            </Button>
          )
        }
      />
      <p>
        <Lenke til="/varsel/innstillinger">{t('innstillinger.tittel')}</Lenke>
      </p>
      {merk.isError && <Problemvisning feil={merk.error} fokus />}
      <Lest svar={varsler}>
        {({ verdier, uleste: antall }) => {
          const vist = vis === 'uleste' ? verdier.filter((x) => !x.lest) : verdier;
          return (
            <>
              <div className="f-filter">
                <Nedtrekk
                  etikett={t('varsel.filter')}
                  verdi={vis}
                  sett={settVis}
                  valg={[
                    { verdi: '', tekst: t('varsel.filter.alle') },
                    { verdi: 'uleste', tekst: t('varsel.filter.uleste') },
                  ]}
                />
                <p role="status">
                  {antall === 0 ? t('varsel.ingenUleste') : t('varsel.uleste', { count: antall })}
                </p>
              </div>
              {vist.length === 0 ? (
                <Tom tittel={t(vis === 'uleste' ? 'varsel.ingenUleste' : 'varsel.tom.tittel')}>
                  <p>{t('varsel.tom.tekst')}</p>
                </Tom>
              ) : (
                <ul className="f-liste">
                  {vist.map((x) => (
                    <En key={x.id} varsel={x} merk={(ider) => merk.mutate(ider)} />
                  ))}
                </ul>
              )}
            </>
          );
        }}
      </Lest>
      <Fulgte v={v} />
    </>
  );
};
