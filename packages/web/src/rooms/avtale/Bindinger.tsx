import { useTranslation } from 'react-i18next';
import {
  type Bindingscelle,
  type Bindingskolonne,
  type Bindingsrad,
  useBindinger,
  useMeg,
  useSamarbeid,
} from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Datoskyver, useEndringsmerker } from '../../parts/Datoskyver.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { Nedlasting } from '../../parts/Nedlasting.js';
import { Nedtrekk } from '../../parts/Nedtrekk.js';
import { useIdag } from '../../parts/oppslag.js';
import { Regionvalg } from '../../parts/Regionvalg.js';
import { Rutenett } from '../../parts/Rutenett.js';
import { iRegion } from '../../parts/regioner.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Merke } from '../../parts/Statusmerke.js';
import { Tom } from '../../parts/Tom.js';
import { bindingsark, bundneI, kolonnerAv, slagene, toneAv } from './bindingsdata.js';
import './avtale.css';

const Celle = ({ celle }: { readonly celle: Bindingscelle | undefined }) => {
  const { t } = useTranslation();
  const meg = useMeg();
  const v = useSamarbeid();
  if (celle === undefined) return <span className="f-dempet">–</span>;
  const dato = celle.fra === undefined ? null : <Datotekst dato={celle.fra} kort />;
  return (
    <span className="p-celle">
      <Merke tone={toneAv[celle.slag]}>{t(`avtale.celle.${celle.slag}`)}</Merke>
      {celle.versjon !== undefined && (
        <span className="f-liten">{t('avtale.versjon', { nummer: celle.versjon })}</span>
      )}
      {dato !== null && (
        <span className="f-liten">
          {celle.journalpost !== undefined && meg.innlogget ? (
            <Lenke til={`/arkiv/${v}/journalpost/${celle.journalpost}`}>{dato}</Lenke>
          ) : (
            dato
          )}
        </span>
      )}
      {celle.til !== undefined && (
        <span className="f-liten">
          {t('avtale.celle.til')} <Datotekst dato={celle.til} kort />
        </span>
      )}
    </span>
  );
};

const Nett = ({
  kolonner,
  rader,
}: {
  readonly kolonner: readonly Bindingskolonne[];
  readonly rader: readonly Bindingsrad[];
}) => {
  const { t, i18n } = useTranslation();
  const prosent = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <Rutenett
      tittel={t('avtale.bindinger.tabell')}
      kolonner={kolonner.map((k) => ({
        id: k.id,
        tittel: k.tittel,
        over: k.slag === 'klausul' ? t('avtale.punkt', { nummer: k.nummer }) : k.nummer,
        ...(k.slag === 'vedtak' ? { til: `/vedtak/${k.id}` } : {}),
      }))}
      rader={rader}
      tett
      medRegion
      medFolketall
      celle={(r, k) => <Celle celle={r.celler[k.id]} />}
      sum={{
        tittel: t('avtale.bindinger.sum'),
        celle: (k) => {
          const s = bundneI(rader, k.id);
          return t('avtale.bindinger.sumTekst', {
            parter: s.parter,
            av: rader.length,
            andel: prosent.format(s.andel),
          });
        },
      }}
    />
  );
};

/** Who is bound by what, on a day (mission 7.2): every party against each clause, or against the decisions. */
export const Bindinger = () => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const [dato, settDato] = useAdressevalg('dato', useIdag());
  const [region, settRegion] = useAdressevalg('region', '');
  const [versjon, settVersjon] = useAdressevalg('versjon', '');
  const [vis, settVis] = useAdressevalg('vis', 'klausul');
  const svar = useBindinger(v, dato, versjon);
  const { merker, begynnelse } = useEndringsmerker(v);
  const kolonner = svar.data ? kolonnerAv(svar.data, vis === 'vedtak' ? 'vedtak' : 'klausul') : [];
  const rader = iRegion(svar.data?.rader ?? [], region);
  const egneDager = (svar.data?.dager ?? [])
    .filter((d) => !merker.some((m) => m.dato === d))
    .map((d) => ({ dato: d, tekst: t('avtale.bindinger.endring') }));
  const ark = () =>
    bindingsark(
      t('avtale.bindinger.tittel'),
      svar.data?.kolonner ?? [],
      rader,
      [t('felt.part'), t('felt.region'), t('felt.folketall'), t('felt.fra')],
      (c) => t(`avtale.celle.${c.slag}`),
    );
  return (
    <>
      <Sidetittel
        over={t('avtale.tittel')}
        tittel={t('avtale.bindinger.tittel')}
        ingress={t('avtale.bindinger.ingress')}
        under={<Lenke til="/avtale">{t('avtale.tilAvtalen')}</Lenke>}
      />
      <Datoskyver
        etikett={t('avtale.bindinger.dato')}
        dato={dato}
        sett={settDato}
        merker={[...merker, ...egneDager].toSorted((a, b) => a.dato.localeCompare(b.dato))}
        begynnelse={begynnelse}
      />
      <div className="f-filter">
        <Nedtrekk
          etikett={t('avtale.bindinger.vis')}
          verdi={vis}
          sett={settVis}
          valg={[
            { verdi: 'klausul', tekst: t('avtale.bindinger.punkter') },
            { verdi: 'vedtak', tekst: t('avtale.bindinger.vedtak') },
          ]}
        />
        {(svar.data?.versjoner.length ?? 0) > 1 && (
          <Nedtrekk
            etikett={t('felt.versjonsnummer')}
            verdi={versjon || (svar.data?.versjon?.id ?? '')}
            sett={settVersjon}
            valg={(svar.data?.versjoner ?? []).map((x) => ({
              verdi: x.id,
              tekst: t('avtale.versjon', { nummer: x.nummer }),
            }))}
          />
        )}
        <Regionvalg rader={svar.data?.rader ?? []} region={region} sett={settRegion} />
        <Nedlasting navn={`felles-bindinger-${dato}`} ark={ark} tom={rader.length === 0} />
      </div>
      <Lest svar={svar}>
        {(data) =>
          kolonner.length === 0 ? (
            <Tom
              tittel={t(vis === 'vedtak' ? 'avtale.bindinger.ingenVedtak' : 'avtale.bindinger.ingenVersjon')}
            >
              <p>{t('avtale.bindinger.ingenHjelp')}</p>
            </Tom>
          ) : (
            <>
              <p role="status">{t('avtale.bindinger.antall', { count: rader.length })}</p>
              <Nett kolonner={kolonner} rader={rader} />
              <dl className="a-forklaring">
                {slagene.map((s) => (
                  <div key={s}>
                    <dt>
                      <Merke tone={toneAv[s]}>{t(`avtale.celle.${s}`)}</Merke>
                    </dt>
                    <dd>{t(`avtale.celle.${s}.om`)}</dd>
                  </div>
                ))}
              </dl>
              {data.flereVedtak > 0 && vis === 'vedtak' && (
                <p className="f-dempet">
                  {t('avtale.bindinger.flere', { count: data.flereVedtak })}{' '}
                  <Lenke til="/vedtak">{t('avtale.bindinger.alleVedtak')}</Lenke>
                </p>
              )}
            </>
          )
        }
      </Lest>
    </>
  );
};
