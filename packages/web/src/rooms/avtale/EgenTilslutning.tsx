import { Card } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { type Objekt, useListe, useObjekt, useSamarbeid } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Handlingsknapper } from '../../parts/Handlingsknapper.js';
import { useMineParter } from '../../parts/oppslag.js';
import { Statusmerke } from '../../parts/Statusmerke.js';

const Egen = ({ part, versjon }: { readonly part: Objekt<'samarbeidspart'>; readonly versjon: string }) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const funnet = useListe(v, 'tilslutning', {
    filter: `avtaleversjon eq ${versjon} and part eq ${part.systemID}`,
    top: 1,
  });
  const { data: o } = useObjekt(v, 'tilslutning', funnet.data?.verdier[0]?.systemID);
  const klausuler = useListe(v, 'klausul', {
    filter: `avtaleversjon eq ${versjon}`,
    orderby: 'nummer',
    top: 100,
  });
  if (o === undefined) return null;
  const valg = (klausuler.data?.verdier ?? []).map((k) => ({
    verdi: k.systemID,
    tekst: `${k.nummer}. ${k.tittel}`,
  }));
  return (
    <Del tittel={t('avtale.egen', { navn: part.navn })}>
      <Card data-color="neutral">
        <p className="f-meta">
          <Statusmerke liste="Tilslutningsstatus" verdi={o.tilslutningsstatus} />
          <Datotekst dato={o.signertDato} />
        </p>
        {(o.handlinger ?? []).length > 0 && (
          <div className="f-rad">
            <Handlingsknapper
              v={v}
              entitet="tilslutning"
              id={o.systemID}
              handlinger={o.handlinger ?? []}
              oppsett={() => ({ valg: { klausul: valg } })}
            />
          </div>
        )}
      </Card>
    </Del>
  );
};

/** Where the reader's own party stands, and what the reader may do about it. */
export const EgenTilslutning = ({ versjon }: { readonly versjon: string }) =>
  useMineParter(useSamarbeid()).map((p) => <Egen key={p.systemID} part={p} versjon={versjon} />);
