import { useTranslation } from 'react-i18next';
import { type Objekt, useListe, useObjekt, useSamarbeid } from '../../client/index.js';
import { Datotekst, Periode, Tall } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Fakta } from '../../parts/Fakta.js';
import { gjelder } from '../../parts/format.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { useArenaer, useIdag, useRegioner } from '../../parts/oppslag.js';
import { useRuteparam } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tabell } from '../../parts/Tabell.js';
import { Tom } from '../../parts/Tom.js';
import { Binder } from './Binder.js';

const Deltakelser = ({ part }: { readonly part: string }) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const svar = useListe(v, 'deltakelse', { filter: `part eq ${part}`, top: 50 });
  const satsinger = useListe(v, 'satsing', { top: 100 });
  const navn = new Map((satsinger.data?.verdier ?? []).map((s) => [s.systemID, s.tittel]));
  return (
    <Del tittel={t('part.satsinger')}>
      <Lest svar={svar}>
        {(data) =>
          data.verdier.length === 0 ? (
            <Tom tittel={t('part.ingenSatsinger')} />
          ) : (
            <ul className="f-liste">
              {data.verdier.map((d) => (
                <li key={d.systemID}>
                  <Lenke til={`/satsing/${d.satsing}`}>{navn.get(d.satsing) ?? t('felt.satsing')}</Lenke>
                  <span className="f-meta">
                    <Statusmerke liste="Deltakelsesstatus" verdi={d.deltakelsesstatus} />
                    <Datotekst dato={d.svartDato ?? d.spurtDato} />
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Lest>
    </Del>
  );
};

const Plasser = ({ part }: { readonly part: string }) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const idag = useIdag();
  const arenaer = useArenaer(v);
  const svar = useListe(v, 'sete', { filter: `part eq ${part}`, top: 100 });
  const naa = (svar.data?.verdier ?? []).filter((s) => gjelder(s.fraDato, s.tilDato, idag));
  if (naa.length === 0) return null;
  return (
    <Del tittel={t('part.plasser')}>
      <ul className="f-lenkeliste">
        {naa.map((s) => (
          <li key={s.systemID}>
            {s.tittel}:{' '}
            <Lenke til={`/arena/${s.arena}`}>{arenaer.av(s.arena)?.navn ?? t('felt.arena')}</Lenke>
          </li>
        ))}
      </ul>
    </Del>
  );
};

const Historie = ({ part }: { readonly part: string }) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const koder = useListe(v, 'partkode', { filter: `part eq ${part}`, orderby: 'fraDato', top: 50 });
  if ((koder.data?.verdier ?? []).length === 0) return null;
  return (
    <Del tittel={t('part.historie')}>
      <Tabell<Objekt<'partkode'>>
        tittel={t('part.koder')}
        rader={koder.data?.verdier ?? []}
        noekkel={(k) => k.systemID}
        kolonner={[
          { id: 'navn', tittel: t('felt.navn'), radhode: true, vis: (k) => k.navn },
          { id: 'nummer', tittel: t('felt.kommunenummer'), vis: (k) => k.kommunenummer },
          {
            id: 'periode',
            tittel: t('part.periode'),
            vis: (k) => <Periode fra={k.fraDato} til={k.tilDato} />,
          },
        ]}
      />
    </Del>
  );
};

const Opplysninger = ({ p }: { readonly p: Objekt<'samarbeidspart'> }) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const idag = useIdag();
  const kodetekst = useKodetekst();
  const regioner = useRegioner(v);
  const medlem = useListe(v, 'regionmedlem', { filter: `part eq ${p.systemID}`, top: 50 });
  const folk = useListe(v, 'folketall', {
    filter: `part eq ${p.systemID} and dato le ${idag}`,
    orderby: 'dato desc',
    top: 5,
  });
  const mine = (medlem.data?.verdier ?? []).filter((m) => gjelder(m.fraDato, m.tilDato, idag));
  return (
    <Fakta
      fakta={[
        p.organisasjonsnummer !== undefined && {
          navn: t('felt.organisasjonsnummer'),
          verdi: p.organisasjonsnummer,
        },
        (folk.data?.verdier.length ?? 0) > 0 && {
          navn: t('felt.folketall'),
          verdi: (
            <ul className="f-ren">
              {folk.data?.verdier.map((f) => (
                <li key={f.systemID}>
                  <Tall tall={f.antall} />{' '}
                  <span className="f-dempet">
                    (<Datotekst dato={f.dato} />, {f.kilde})
                  </span>
                </li>
              ))}
            </ul>
          ),
        },
        mine.length > 0 && {
          navn: t('part.regioner'),
          verdi: (
            <ul className="f-ren">
              {mine.map((m) => {
                const r = regioner.av(m.region);
                return (
                  <li key={m.systemID}>
                    {r?.navn}{' '}
                    <span className="f-dempet">
                      ({kodetekst('Regiontype', r?.regiontype)}
                      {r?.forslag === true && `, ${t('part.bareForslag')}`})
                    </span>
                  </li>
                );
              })}
            </ul>
          ),
        },
      ]}
    />
  );
};

export const Part = () => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const id = useRuteparam('id');
  const idag = useIdag();
  const kodetekst = useKodetekst();
  const svar = useObjekt(v, 'samarbeidspart', id);
  return (
    <Lest svar={svar}>
      {(p) => (
        <>
          <Sidetittel
            tittel={p.navn}
            over={kodetekst('Parttype', p.parttype)}
            {...(p.tilDato === undefined
              ? {}
              : {
                  under: (
                    <span>
                      {t(p.tilDato > idag ? 'part.opphoerer' : 'part.opphoert')}{' '}
                      <Datotekst dato={p.tilDato} />
                    </span>
                  ),
                })}
          />
          <Opplysninger p={p} />
          <div className="f-spalter">
            <div className="f-stabel">
              <Binder part={id} />
            </div>
            <div className="f-stabel">
              <Deltakelser part={id} />
              <Plasser part={id} />
            </div>
          </div>
          <Historie part={id} />
        </>
      )}
    </Lest>
  );
};
