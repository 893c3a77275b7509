import { Alert, Details, Field, Label, Select } from '@digdir/designsystemet-react';
import { model } from '@felles/model';
import { useTranslation } from 'react-i18next';
import { harRolle, useMeg, useSamarbeid } from '../../client/index.js';
import { Periode } from '../../parts/Dato.js';
import { Datovelger } from '../../parts/Datovelger.js';
import { Del } from '../../parts/Del.js';
import { datotekst } from '../../parts/format.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import type { Relasjonsfelt } from '../../parts/Objektdialog.js';
import { useIdag } from '../../parts/oppslag.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Merke } from '../../parts/Statusmerke.js';
import { sidetall } from '../../parts/sider.js';
import { Tabell } from '../../parts/Tabell.js';
import { Tom } from '../../parts/Tom.js';
import { EndreOgSlett, Ny } from '../arena/Rediger.js';
import { type Kapasitet, type Ressurs, useKapasitet, useRessursbank, utvalg } from './data.js';
import { Kapasitetsbilde } from './Kapasitetsbilde.js';

const TOP = 20;

const part = (navn: string, paakrevd: boolean): Relasjonsfelt => ({
  navn,
  entitet: 'samarbeidspart',
  felt: ['navn'],
  vis: (o) => String(o.navn),
  paakrevd,
});
const ressursrelasjoner = [part('part', true), part('betaler', false)];
const brukrelasjoner: readonly Relasjonsfelt[] = [
  { navn: 'satsing', entitet: 'satsing', felt: ['tittel'], vis: (o) => String(o.tittel) },
  { navn: 'arena', entitet: 'arena', felt: ['navn'], vis: (o) => String(o.navn) },
];
const arbeidsrelasjoner: readonly Relasjonsfelt[] = [
  { navn: 'satsing', entitet: 'satsing', felt: ['tittel'], vis: (o) => String(o.tittel) },
  { navn: 'vedtak', entitet: 'vedtak', felt: ['tittel'], vis: (o) => String(o.tittel) },
];

const Oppdrag = ({ r, kan }: { readonly r: Ressurs; readonly kan: boolean }) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  return (
    <div className="f-stabel">
      {r.bruk.length === 0 ? (
        <span className="f-dempet">{t('ressurs.ingenOppdrag')}</span>
      ) : (
        <Details data-color="neutral" data-size="sm">
          <Details.Summary>{t('ressurs.oppdrag', { count: r.bruk.length })}</Details.Summary>
          <Details.Content>
            <ul className="f-liste">
              {r.bruk.map((b) => (
                <li key={b.id}>
                  <span>
                    {b.rolle}, {t('ressurs.prosent', { prosent: b.prosent })}
                  </span>
                  <span className="f-meta">
                    <Lenke til={`/${b.slag}/${b.hvor}`}>{b.navn}</Lenke>
                    <Periode fra={b.fraDato} til={b.tilDato} />
                  </span>
                  {kan && <EndreOgSlett v={v} entitet="ressursbruk" id={b.id} hva={b.rolle} />}
                </li>
              ))}
            </ul>
          </Details.Content>
        </Details>
      )}
    </div>
  );
};

/** What the secretariat does with a row, under each other: side by side they crowd out what the row says. */
const Radknapper = ({ r }: { readonly r: Ressurs }) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  return (
    <div className="r-knapper">
      <Ny
        v={v}
        entitet="ressursbruk"
        knapp={t('ressurs.nyttOppdrag')}
        etikett={t('ressurs.nyttOppdragFor', { ressurs: r.tittel })}
        variant="tertiary"
        forklaring={t('ressurs.nyttOppdrag.om')}
        fast={{ ressurs: r.id }}
        start={{ fraDato: r.fraDato, ...(r.tilDato === undefined ? {} : { tilDato: r.tilDato }) }}
        relasjoner={brukrelasjoner}
      />
      <EndreOgSlett
        v={v}
        entitet="ressurs"
        id={r.id}
        hva={r.tittel}
        relasjoner={ressursrelasjoner}
        skjul={['bruker']}
      />
    </div>
  );
};

const Bank = ({ kan }: { readonly kan: boolean }) => {
  const { t, i18n } = useTranslation();
  const v = useSamarbeid();
  const meg = useMeg();
  const kodetekst = useKodetekst();
  const [dato, settDato] = useAdressevalg('dato', useIdag());
  const [kompetanse, settKompetanse] = useAdressevalg('kompetanse', '');
  const [fra, settFra] = useAdressevalg('part', '');
  const [bare, settBare] = useAdressevalg('bare', '');
  const [sidetekst, settSide] = useAdressevalg('side', '1');
  const svar = useRessursbank(v, dato, meg.innlogget);
  const alle = svar.data?.ressurser ?? [];
  const treff = utvalg(alle, { kompetanse, part: fra, bare });
  const side = Math.min(sidetall(sidetekst), Math.max(1, Math.ceil(treff.length / TOP)));
  const rader = treff.slice((side - 1) * TOP, side * TOP);
  const partene = [...new Map(alle.map((r) => [r.part, r.partnavn]))];
  return (
    <Del
      tittel={t('ressurs.bank')}
      ved={
        kan && (
          <Ny
            v={v}
            entitet="ressurs"
            knapp={t('ressurs.ny')}
            relasjoner={ressursrelasjoner}
            skjul={['bruker']}
          />
        )
      }
    >
      <div className="f-filter">
        <Datovelger etikett={t('ressurs.dag')} dato={dato} sett={settDato} />
        <Field>
          <Label>{t('felt.kompetanse')}</Label>
          <Select value={kompetanse} width="auto" onChange={(e) => settKompetanse(e.target.value)}>
            <Select.Option value="">{t('ressurs.all')}</Select.Option>
            {(model.kodelister.get('Kompetanseomraade')?.koder ?? []).map((k) => (
              <Select.Option key={k.kode} value={k.kode}>
                {kodetekst('Kompetanseomraade', k)}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Field>
          <Label>{t('felt.ressurs.part')}</Label>
          <Select value={fra} width="auto" onChange={(e) => settFra(e.target.value)}>
            <Select.Option value="">{t('ressurs.alle')}</Select.Option>
            {partene.map(([id, navn]) => (
              <Select.Option key={id} value={id}>
                {navn}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Field>
          <Label>{t('ressurs.vis')}</Label>
          <Select value={bare} width="auto" onChange={(e) => settBare(e.target.value)}>
            <Select.Option value="">{t('ressurs.alle')}</Select.Option>
            <Select.Option value="ledig">{t('ressurs.bareLedige')}</Select.Option>
            <Select.Option value="advarsel">{t('ressurs.bareAdvarsler')}</Select.Option>
          </Select>
        </Field>
      </div>
      <Lest svar={svar}>
        {() =>
          treff.length === 0 ? (
            <Tom tittel={t(alle.length === 0 ? 'ressurs.tom' : 'ressurs.ingenTreff')}>
              <p>{t(alle.length === 0 ? 'ressurs.tom.hva' : 'ressurs.ingenTreff.hva')}</p>
            </Tom>
          ) : (
            <Tabell<Ressurs>
              tittel={t('ressurs.bank')}
              rader={rader}
              noekkel={(r) => r.id}
              sider={{
                side,
                top: TOP,
                antall: treff.length,
                her: rader.length,
                flere: side * TOP < treff.length,
                sett: (s) => settSide(String(s)),
              }}
              kolonner={[
                {
                  id: 'tittel',
                  tittel: t('felt.ressurs.tittel'),
                  radhode: true,
                  vis: (r) => (
                    <>
                      {r.tittel}
                      {r.notat !== undefined && <span className="f-meta">{r.notat}</span>}
                    </>
                  ),
                },
                {
                  id: 'part',
                  tittel: t('felt.ressurs.part'),
                  vis: (r) => (
                    <>
                      <Lenke til={`/part/${r.part}`}>{r.partnavn}</Lenke>
                      {r.betalernavn !== undefined && (
                        <span className="f-meta">{t('ressurs.betales', { part: r.betalernavn })}</span>
                      )}
                    </>
                  ),
                },
                {
                  id: 'kompetanse',
                  tittel: t('felt.kompetanse'),
                  vis: (r) => r.kompetanse.map((k) => kodetekst('Kompetanseomraade', k)).join(', '),
                },
                {
                  id: 'periode',
                  tittel: t('ressurs.periode'),
                  vis: (r) => (
                    <>
                      {t('ressurs.prosent', { prosent: r.prosent })}{' '}
                      <Periode fra={r.fraDato} til={r.tilDato} />
                    </>
                  ),
                },
                {
                  id: 'ledig',
                  tittel: t('ressurs.ledigDen'),
                  vis: (r) => (
                    <>
                      {r.gjelder ? (
                        <Merke tone={r.ledig > 0 ? 'god' : 'noeytral'}>
                          {t('ressurs.prosent', { prosent: r.ledig })}
                        </Merke>
                      ) : (
                        <Merke tone="venter">{t('ressurs.ikkeIPerioden')}</Merke>
                      )}
                      {r.advarsler.map((a) => (
                        <Merke key={`${a.type}${a.fra}`} tone="viktig">
                          {t(`ressurs.advarsel.${a.type}`, {
                            prosent: a.prosent,
                            dato: datotekst(a.fra, i18n.language),
                          })}
                        </Merke>
                      ))}
                    </>
                  ),
                },
                { id: 'bruk', tittel: t('ressurs.brukesTil'), vis: (r) => <Oppdrag r={r} kan={kan} /> },
                ...(kan
                  ? [
                      {
                        id: 'endre',
                        tittel: t('arena.endre'),
                        vis: (r: Ressurs) => <Radknapper r={r} />,
                      },
                    ]
                  : []),
              ]}
            />
          )
        }
      </Lest>
    </Del>
  );
};

const Arbeid = ({ k, kan }: { readonly k: Kapasitet; readonly kan: boolean }) => {
  const { t, i18n } = useTranslation();
  const v = useSamarbeid();
  const tall = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 2 });
  return (
    <Del
      tittel={t('ressurs.arbeid')}
      niva={3}
      ved={
        kan && (
          <Ny
            v={v}
            entitet="arbeidsbehov"
            knapp={t('ressurs.nyttArbeid')}
            fast={{ arena: k.arena }}
            relasjoner={arbeidsrelasjoner}
          />
        )
      }
    >
      {k.arbeid.length === 0 ? (
        <Tom tittel={t('ressurs.ingenArbeid')}>
          <p>{t('ressurs.ingenArbeid.hva')}</p>
        </Tom>
      ) : (
        <ul className="f-liste">
          {k.arbeid.map((a) => (
            <li key={a.id}>
              <span className="f-rad">
                <span>{a.tittel}</span>
                <Merke tone={a.godkjent ? 'god' : 'venter'}>
                  {t(a.godkjent ? 'ressurs.godkjent' : 'ressurs.forslag')}
                </Merke>
              </span>
              <span className="f-meta">
                <span>{t('ressurs.aarsverk', { antall: tall.format(a.aarsverk) })}</span>
                <Periode fra={a.fraDato} til={a.tilDato} />
                {a.satsing !== undefined && <Lenke til={`/satsing/${a.satsing}`}>{t('felt.satsing')}</Lenke>}
                {a.vedtak !== undefined && <Lenke til={`/vedtak/${a.vedtak}`}>{t('felt.vedtak')}</Lenke>}
              </span>
              {kan && (
                <EndreOgSlett
                  v={v}
                  entitet="arbeidsbehov"
                  id={a.id}
                  hva={a.tittel}
                  relasjoner={arbeidsrelasjoner}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </Del>
  );
};

/** Who can be borrowed for what, and whether the secretariat has room for what is decided. */
export const Ressurser = () => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const meg = useMeg();
  const idag = useIdag();
  const kapasitet = useKapasitet(v, idag, meg.innlogget);
  const kan = harRolle(meg, v, 'sekretariat', 'administrator');
  return (
    <>
      <Sidetittel tittel={t('ressurs.tittel')} ingress={t('ressurs.ingress')} />
      {meg.innlogget ? (
        <>
          <Del tittel={t('ressurs.kapasitet')}>
            <Lest svar={kapasitet}>
              {(k) => (
                <div className="f-stabel">
                  <p className="f-dempet f-les">
                    {t('ressurs.kapasitet.om', { arena: k.navn, minste: k.minste })}
                  </p>
                  <Kapasitetsbilde k={k} />
                  <Arbeid k={k} kan={kan} />
                </div>
              )}
            </Lest>
          </Del>
          <Bank kan={kan} />
        </>
      ) : (
        <Alert data-color="info">{t('ressurs.loggInn')}</Alert>
      )}
    </>
  );
};
