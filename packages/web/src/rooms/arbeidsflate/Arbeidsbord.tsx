import '../matrise/matrise.css';
import './arbeidsflate.css';
import { Alert, Button, Table } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Arbeidsrad,
  type Arbeidsbord as Bord,
  type Fristlinje,
  useArbeidsbord,
  useMeg,
  useSamarbeid,
  useSend,
  useUtboks,
} from '../../client/index.js';
import { adresseFor } from '../../parts/adresser.js';
import { Datotekst, Tidstekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Handlingsknapper } from '../../parts/Handlingsknapper.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { lastNed } from '../../parts/lastned.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { useIdag } from '../../parts/oppslag.js';
import { Problemvisning } from '../../parts/Problem.js';
import { Rullefelt } from '../../parts/Rullefelt.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Merke, Statusmerke } from '../../parts/Statusmerke.js';
import { Tom } from '../../parts/Tom.js';
import { Nedtrekk } from '../forslag/skjema/Nedtrekk.js';
import { innen, listeFor, somCsv, utvalg } from './arbeidsdata.js';

const Fristliste = ({
  frister,
  idag,
}: {
  readonly frister: readonly Fristlinje[];
  readonly idag: string;
}) => {
  const { t } = useTranslation();
  return (
    <ol className="f-liste">
      {frister.map((f) => {
        const til = adresseFor(f.entitet, f.systemID);
        return (
          <li key={`${f.type} ${f.systemID}`}>
            <span className="f-over">{t(`arbeidsbord.frist.${f.type}`)}</span>
            {til === undefined ? <span>{f.tittel}</span> : <Lenke til={til}>{f.tittel}</Lenke>}
            <span className="f-meta">
              {f.dato < idag && <Merke tone="nei">{t('start.fristOver')}</Merke>}
              <Datotekst dato={f.dato} />
            </span>
          </li>
        );
      })}
    </ol>
  );
};

const Frister = ({ bord }: { readonly bord: Bord }) => {
  const { t } = useTranslation();
  const idag = useIdag();
  const [dager, settDager] = useAdressevalg('dager', '30');
  const frister = innen(bord.frister, idag, Number(dager) || 30);
  return (
    <Del tittel={t('arbeidsbord.frister')}>
      <Nedtrekk
        etikett={t('arbeidsbord.fristerInnen')}
        verdi={dager}
        sett={settDager}
        valg={['30', '60', '90'].map((d) => ({ verdi: d, tekst: t('arbeidsbord.dager', { antall: d }) }))}
      />
      {frister.length === 0 ? (
        <Tom tittel={t('arbeidsbord.ingenFrister')}>
          <p>{t('arbeidsbord.ingenFristerTekst')}</p>
        </Tom>
      ) : (
        <Fristliste frister={frister} idag={idag} />
      )}
    </Del>
  );
};

const Celle = ({
  rad,
  kolonne,
}: {
  readonly rad: Arbeidsrad;
  readonly kolonne: Bord['kolonner'][number];
}) => {
  const { t } = useTranslation();
  const c = rad.celler[kolonne.id];
  if (c === undefined) return <span className="f-dempet">{t('arbeidsbord.ikkeSpurt')}</span>;
  return (
    <span className="m-celle">
      <Statusmerke
        liste={listeFor(kolonne, c.status.kode)}
        verdi={c.status}
        {...(c.besvart ? {} : { tone: 'viktig' as const })}
      />
      {c.forSent === true && <span className="f-dempet">{t('felt.forSent')}</span>}
    </span>
  );
};

const Svarmatrise = ({ v, bord }: { readonly v: string; readonly bord: Bord }) => {
  const { t } = useTranslation();
  const id = useId();
  const kodetekst = useKodetekst();
  const [spoersmaal, settSpoersmaal] = useAdressevalg('spoersmaal', '');
  const [region, settRegion] = useAdressevalg('region', '');
  const [vis, settVis] = useAdressevalg('vis', 'mangler');
  const [melding, settMelding] = useState('');
  const { kolonner, rader } = utvalg(bord, { spoersmaal, region, mangler: vis === 'mangler' });
  const valgt = bord.kolonner.find((k) => k.id === spoersmaal);
  const regioner = [...new Set(bord.rader.flatMap((r) => (r.region === undefined ? [] : [r.region])))].sort(
    (a, b) => a.localeCompare(b, 'nb'),
  );
  const hentCsv = () =>
    lastNed(
      `felles-svar-${bord.dato}.csv`,
      'text/csv;charset=utf-8',
      somCsv(
        [
          t('felt.part'),
          t('felt.kommunenummer'),
          t('felt.region'),
          t('felt.folketall'),
          t('felt.epost'),
          ...kolonner.map((k) => k.tittel),
        ],
        rader.map((r) => [
          r.navn,
          r.kommunenummer,
          r.region,
          r.folketall,
          r.epost,
          ...kolonner.map((k) => {
            const c = r.celler[k.id];
            return c === undefined ? '' : kodetekst(listeFor(k, c.status.kode), c.status);
          }),
        ]),
      ),
    );
  const medAdresse = rader.filter((r) => r.epost !== undefined);
  return (
    <Del tittel={t('arbeidsbord.svar')}>
      <div className="f-filter">
        <Nedtrekk
          etikett={t('arbeidsbord.spoersmaal')}
          verdi={spoersmaal}
          sett={settSpoersmaal}
          valg={[
            { verdi: '', tekst: t('arbeidsbord.alleSpoersmaal') },
            ...bord.kolonner.map((k) => ({
              verdi: k.id,
              tekst: `${t(`matrise.slag.${k.slag}`)}: ${k.tittel}`,
            })),
          ]}
        />
        <Nedtrekk
          etikett={t('felt.region')}
          verdi={region}
          sett={settRegion}
          valg={[
            { verdi: '', tekst: t('matrise.alleRegioner') },
            ...regioner.map((r) => ({ verdi: r, tekst: r })),
          ]}
        />
        <Nedtrekk
          etikett={t('hoering.vis')}
          verdi={vis}
          sett={settVis}
          valg={[
            { verdi: 'mangler', tekst: t('arbeidsbord.bareMangler') },
            { verdi: 'alle', tekst: t('arbeidsbord.alleParter') },
          ]}
        />
      </div>
      <div role="status">
        <p>
          {t('arbeidsbord.antall', { count: rader.length })}
          {valgt !== undefined &&
            ` ${t('arbeidsbord.svartAv', { svart: valgt.spurt - valgt.ubesvart, spurt: valgt.spurt })}`}
        </p>
        {melding !== '' && <Alert data-color="success">{melding}</Alert>}
      </div>
      <div className="f-rad">
        {valgt !== undefined && valgt.slag !== 'avtale' && valgt.ubesvart > 0 && (
          <Handlingsknapper
            v={v}
            entitet={valgt.entitet}
            id={valgt.id}
            handlinger={['purr']}
            ferdig={() => settMelding(t('hoering.utfoert.purr'))}
            oppsett={() => ({ forklaring: t('arbeidsbord.purrOm', { antall: valgt.ubesvart }) })}
          />
        )}
        {rader.length > 0 && (
          <Handlingsknapper
            v={v}
            entitet="utsendelse"
            id={undefined}
            handlinger={['sendUt']}
            ferdig={() => settMelding(t('arbeidsbord.utsendt'))}
            oppsett={() => ({
              forklaring: t('arbeidsbord.utsendelseOm'),
              start: { part: medAdresse.map((r) => r.part) },
              fast: { saksmappe: undefined },
              valg: {
                part: bord.rader
                  .filter((r) => r.epost !== undefined)
                  .map((r) => ({ verdi: r.part, tekst: r.navn })),
              },
            })}
          />
        )}
        <Button variant="secondary" onClick={hentCsv} disabled={rader.length === 0}>
          {t('arbeidsbord.csv')}
        </Button>
      </div>
      {rader.length === 0 ? (
        <Tom tittel={t('arbeidsbord.alleHarSvart')}>
          <p>{t('arbeidsbord.alleHarSvartTekst')}</p>
        </Tom>
      ) : (
        <Rullefelt navnId={id} className="m-ramme">
          <Table stickyHeader data-color="neutral">
            <caption id={id} className="ds-sr-only">
              {t('arbeidsbord.svar')}
            </caption>
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell scope="col" className="m-fast">
                  {t('felt.part')}
                </Table.HeaderCell>
                {kolonner.map((k) => (
                  <Table.HeaderCell key={k.id} scope="col" className="m-kolonne">
                    <span className="f-over">{t(`matrise.slag.${k.slag}`)}</span>
                    <Lenke til={k.slag === 'avtale' ? '/avtale' : `/${k.entitet}/${k.id}`}>{k.tittel}</Lenke>
                    <span className="f-over">
                      {t('arbeidsbord.svartAv', { svart: k.spurt - k.ubesvart, spurt: k.spurt })}
                    </span>
                  </Table.HeaderCell>
                ))}
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
                      <Celle rad={r} kolonne={k} />
                    </Table.Cell>
                  ))}
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </Rullefelt>
      )}
    </Del>
  );
};

/** What did not go out by e-mail, with the way to try again. */
const Utboksdel = ({ v }: { readonly v: string }) => {
  const { t } = useTranslation();
  const utboks = useUtboks(v, true);
  const igjen = useSend(v, 'POST', 'utboks', 'proev-igjen');
  return (
    <Lest svar={utboks}>
      {(u) => (
        <Del tittel={t('utboks.tittel')}>
          {igjen.isError && <Problemvisning feil={igjen.error} />}
          <p role="status">
            {u.feilet === 0 && u.verdier.length === 0
              ? t('utboks.alt', { venter: u.venter })
              : t('utboks.stilling', { venter: u.venter, feilet: u.feilet })}
          </p>
          {u.verdier.length > 0 && (
            <>
              <ul className="f-liste">
                {u.verdier.map((r) => (
                  <li key={r.id}>
                    <span className="f-rad">
                      <span>{r.navn === '' ? r.epost : r.navn}</span>
                      <Merke tone={r.status === 'feilet' ? 'nei' : 'viktig'}>
                        {t(`utboks.status.${r.status}`)}
                      </Merke>
                    </span>
                    <span className="f-meta">
                      <span>{r.epost}</span>
                      <span>{r.feil}</span>
                      <span>{t('utboks.forsoek', { count: r.forsoek })}</span>
                      {r.status === 'venter' && (
                        <span>
                          {t('utboks.neste')} <Tidstekst tid={r.neste} />
                        </span>
                      )}
                    </span>
                  </li>
                ))}
              </ul>
              <div>
                <Button
                  variant="secondary"
                  loading={igjen.isPending}
                  onClick={() => igjen.mutate({ ider: u.verdier.map((r) => r.id) })}
                >
                  {t('utboks.proevIgjen')}
                </Button>
              </div>
            </>
          )}
        </Del>
      )}
    </Lest>
  );
};

/** The secretariat's desk: who has not answered what, what is due, and what did not go out. */
export const Arbeidsbord = () => {
  const { t } = useTranslation();
  const meg = useMeg();
  const v = useSamarbeid();
  const bord = useArbeidsbord(v);
  if (!meg.innlogget)
    return (
      <>
        <Sidetittel tittel={t('arbeidsbord.tittel')} />
        <Alert data-color="info">{t('arbeidsbord.loggInn')}</Alert>
      </>
    );
  return (
    <>
      <Sidetittel tittel={t('arbeidsbord.tittel')} ingress={t('arbeidsbord.ingress')} />
      <nav aria-label={t('start.snarveier')}>
        <ul className="a-lenker">
          <li>
            <Lenke til="/moete/ny">{t('start.snarvei.moete')}</Lenke>
          </li>
          <li>
            <Lenke til="/hoering/ny">{t('hoering.ny.tittel')}</Lenke>
          </li>
          <li>
            <Lenke til="/forslag">{t('start.snarvei.forslagene')}</Lenke>
          </li>
          <li>
            <Lenke til="/hoering">{t('hoering.tittel')}</Lenke>
          </li>
        </ul>
      </nav>
      <Lest svar={bord}>
        {(data) => (
          <>
            {data.kolonner.length === 0 ? (
              <Tom tittel={t('arbeidsbord.ingenSpoersmaal')}>
                <p>{t('arbeidsbord.ingenSpoersmaalTekst')}</p>
              </Tom>
            ) : (
              <Svarmatrise v={v} bord={data} />
            )}
            <div className="a-frister">
              <Frister bord={data} />
              <Utboksdel v={v} />
            </div>
          </>
        )}
      </Lest>
    </>
  );
};
