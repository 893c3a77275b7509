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
import { adresseFor } from '../../parts/adresser.js';
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
import { grupper, type Varselgruppe } from './grupper.js';

/** What has happened, with the way to what it happened to. */
const Hendelse = ({ varsel, tekst }: { readonly varsel: Varsel; readonly tekst: string }) => {
  const til = adresseFor(varsel.entitet, varsel.objekt);
  return (
    <span className={varsel.lest ? 'f-dempet' : undefined}>
      {til === undefined ? tekst : <Lenke til={til}>{tekst}</Lenke>}
    </span>
  );
};

const Tilstand = ({ varsel }: { readonly varsel: Varsel }) => {
  const { t } = useTranslation();
  return (
    <span className="f-meta">
      {varsel.lest ? <span>{t('varsel.lest')}</span> : <Merke tone="pagaar">{t('varsel.ulest')}</Merke>}
      <Tidstekst tid={varsel.opprettet} />
    </span>
  );
};

/** All that has happened to one thing: the newest is shown, the earlier can be opened. */
const Gruppe = ({
  gruppe: { siste, tidligere, uleste },
  merk,
}: {
  readonly gruppe: Varselgruppe;
  readonly merk: (ider: readonly string[]) => void;
}) => {
  const { t } = useTranslation();
  // The stored text is the title of the object; what has happened to it is in the type.
  const tekst = (x: Varsel) => t(`varsel.type.${x.type}`, { tittel: x.tekst, defaultValue: x.tekst });
  return (
    <li>
      <div className="f-rad">
        <Hendelse varsel={siste} tekst={tekst(siste)} />
        {uleste.length > 0 && (
          <Button
            variant="tertiary"
            data-size="sm"
            aria-label={t('varsel.merkEn', { tekst: tekst(siste) })}
            onClick={() => merk(uleste)}
          >
            {t('varsel.merk')}
          </Button>
        )}
      </div>
      <Tilstand varsel={siste} />
      {tidligere.length > 0 && (
        <details>
          <summary>{t('varsel.tidligere', { count: tidligere.length })}</summary>
          <ul className="f-liste">
            {tidligere.map((x) => (
              <li key={x.id}>
                <Hendelse varsel={x} tekst={tekst(x)} />
                <Tilstand varsel={x} />
              </li>
            ))}
          </ul>
        </details>
      )}
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
          const til = adresseFor(f.entitet, f.objekt);
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
                  {grupper(vist).map((g) => (
                    <Gruppe key={g.siste.objekt} gruppe={g} merk={(ider) => merk.mutate(ider)} />
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
