import { Details, Field, Label, Select } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { type Objekt, useListe, useSamarbeid } from '../../client/index.js';
import { Datotekst, Periode } from '../../parts/Dato.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tekstavsnitt } from '../../parts/Tekstavsnitt.js';
import { Tom } from '../../parts/Tom.js';
import { Hoeringene } from '../hoering/Hoeringene.js';
import { Klausuler } from './Klausuler.js';
import { MinTilslutning } from './MinTilslutning.js';
import { Sammenlign } from './Sammenlign.js';
import { Tilslutninger } from './Tilslutninger.js';
import { Versjonshandlinger } from './Versjonshandlinger.js';

const Versjoner = ({ avtale }: { readonly avtale: Objekt<'avtale'> }) => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  const [valgt, velg] = useAdressevalg('versjon', '');
  const v = useSamarbeid();
  const svar = useListe(v, 'avtaleversjon', {
    filter: `avtale eq ${avtale.systemID}`,
    orderby: 'versjonsnummer desc',
    top: 50,
  });
  return (
    <Lest svar={svar}>
      {({ verdier }) => {
        const versjon =
          verdier.find((x) => String(x.versjonsnummer) === valgt) ??
          verdier.find((x) => x.avtalestatus.kode === 'vedtatt') ??
          verdier[0];
        const forrige = verdier.find((x) => x.systemID === versjon?.forrige);
        if (versjon === undefined) return <Tom tittel={t('avtale.ingenVersjon')} />;
        return (
          <>
            <div className="f-filter">
              {verdier.length > 1 && (
                <Field>
                  <Label>{t('felt.versjonsnummer')}</Label>
                  <Select
                    value={String(versjon.versjonsnummer)}
                    onChange={(e) => velg(e.target.value)}
                    width="auto"
                  >
                    {verdier.map((x) => (
                      <Select.Option key={x.systemID} value={String(x.versjonsnummer)}>
                        {x.versjonsnummer} ({kodetekst('Avtalestatus', x.avtalestatus)})
                      </Select.Option>
                    ))}
                  </Select>
                </Field>
              )}
              <p className="f-meta">
                <span>{t('avtale.versjon', { nummer: versjon.versjonsnummer })}</span>
                <Statusmerke liste="Avtalestatus" verdi={versjon.avtalestatus} />
                {versjon.gjelderFra !== undefined && (
                  <Periode fra={versjon.gjelderFra} til={versjon.gjelderTil} />
                )}
                {versjon.hoeringsfrist !== undefined && versjon.avtalestatus.kode === 'hoering' && (
                  <span>
                    {t('felt.hoeringsfrist')}: <Datotekst dato={versjon.hoeringsfrist} />
                  </span>
                )}
                {versjon.oppsigelsesmaaneder !== undefined && (
                  <span>
                    {t(versjon.oppsigelseTilAarsslutt ? 'avtale.oppsigelseAarsslutt' : 'avtale.oppsigelse', {
                      count: versjon.oppsigelsesmaaneder,
                    })}
                  </span>
                )}
                {versjon.vedtak !== undefined && (
                  <Lenke til={`/vedtak/${versjon.vedtak}`}>{t('avtale.vedtaket')}</Lenke>
                )}
              </p>
            </div>
            <Versjonshandlinger versjon={versjon} visVersjon={velg} />
            <MinTilslutning versjon={versjon} />
            <Hoeringene v={v} om="avtaleversjon" id={versjon.systemID} />
            {forrige !== undefined && (
              <Details data-color="neutral" defaultOpen={versjon.avtalestatus.kode !== 'vedtatt'}>
                <Details.Summary>
                  {t('avtale.forskjell.tittel', {
                    fra: forrige.versjonsnummer,
                    til: versjon.versjonsnummer,
                  })}
                </Details.Summary>
                <Details.Content>
                  <Sammenlign versjon={versjon} forrige={forrige} />
                </Details.Content>
              </Details>
            )}
            <Klausuler versjon={versjon} />
            <Tilslutninger versjon={versjon} />
          </>
        );
      }}
    </Lest>
  );
};

export const Avtale = () => {
  const { t } = useTranslation();
  const svar = useListe(useSamarbeid(), 'avtale', { top: 1 });
  return (
    <Lest svar={svar}>
      {({ verdier: [a] }) =>
        a === undefined ? (
          <>
            <Sidetittel tittel={t('avtale.tittel')} />
            <Tom tittel={t('avtale.ingen')} />
          </>
        ) : (
          <>
            <Sidetittel
              tittel={a.tittel}
              over={t('avtale.tittel')}
              {...(a.saksmappe === undefined
                ? {}
                : { under: <Lenke til={`/sak/${a.saksmappe}`}>{t('avtale.sak')}</Lenke> })}
            />
            <Tekstavsnitt tekst={a.formaal} />
            <p className="f-les">{t('avtale.binder')}</p>
            <p>
              <Lenke til="/avtale/bindinger">{t('avtale.bindinger.tittel')}</Lenke>
            </p>
            <Versjoner avtale={a} />
          </>
        )
      }
    </Lest>
  );
};
