import { Field, Label, Select } from '@digdir/designsystemet-react';
import { model } from '@felles/model';
import { useTranslation } from 'react-i18next';
import { type Objekt, useListe, useSamarbeid } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { useParter, useRegioner } from '../../parts/oppslag.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Merke, Statusmerke } from '../../parts/Statusmerke.js';
import { sidetall } from '../../parts/sider.js';
import { Tabell } from '../../parts/Tabell.js';
import { Tom } from '../../parts/Tom.js';
import { type Regionrad, useEtablering } from '../arena/data.js';
import { Nominer } from './Nominer.js';

const TOP = 20;

const Regioner = () => {
  const { t } = useTranslation();
  const svar = useEtablering(useSamarbeid());
  return (
    <Del tittel={t('nominasjon.regioner')}>
      <Lest svar={svar}>
        {({ regioner }) => (
          <Tabell<Regionrad>
            tittel={t('nominasjon.regioner')}
            rader={regioner}
            noekkel={(r) => r.region}
            kolonner={[
              {
                id: 'region',
                tittel: t('felt.region'),
                radhode: true,
                vis: (r) =>
                  r.arena === undefined ? r.navn : <Lenke til={`/arena/${r.arena}`}>{r.navn}</Lenke>,
              },
              {
                id: 'kp',
                tittel: t('nominasjon.dagens'),
                vis: (r) =>
                  r.kontaktpunkt === undefined ? (
                    <Merke tone="viktig">{t('nominasjon.mangler')}</Merke>
                  ) : (
                    <>
                      {r.kontaktpunkt.tittel}
                      {r.kontaktpunkt.partnavn !== undefined && `, ${r.kontaktpunkt.partnavn}`}
                      {r.kontaktpunkt.midlertidig && ` (${t('arena.midlertidig')})`}
                    </>
                  ),
              },
              {
                id: 'raad',
                tittel: t('nominasjon.hvemNominerer'),
                vis: (r) =>
                  t(
                    r.arenastatus?.kode === 'virksomt' ? 'nominasjon.efagraadet' : 'nominasjon.sekretariatet',
                  ),
              },
              {
                id: 'videre',
                tittel: t('nominasjon.venter'),
                vis: (r) => {
                  if (r.nominasjon !== undefined)
                    return (
                      <Lenke til={`/nominasjon/${r.nominasjon}`}>
                        {t('nominasjon.venterPaaValg', { region: r.navn })}
                      </Lenke>
                    );
                  return r.kanNominere ? <Nominer region={r} /> : null;
                },
              },
            ]}
          />
        )}
      </Lest>
    </Del>
  );
};

/** Who the regions have pointed out, what waits, and what has been decided. */
export const Nominasjoner = () => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const kodetekst = useKodetekst();
  const regioner = useRegioner(v);
  const parter = useParter(v);
  const [status, settStatus] = useAdressevalg('status', '');
  const [sidetekst, settSide] = useAdressevalg('side', '1');
  const side = sidetall(sidetekst);
  const svar = useListe(v, 'nominasjon', {
    ...(status === '' ? {} : { filter: `nominasjonsstatus/kode eq '${status}'` }),
    orderby: 'nominertDato desc,tittel',
    top: TOP,
    skip: (side - 1) * TOP,
  });
  return (
    <>
      <Sidetittel tittel={t('nominasjon.tittel')} ingress={t('nominasjon.ingress')} />
      <Regioner />
      <Del tittel={t('nominasjon.alle')}>
        <Field>
          <Label>{t('felt.nominasjonsstatus')}</Label>
          <Select
            value={status}
            width="auto"
            onChange={(e) => {
              settStatus(e.target.value);
            }}
          >
            <Select.Option value="">{t('nominasjon.alleStatuser')}</Select.Option>
            {(model.kodelister.get('Nominasjonsstatus')?.koder ?? []).map((k) => (
              <Select.Option key={k.kode} value={k.kode}>
                {kodetekst('Nominasjonsstatus', k)}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Lest svar={svar}>
          {(data) =>
            data.verdier.length === 0 ? (
              <Tom tittel={t('nominasjon.ingen')}>
                <p>{t('nominasjon.ingen.hva')}</p>
              </Tom>
            ) : (
              <Tabell<Objekt<'nominasjon'>>
                tittel={t('nominasjon.alle')}
                rader={data.verdier}
                noekkel={(n) => n.systemID}
                sider={{
                  side,
                  top: TOP,
                  antall: data.antall,
                  her: data.verdier.length,
                  flere: data.neste !== undefined,
                  sett: (s) => settSide(String(s)),
                }}
                kolonner={[
                  {
                    id: 'tittel',
                    tittel: t('felt.nominasjon.tittel'),
                    radhode: true,
                    vis: (n) => <Lenke til={`/nominasjon/${n.systemID}`}>{n.tittel}</Lenke>,
                  },
                  { id: 'part', tittel: t('felt.nominasjon.part'), vis: (n) => parter.av(n.part)?.navn },
                  { id: 'region', tittel: t('felt.region'), vis: (n) => regioner.av(n.region)?.navn },
                  {
                    id: 'dato',
                    tittel: t('felt.nominertDato'),
                    vis: (n) => <Datotekst dato={n.nominertDato} />,
                  },
                  {
                    id: 'status',
                    tittel: t('felt.nominasjonsstatus'),
                    vis: (n) => <Statusmerke liste="Nominasjonsstatus" verdi={n.nominasjonsstatus} />,
                  },
                ]}
              />
            )
          }
        </Lest>
      </Del>
    </>
  );
};
