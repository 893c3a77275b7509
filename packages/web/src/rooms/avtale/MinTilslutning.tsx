import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Objekt, useListe, useMeg, useObjekt, useSamarbeid } from '../../client/index.js';
import { Del } from '../../parts/Del.js';
import { Handlingsdialog } from '../../parts/Handlingsdialog.js';
import { Lest } from '../../parts/Lest.js';
import { useHandlingstekst } from '../../parts/modelltekst.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { egneKoder } from './egne.js';

const Tilslutning = ({
  id,
  navn,
  versjon,
}: {
  readonly id: string;
  readonly navn: string;
  readonly versjon: string;
}) => {
  const v = useSamarbeid();
  const svar = useObjekt(v, 'tilslutning', id);
  const klausuler = useListe(v, 'klausul', {
    filter: `avtaleversjon eq ${versjon}`,
    orderby: 'nummer',
    top: 100,
  });
  const handlingstekst = useHandlingstekst();
  const [handling, velg] = useState<string>();
  const valg = (klausuler.data?.verdier ?? []).map((k) => ({
    verdi: k.systemID,
    tekst: `${k.nummer}. ${k.tittel}`,
  }));
  return (
    <Lest svar={svar}>
      {(x) => (
        <>
          <p className="f-meta">
            <strong>{navn}</strong>
            <Statusmerke liste="Tilslutningsstatus" verdi={x.tilslutningsstatus} />
          </p>
          <div className="f-rad">
            {(x.handlinger ?? []).map((h) => (
              <Button key={h} variant={h === 'signer' ? 'primary' : 'secondary'} onClick={() => velg(h)}>
                {handlingstekst('tilslutning', h)}
              </Button>
            ))}
          </div>
          {handling !== undefined && (
            <Handlingsdialog
              v={v}
              entitet="tilslutning"
              id={id}
              handling={handling}
              valg={{ klausul: valg }}
              lukk={() => velg(undefined)}
            />
          )}
        </>
      )}
    </Lest>
  );
};

/** The user's own parties and what they may do with this version: sign it, or reserve themselves against a clause. */
export const MinTilslutning = ({ versjon }: { readonly versjon: string }) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const koder = egneKoder(useMeg(), v);
  const filter = `kortform in (${koder.map((k) => `'${k}'`).join(',')})`;
  const parter = useListe(v, 'samarbeidspart', { filter, top: 20 }, koder.length > 0);
  const ider = (parter.data?.verdier ?? []).map((p) => p.systemID);
  const tilslutninger = useListe(
    v,
    'tilslutning',
    { filter: `avtaleversjon eq ${versjon} and part in (${ider.join(',')})`, top: 20 },
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
