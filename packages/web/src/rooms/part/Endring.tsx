import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Endringspart,
  type Foelger,
  type Foelgerad,
  useFoelger,
  useHandling,
  useSamarbeid,
} from '../../client/index.js';
import { Bekreftdialog } from '../../parts/Bekreftdialog.js';
import { Datotekst, Tall } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Fakta } from '../../parts/Fakta.js';
import { datotekst } from '../../parts/format.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { useIdag } from '../../parts/oppslag.js';
import { useRuteparam } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Merke, Statusmerke } from '../../parts/Statusmerke.js';
import { Tom } from '../../parts/Tom.js';
import { useFoererRegister } from './Endringer.js';
import { statuslister } from './statuslister.js';
import './part.css';

// The form brings the declared model with it: fetched when somebody acts.
const Handlingsdialog = lazy(async () => ({
  default: (await import('../../parts/Handlingsdialog.js')).Handlingsdialog,
}));

const Side = (p: {
  readonly tittel: string;
  readonly parter: readonly Endringspart[];
  readonly slutter: readonly string[];
}) => {
  const { t } = useTranslation();
  return (
    <Del tittel={p.tittel} niva={3}>
      {p.parter.length === 0 && <span className="f-dempet">{t('part.ingenParter')}</span>}
      <ul className="f-liste">
        {p.parter.map((x) => (
          <li key={x.part}>
            <Lenke til={`/part/${x.part}`}>{x.navn}</Lenke>
            <span className="f-meta">
              {x.kommunenummer !== undefined && <span>{x.kommunenummer}</span>}
              {x.folketall !== undefined && (
                <span>
                  <Tall tall={x.folketall} /> {t('part.innbyggere')}
                </span>
              )}
              {p.slutter.includes(x.part) && <span>{t('part.gaarUt')}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Del>
  );
};

const useNavn = (f: Foelger): ((id: string) => string) => {
  const alle = new Map([...f.fra, ...f.til].map((p) => [p.part, p.navn]));
  return (id) => alle.get(id) ?? '';
};

/** What becomes of one row, in words. */
const Utfall = ({ f, r }: { readonly f: Foelger; readonly r: Foelgerad }) => {
  const { t } = useTranslation();
  const navn = useNavn(f);
  if (r.mangler !== undefined) return <Merke tone="viktig">{t(`part.mangler.${r.mangler}`)}</Merke>;
  if (r.valgt !== undefined && r.valgt.parter.length === 0)
    return (
      <span>
        {t('part.fallerBort')} {r.valgt.begrunnelse}
      </span>
    );
  return (
    <ul className="f-ren">
      {r.utfall.map((u) => (
        <li key={u.part}>{t(`part.utfall.${u.ulike ? 'ulike' : u.utfall}`, { navn: navn(u.part) })}</li>
      ))}
    </ul>
  );
};

const Raden = (p: {
  readonly f: Foelger;
  readonly r: Foelgerad;
  readonly velg: ((rad: Foelgerad) => void) | undefined;
}) => {
  const { t } = useTranslation();
  const navn = useNavn(p.f);
  return (
    <li className="p-rad">
      <strong>
        {t(`entitet.${p.r.slag}`)}: {p.r.beskrivelse}
      </strong>
      {p.r.status !== undefined && (
        <span>
          <Statusmerke liste={statuslister[p.r.slag] ?? ''} verdi={p.r.status} />
        </span>
      )}
      <span className="f-dempet f-liten">{t('part.holdesFor', { navn: navn(p.r.part) })}</span>
      <Utfall f={p.f} r={p.r} />
      {p.velg !== undefined && (
        <span>
          <Button
            variant="secondary"
            data-size="sm"
            aria-label={t('part.velgFor', { hva: `${t(`entitet.${p.r.slag}`)}: ${p.r.beskrivelse}` })}
            onClick={() => p.velg?.(p.r)}
          >
            {t(p.r.valgt === undefined ? 'part.velg' : 'part.velgOm')}
          </Button>
        </span>
      )}
    </li>
  );
};

const Foelgeliste = ({
  f,
  velg,
}: {
  readonly f: Foelger;
  readonly velg?: (rader: readonly Foelgerad[]) => void;
}) => {
  const { t } = useTranslation();
  const mangler = f.rader.filter((r) => r.mangler !== undefined);
  const grupper = [
    ['part.velgAlleEn', mangler.filter((r) => r.bareEn)],
    ['part.velgAlle', mangler.filter((r) => !r.bareEn)],
  ] as const;
  return (
    <Del tittel={t('part.foelger')}>
      <p className="f-les">{t('part.foelgerOm')}</p>
      {f.rader.length === 0 && <Tom tittel={t('part.ingenFoelger')} />}
      {mangler.length > 0 && velg !== undefined && (
        <div className="f-rad">
          {grupper.map(
            ([tekst, rader]) =>
              rader.length > 0 && (
                <Button key={tekst} variant="secondary" onClick={() => velg(rader)}>
                  {t(tekst, { count: rader.length })}
                </Button>
              ),
          )}
        </div>
      )}
      <ul className="f-ren p-valg">
        {f.rader.map((r) => (
          <Raden key={r.objekt} f={f} r={r} velg={velg === undefined ? undefined : (x) => velg([x])} />
        ))}
      </ul>
    </Del>
  );
};

const Viderefoert = ({ f }: { readonly f: Foelger }) => {
  const { t } = useTranslation();
  if (f.viderefoert.length === 0) return null;
  return (
    <Del tittel={t('part.viderefoert')}>
      <ul className="f-liste">
        {f.viderefoert.map((x) => (
          <li key={`${x.slag}${x.fraPart}${x.tilPart ?? ''}${x.tilObjekt ?? ''}${x.beskrivelse}`}>
            <span>
              {t(`entitet.${x.slag}`)}: {x.beskrivelse}
            </span>
            <span className="f-meta">{x.begrunnelse}</span>
          </li>
        ))}
      </ul>
    </Del>
  );
};

const Oppsummering = ({ f }: { readonly f: Foelger }) => {
  const { t, i18n } = useTranslation();
  const navn = useNavn(f);
  const bort = f.rader.filter((r) => r.valgt?.parter.length === 0).length;
  return (
    <ul>
      {f.slutter.length > 0 && (
        <li>
          {t('part.sum.slutter', {
            navn: f.slutter.map(navn).join(', '),
            dato: datotekst(f.dato, i18n.language),
          })}
        </li>
      )}
      {f.til.length > 0 && <li>{t('part.sum.videre', { navn: f.til.map((p) => p.navn).join(', ') })}</li>}
      <li>{t('part.sum.foeres', { count: f.rader.length - bort })}</li>
      {bort > 0 && <li>{t('part.sum.bort', { count: bort })}</li>}
      <li>{t('part.sum.arkiv')}</li>
    </ul>
  );
};

type Dialog = 'gjennomfoer' | 'avlys' | 'nyPart' | 'nyKode' | { readonly velg: readonly Foelgerad[] };

const Handlinger = ({ f, aapne }: { readonly f: Foelger; readonly aapne: (d: Dialog) => void }) => {
  const { t } = useTranslation();
  const idag = useIdag();
  const mangler = f.rader.filter((r) => r.mangler !== undefined).length;
  const planlagt = f.endringsstatus.kode === 'planlagt';
  if (f.endringsstatus.kode === 'avlyst' || (!planlagt && f.rader.length === 0)) return null;
  return (
    <>
      {f.dato > idag && planlagt && (
        <Alert data-color="info">
          <Paragraph>{t('part.foerDatoen')}</Paragraph>
        </Alert>
      )}
      {mangler > 0 && <p role="status">{t('part.valgMangler', { count: mangler })}</p>}
      <div className="f-rad">
        <Button disabled={mangler > 0} onClick={() => aapne('gjennomfoer')}>
          {t(planlagt ? 'handling.partendring.gjennomfoer' : 'part.taMedResten')}
        </Button>
        {planlagt &&
          (['nyPart', 'nyKode', 'avlys'] as const).map((h) => (
            <Button key={h} variant="secondary" onClick={() => aapne(h)}>
              {t(`handling.partendring.${h}`)}
            </Button>
          ))}
      </div>
    </>
  );
};

const Innhold = ({ f }: { readonly f: Foelger }) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const kodetekst = useKodetekst();
  const foerer = useFoererRegister();
  const [dialog, settDialog] = useState<Dialog | null>(null);
  const gjennomfoer = useHandling(v, 'partendring', f.systemID, 'gjennomfoer');
  const arvinger = f.til.map((p) => ({ verdi: p.part, tekst: p.navn }));
  const lukk = () => settDialog(null);
  const aapen = f.endringsstatus.kode !== 'avlyst';
  return (
    <>
      <Sidetittel
        tittel={f.tittel}
        over={kodetekst('Endringstype', f.endringstype)}
        under={
          <span className="f-meta">
            <Datotekst dato={f.dato} />
            <Statusmerke liste="Endringsstatus" verdi={f.endringsstatus} />
          </span>
        }
      />
      <div className="p-sider">
        <Side tittel={t('felt.partendring.fra')} parter={f.fra} slutter={f.slutter} />
        <Side tittel={t('felt.partendring.til')} parter={f.til} slutter={[]} />
      </div>
      <Fakta
        fakta={[
          f.merknad !== undefined && { navn: t('felt.merknad'), verdi: f.merknad },
          f.kilde !== undefined && { navn: t('felt.kilde'), verdi: f.kilde },
          f.saksmappe !== undefined && {
            navn: t('felt.saksmappe'),
            verdi: <Lenke til={`/sak/${f.saksmappe}`}>{t('part.sakIArkivet')}</Lenke>,
          },
        ]}
      />
      {foerer && <Handlinger f={f} aapne={settDialog} />}
      {aapen && (f.rader.length > 0 || f.endringsstatus.kode === 'planlagt') && (
        <Foelgeliste
          f={f}
          {...(foerer && f.til.length > 0
            ? { velg: (velg: readonly Foelgerad[]) => settDialog({ velg }) }
            : {})}
        />
      )}
      <Viderefoert f={f} />
      {dialog === 'gjennomfoer' && (
        <Bekreftdialog
          tittel={t('handling.partendring.gjennomfoer')}
          knapp={t('handling.partendring.gjennomfoer')}
          kanIkkeAngres
          utfoer={() => gjennomfoer.mutateAsync({})}
          lukk={lukk}
        >
          <Oppsummering f={f} />
        </Bekreftdialog>
      )}
      {dialog !== null && dialog !== 'gjennomfoer' && (
        <Suspense>
          {typeof dialog === 'string' ? (
            <Handlingsdialog
              v={v}
              entitet="partendring"
              id={f.systemID}
              handling={dialog}
              lukk={lukk}
              valg={{ part: arvinger }}
            />
          ) : (
            <Handlingsdialog
              v={v}
              entitet="partendring"
              id={f.systemID}
              handling="velgArving"
              lukk={lukk}
              fast={{ objekt: dialog.velg.map((r) => r.objekt) }}
              valg={{ part: arvinger }}
              forklaring={t('part.velgOmHva', {
                hva: dialog.velg
                  .slice(0, 5)
                  .map((r) => r.beskrivelse)
                  .join(', '),
                count: dialog.velg.length,
              })}
            />
          )}
        </Suspense>
      )}
    </>
  );
};

/** One change among the parties: who it goes from and to, what follows, and what is left to choose. */
export const Endring = () => {
  const svar = useFoelger(useSamarbeid(), useRuteparam('id'));
  return <Lest svar={svar}>{(f) => <Innhold f={f} />}</Lest>;
};
