import { Button, Field, Label, Select, Table } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Matrise as Matrisedata,
  type Matriserad,
  useMatrise,
  useSamarbeid,
} from '../../client/index.js';
import { Datotekst, Tall } from '../../parts/Dato.js';
import { Datoskyver, useEndringsmerker } from '../../parts/Datoskyver.js';
import { talltekst } from '../../parts/format.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { lastNed } from '../../parts/lastned.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { useIdag } from '../../parts/oppslag.js';
import { Rullefelt } from '../../parts/Rullefelt.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { listeFor, oppsummer, regioner, somCsv, UTEN, utvalg } from './matrisedata.js';
import './matrise.css';

const Regionvalg = (p: {
  readonly rader: readonly Matriserad[];
  readonly region: string;
  readonly sett: (region: string) => void;
}) => {
  const { t } = useTranslation();
  return (
    <Field>
      <Label>{t('felt.region')}</Label>
      <Select value={p.region} onChange={(e) => p.sett(e.target.value)} width="auto">
        <Select.Option value="">{t('matrise.alleRegioner')}</Select.Option>
        {regioner(p.rader).map((r) => (
          <Select.Option key={r} value={r}>
            {r}
          </Select.Option>
        ))}
        {p.rader.some((r) => r.region === undefined) && (
          <Select.Option value={UTEN}>{t('matrise.utenRegion')}</Select.Option>
        )}
      </Select>
    </Field>
  );
};

const Rutenett = ({ data, rader }: { readonly data: Matrisedata; readonly rader: readonly Matriserad[] }) => {
  const { t, i18n } = useTranslation();
  const id = useId();
  const prosent = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <Rullefelt navnId={id} className="m-ramme">
      <Table stickyHeader data-color="neutral">
        <caption id={id} className="ds-sr-only">
          {t('matrise.tabell')}
        </caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col" className="m-fast">
              {t('felt.part')}
            </Table.HeaderCell>
            {data.kolonner.map((k) => (
              <Table.HeaderCell key={k.id} scope="col" className="m-kolonne">
                <span className="f-over">{t(`matrise.slag.${k.slag}`)}</span>
                <Lenke til={k.slag === 'avtale' ? '/avtale' : `/satsing/${k.id}`}>{k.tittel}</Lenke>
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
              {data.kolonner.map((k) => {
                const c = r.celler[k.id];
                return (
                  <Table.Cell key={k.id}>
                    {c === undefined ? (
                      <span className="f-dempet">{t('matrise.ingen')}</span>
                    ) : (
                      <span className="m-celle">
                        <Statusmerke liste={listeFor(k)} verdi={c.status} />
                        {c.dato !== undefined && <Datotekst dato={c.dato} kort />}
                      </span>
                    )}
                  </Table.Cell>
                );
              })}
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
              {t('matrise.sum')}
            </Table.HeaderCell>
            {data.kolonner.map((k) => {
              const s = oppsummer(rader, k.id);
              return (
                <Table.Cell key={k.id}>
                  {t('matrise.sumTekst', {
                    parter: s.parter,
                    av: rader.length,
                    andel: prosent.format(s.andel),
                  })}
                </Table.Cell>
              );
            })}
            <Table.Cell />
            <Table.Cell className="f-tall">
              {talltekst(
                rader.reduce((sum, r) => sum + (r.folketall ?? 0), 0),
                i18n.language,
              )}
            </Table.Cell>
          </Table.Row>
        </Table.Foot>
      </Table>
    </Rullefelt>
  );
};

/** Every party against every agreement and initiative, on a day. */
export const Matrise = () => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const kodetekst = useKodetekst();
  const [dato, settDato] = useAdressevalg('dato', useIdag());
  const [region, settRegion] = useAdressevalg('region', '');
  const svar = useMatrise(v, dato);
  const tidslinje = useEndringsmerker(v);
  const rader = utvalg(svar.data?.rader ?? [], region);
  const hentCsv = () => {
    if (svar.data === undefined) return;
    const navn = [t('felt.part'), t('felt.region'), t('felt.folketall'), t('felt.dato')] as const;
    const tekst = somCsv(svar.data, rader, navn, (k, kode) => kodetekst(listeFor(k), kode));
    lastNed(`felles-oversikt-${dato}.csv`, 'text/csv;charset=utf-8', tekst);
  };
  return (
    <>
      <Sidetittel tittel={t('matrise.tittel')} ingress={t('matrise.ingress')} />
      <Datoskyver etikett={t('matrise.dato')} dato={dato} sett={settDato} {...tidslinje} />
      <div className="f-filter">
        <Regionvalg rader={svar.data?.rader ?? []} region={region} sett={settRegion} />
        <Button variant="secondary" onClick={hentCsv} disabled={svar.data === undefined}>
          {t('matrise.csv')}
        </Button>
      </div>
      <Lest svar={svar}>
        {(data) => (
          <>
            <p role="status">{t('matrise.antall', { count: rader.length })}</p>
            <Rutenett data={data} rader={rader} />
            <p className="f-dempet f-liten f-les">{t('matrise.om')}</p>
          </>
        )}
      </Lest>
    </>
  );
};
