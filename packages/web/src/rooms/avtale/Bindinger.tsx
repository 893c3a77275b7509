import { Button, Table } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Bindingscelle,
  type Bindingskolonne,
  type Bindingsrad,
  useBindinger,
  useMeg,
  useSamarbeid,
} from '../../client/index.js';
import { Datotekst, Tall } from '../../parts/Dato.js';
import { Datoskyver, useEndringsmerker } from '../../parts/Datoskyver.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { lastNed } from '../../parts/lastned.js';
import { useIdag } from '../../parts/oppslag.js';
import { Rullefelt } from '../../parts/Rullefelt.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Merke } from '../../parts/Statusmerke.js';
import { Tom } from '../../parts/Tom.js';
import { Nedtrekk } from '../forslag/skjema/Nedtrekk.js';
import { regioner, UTEN, utvalg } from '../matrise/matrisedata.js';
import { bindingerSomCsv, bundneI, kolonnerAv, slagene, toneAv } from './bindingsdata.js';
import '../matrise/matrise.css';
import './avtale.css';

const Celle = ({ celle }: { readonly celle: Bindingscelle | undefined }) => {
  const { t } = useTranslation();
  const meg = useMeg();
  const v = useSamarbeid();
  if (celle === undefined) return <span className="f-dempet">–</span>;
  const dato = celle.fra === undefined ? null : <Datotekst dato={celle.fra} kort />;
  return (
    <span className="m-celle">
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

const Rutenett = ({
  kolonner,
  rader,
}: {
  readonly kolonner: readonly Bindingskolonne[];
  readonly rader: readonly Bindingsrad[];
}) => {
  const { t, i18n } = useTranslation();
  const id = useId();
  const prosent = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <Rullefelt navnId={id} className="m-ramme">
      <Table stickyHeader data-color="neutral" data-size="sm">
        <caption id={id} className="ds-sr-only">
          {t('avtale.bindinger.tabell')}
        </caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col" className="m-fast">
              {t('felt.part')}
            </Table.HeaderCell>
            {kolonner.map((k) => (
              <Table.HeaderCell key={k.id} scope="col" className="a-kolonne">
                <span className="f-over">
                  {k.slag === 'klausul' ? t('avtale.punkt', { nummer: k.nummer }) : k.nummer}
                </span>
                {k.slag === 'vedtak' ? <Lenke til={`/vedtak/${k.id}`}>{k.tittel}</Lenke> : k.tittel}
              </Table.HeaderCell>
            ))}
            <Table.HeaderCell scope="col">{t('felt.region')}</Table.HeaderCell>
            <Table.HeaderCell scope="col" className="f-tall">
              {t('felt.folketall')}
            </Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rader.map((r) => (
            <Table.Row key={r.part}>
              <Table.HeaderCell scope="row" className="m-fast">
                <Lenke til={`/part/${r.part}`}>{r.navn}</Lenke>
              </Table.HeaderCell>
              {kolonner.map((k) => (
                <Table.Cell key={k.id}>
                  <Celle celle={r.celler[k.id]} />
                </Table.Cell>
              ))}
              <Table.Cell>{r.region}</Table.Cell>
              <Table.Cell className="f-tall">
                <Tall tall={r.folketall} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
        <Table.Foot>
          <Table.Row>
            <Table.HeaderCell scope="row" className="m-fast">
              {t('avtale.bindinger.sum')}
            </Table.HeaderCell>
            {kolonner.map((k) => {
              const s = bundneI(rader, k.id);
              return (
                <Table.Cell key={k.id}>
                  {t('avtale.bindinger.sumTekst', {
                    parter: s.parter,
                    av: rader.length,
                    andel: prosent.format(s.andel),
                  })}
                </Table.Cell>
              );
            })}
            <Table.Cell />
            <Table.Cell />
          </Table.Row>
        </Table.Foot>
      </Table>
    </Rullefelt>
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
  const rader = utvalg(svar.data?.rader ?? [], region);
  const egneDager = (svar.data?.dager ?? [])
    .filter((d) => !merker.some((m) => m.dato === d))
    .map((d) => ({ dato: d, tekst: t('avtale.bindinger.endring') }));
  const hentCsv = () =>
    lastNed(
      `felles-bindinger-${dato}.csv`,
      'text/csv;charset=utf-8',
      bindingerSomCsv(
        svar.data?.kolonner ?? [],
        rader,
        [t('felt.part'), t('felt.region'), t('felt.folketall'), t('felt.fra')],
        (c) => t(`avtale.celle.${c.slag}`),
      ),
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
        <Nedtrekk
          etikett={t('felt.region')}
          verdi={region}
          sett={settRegion}
          valg={[
            { verdi: '', tekst: t('avtale.bindinger.alleRegioner') },
            ...regioner(svar.data?.rader ?? []).map((r) => ({ verdi: r, tekst: r })),
            { verdi: UTEN, tekst: t('avtale.bindinger.utenRegion') },
          ]}
        />
        <Button variant="secondary" onClick={hentCsv} disabled={svar.data === undefined}>
          {t('avtale.csv')}
        </Button>
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
              <Rutenett kolonner={kolonner} rader={rader} />
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
