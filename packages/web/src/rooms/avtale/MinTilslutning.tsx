import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Objekt, useListe, useMeg, useObjekt, useSamarbeid } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Handlingsdialog } from '../../parts/Handlingsdialog.js';
import { Lest } from '../../parts/Lest.js';
import { useHandlingstekst } from '../../parts/modelltekst.js';
import { vedtakene } from '../../parts/objektsoek.js';
import { useIdag } from '../../parts/oppslag.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { egneKoder } from './egne.js';

/** The act a party in this state will most likely do next. */
const neste: Readonly<Record<string, string>> = {
  sendt: 'tilBehandling',
  'til-behandling': 'vedtaEget',
  vedtatt: 'signer',
};

const Forbehold = ({
  x,
  klausuler,
}: {
  readonly x: Objekt<'tilslutning'>;
  readonly klausuler: readonly Objekt<'klausul'>[];
}) => {
  const { t } = useTranslation();
  const svar = useListe(useSamarbeid(), 'reservasjon', {
    filter: `tilslutning eq ${x.systemID}`,
    orderby: 'fraDato',
    top: 100,
  });
  const verdier = svar.data?.verdier ?? [];
  if (verdier.length === 0) return null;
  const mot = (r: Objekt<'reservasjon'>): string => {
    const k = klausuler.find((y) => y.systemID === r.klausul);
    if (k) return t('avtale.punkt', { nummer: k.nummer });
    return t(r.vedtak === undefined ? 'avtale.forbehold.sak' : 'avtale.forbehold.vedtak');
  };
  return (
    <div>
      <strong>{t('avtale.forbehold.tittel')}</strong>
      <ul>
        {verdier.map((r) => (
          <li key={r.systemID}>
            {mot(r)}: {r.begrunnelse} ({t('felt.fraDato').toLowerCase()} <Datotekst dato={r.fraDato} />
            {r.tilDato !== undefined && (
              <>
                , {t('avtale.forbehold.trukket')} <Datotekst dato={r.tilDato} />
              </>
            )}
            )
          </li>
        ))}
      </ul>
    </div>
  );
};

const Tilslutning = ({
  id,
  navn,
  versjon,
}: {
  readonly id: string;
  readonly navn: string;
  readonly versjon: Objekt<'avtaleversjon'>;
}) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const idag = useIdag();
  const svar = useObjekt(v, 'tilslutning', id);
  const handlingstekst = useHandlingstekst();
  const [handling, velg] = useState<string>();
  const klausuler = useListe(v, 'klausul', {
    filter: `avtaleversjon eq ${versjon.systemID}`,
    orderby: 'nummer',
    top: 100,
  });
  const reserverer = handling === 'reserver';
  const saker = useListe(
    v,
    'moetesak',
    { filter: 'utfall eq null', orderby: 'opprettetDato desc', top: 50 },
    reserverer,
  );
  const reservasjoner = useListe(
    v,
    'reservasjon',
    { filter: `tilslutning eq ${id} and tilDato eq null`, top: 100 },
    handling === 'trekkReservasjon',
  );
  const punkter = klausuler.data?.verdier ?? [];
  const punktnavn = (k: Objekt<'klausul'>) => `${k.nummer}. ${k.tittel}`;
  return (
    <Lest svar={svar}>
      {(x) => {
        const forst = neste[x.tilslutningsstatus.kode];
        // A notice that runs can be taken back; one that has run out is followed by a new accession.
        const ute = (x.utmeldtDato ?? '') <= idag;
        const kan = (h: string) => h !== (ute ? 'trekkUtmelding' : 'komTilbake');
        const handlinger = (x.avloest === true ? [] : (x.handlinger ?? []))
          .filter(kan)
          .toSorted((a, b) => Number(b === forst) - Number(a === forst));
        return (
          <>
            <p className="f-meta">
              <strong>{navn}</strong>
              <Statusmerke liste="Tilslutningsstatus" verdi={x.tilslutningsstatus} />
              {x.svarfrist !== undefined && x.signertDato === undefined && (
                <span>
                  {t('felt.svarfrist')}: <Datotekst dato={x.svarfrist} />
                </span>
              )}
              {x.utmeldtDato !== undefined && (
                <span>
                  {t('avtale.bundetTil')} <Datotekst dato={x.utmeldtDato} />
                </span>
              )}
              {x.avloest === true && <span>{t('felt.avloest')}</span>}
            </p>
            <Forbehold x={x} klausuler={punkter} />
            <div className="f-rad">
              {handlinger.map((h) => (
                <Button key={h} variant={h === forst ? 'primary' : 'secondary'} onClick={() => velg(h)}>
                  {handlingstekst('tilslutning', h)}
                </Button>
              ))}
            </div>
            {handling !== undefined && (
              <Handlingsdialog
                key={handling}
                v={v}
                entitet="tilslutning"
                id={id}
                handling={handling}
                start={{
                  egetOrgan: x.egetOrgan ?? '',
                  egenSak: x.egenSak ?? '',
                  ...(handling === 'avslaa' ? {} : { egetVedtakDato: x.egetVedtakDato ?? idag }),
                }}
                valg={{
                  klausul: punkter.map((k) => ({ verdi: k.systemID, tekst: punktnavn(k) })),
                  vedtak: vedtakene("bindingsklasse/kode eq 'avtale'"),
                  moetesak: (saker.data?.verdier ?? []).map((y) => ({
                    verdi: y.systemID,
                    tekst: y.tittel,
                  })),
                  reservasjon: (reservasjoner.data?.verdier ?? []).map((r) => {
                    const k = punkter.find((y) => y.systemID === r.klausul);
                    return {
                      verdi: r.systemID,
                      tekst: `${k ? punktnavn(k) : t('avtale.forbehold.sak')}: ${r.begrunnelse}`,
                    };
                  }),
                }}
                lukk={() => velg(undefined)}
              />
            )}
          </>
        );
      }}
    </Lest>
  );
};

/** The user's own parties and what they may do with this version: treat it, sign it, reserve themselves, leave. */
export const MinTilslutning = ({ versjon }: { readonly versjon: Objekt<'avtaleversjon'> }) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const koder = egneKoder(useMeg(), v);
  const filter = `kortform in (${koder.map((k) => `'${k}'`).join(',')})`;
  const parter = useListe(v, 'samarbeidspart', { filter, top: 20 }, koder.length > 0);
  const ider = (parter.data?.verdier ?? []).map((p) => p.systemID);
  const tilslutninger = useListe(
    v,
    'tilslutning',
    {
      filter: `avtaleversjon eq ${versjon.systemID} and part in (${ider.join(',')})`,
      orderby: 'omgang desc',
      top: 20,
    },
    ider.length > 0,
  );
  const mine: readonly Objekt<'tilslutning'>[] = tilslutninger.data?.verdier ?? [];
  if (mine.length === 0) return null;
  return (
    <Del tittel={t('avtale.mitt')}>
      <Paragraph>{t('avtale.mittOm')}</Paragraph>
      {mine.map((x) => (
        <Tilslutning
          key={x.systemID}
          id={x.systemID}
          versjon={versjon}
          navn={parter.data?.verdier.find((p) => p.systemID === x.part)?.navn ?? ''}
        />
      ))}
    </Del>
  );
};
