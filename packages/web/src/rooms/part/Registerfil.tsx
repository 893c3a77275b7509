import { Alert, Button, Field, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Objekt,
  odataTekst,
  useHandling,
  useListe,
  useObjekt,
  useSamarbeid,
} from '../../client/index.js';
import { Bekreftdialog } from '../../parts/Bekreftdialog.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useFelttekst, useKodetekst } from '../../parts/modelltekst.js';
import { useAdressevalg, useRuteparam } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Merke, Statusmerke } from '../../parts/Statusmerke.js';
import { sidetall } from '../../parts/sider.js';
import { Tabell } from '../../parts/Tabell.js';
import { Tom } from '../../parts/Tom.js';

const TOP = 50;
const typer = ['feil', 'ny', 'endret', 'slutter', 'finnes', 'ukjent'] as const;

const Forskjeller = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const kodetekst = useKodetekst();
  const felttekst = useFelttekst();
  const [type, settType] = useAdressevalg('type', '');
  const [sideTekst, settSide] = useAdressevalg('side', '1');
  const side = sidetall(sideTekst);
  const svar = useListe(v, 'registerforskjell', {
    filter: `registerimport eq ${id}${type === '' ? '' : ` and forskjellstype/kode eq ${odataTekst(type)}`}`,
    orderby: 'gjoeres desc,sted',
    top: TOP,
    skip: (side - 1) * TOP,
  });
  return (
    <>
      <Field>
        <Label>{t('felt.forskjellstype')}</Label>
        <Select
          width="auto"
          value={type}
          onChange={(e) => {
            settType(e.target.value);
          }}
        >
          <Select.Option value="">{t('part.alleForskjeller')}</Select.Option>
          {typer.map((k) => (
            <Select.Option key={k} value={k}>
              {t(`kode.Forskjellstype.${k}`)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Lest svar={svar}>
        {({ verdier, antall, neste }) =>
          verdier.length === 0 ? (
            <Tom tittel={t('part.ingenForskjeller')} />
          ) : (
            <Tabell<Objekt<'registerforskjell'>>
              tittel={t('part.forskjeller')}
              rader={verdier}
              noekkel={(x) => x.systemID}
              kolonner={[
                {
                  id: 'navn',
                  tittel: t('felt.navn'),
                  radhode: true,
                  vis: (x) =>
                    x.part === undefined ? x.navn : <Lenke til={`/part/${x.part}`}>{x.navn}</Lenke>,
                },
                {
                  id: 'type',
                  tittel: t('felt.forskjellstype'),
                  vis: (x) => (
                    <Merke
                      tone={
                        x.forskjellstype.kode === 'feil' ? 'nei' : x.gjoeres === true ? 'pagaar' : 'noeytral'
                      }
                    >
                      {kodetekst('Forskjellstype', x.forskjellstype)}
                    </Merke>
                  ),
                },
                {
                  id: 'felt',
                  tittel: t('felt.felt'),
                  vis: (x) => x.felt !== undefined && felttekst('samarbeidspart', x.felt),
                },
                { id: 'foer', tittel: t('felt.foer'), vis: (x) => x.foer },
                { id: 'etter', tittel: t('felt.etter'), vis: (x) => x.etter },
                { id: 'om', tittel: t('felt.forklaring'), vis: (x) => x.forklaring },
                { id: 'sted', tittel: t('felt.registerforskjell.sted'), tall: true, vis: (x) => x.sted },
              ]}
              sider={{
                side,
                top: TOP,
                antall,
                her: verdier.length,
                flere: neste !== undefined,
                sett: (n) => settSide(String(n)),
              }}
            />
          )
        }
      </Lest>
    </>
  );
};

const Fil = ({ fil }: { readonly fil: Objekt<'registerimport'> }) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const kodetekst = useKodetekst();
  const [spoer, settSpoer] = useState(false);
  const taIBruk = useHandling(v, 'registerimport', fil.systemID, 'taIBruk');
  const forkast = useHandling(v, 'registerimport', fil.systemID, 'forkast');
  const kan = (h: string) => fil.handlinger?.includes(h) === true;
  return (
    <>
      <Sidetittel
        tittel={fil.filnavn}
        over={kodetekst('Registerkilde', fil.registerkilde)}
        under={<Statusmerke liste="Importstatus" verdi={fil.importstatus} />}
      />
      {fil.antallFeil > 0 && (
        <Alert data-color="danger">
          <Paragraph>{t('part.filFeil', { count: fil.antallFeil })}</Paragraph>
        </Alert>
      )}
      {fil.antallFeil === 0 && <p role="status">{t('part.filEndringer', { count: fil.antallEndringer })}</p>}
      <div className="f-rad">
        {kan('taIBruk') && fil.antallEndringer > 0 && (
          <Button onClick={() => settSpoer(true)}>{t('handling.registerimport.taIBruk')}</Button>
        )}
        {kan('forkast') && (
          <Button variant="secondary" loading={forkast.isPending} onClick={() => forkast.mutate({})}>
            {t('handling.registerimport.forkast')}
          </Button>
        )}
        <Lenke til="/part/registerfil">{t('part.registerfiler')}</Lenke>
      </div>
      <Forskjeller id={fil.systemID} />
      {spoer && (
        <Bekreftdialog
          tittel={t('handling.registerimport.taIBruk')}
          knapp={t('handling.registerimport.taIBruk')}
          kanIkkeAngres
          utfoer={() => taIBruk.mutateAsync({})}
          lukk={() => settSpoer(false)}
        >
          <p>{t('part.taIBrukOm', { count: fil.antallEndringer })}</p>
        </Bekreftdialog>
      )}
    </>
  );
};

/** What a file of a public register says that ours does not, before anything is done. */
export const Registerfil = () => {
  const svar = useObjekt(useSamarbeid(), 'registerimport', useRuteparam('id'));
  return <Lest svar={svar}>{(fil) => <Fil fil={fil} />}</Lest>;
};
