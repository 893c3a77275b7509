import { Field, Label, Link, Select } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { listeSti, useListe, useSamarbeid } from '../../client/index.js';
import { Datofelt } from '../../parts/Datofelt.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { Nedlasting } from '../../parts/Nedlasting.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Sideveksler } from '../../parts/Sideveksler.js';
import { Soekefelt } from '../../parts/Soekefelt.js';
import { sidetall } from '../../parts/sider.js';
import { Tom } from '../../parts/Tom.js';
import { journalark } from './journalark.js';
import { journalfilter } from './journalfilter.js';
import { Linje } from './Linje.js';
import { useKorrespondanse } from './useKorrespondanse.js';
import './offentlig.css';

const TOP = 25;
const typer = ['I', 'U', 'N', 'X', 'S'] as const;

/** The public journal of the collaboration, or of the tenant named in the address. */
export const Journal = () => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  const samarbeid = useSamarbeid();
  const [v] = useAdressevalg('v', samarbeid);
  const [soek, settSoek] = useAdressevalg('soek', '');
  const [type, settType] = useAdressevalg('type', '');
  const [fra, settFra] = useAdressevalg('fra', '');
  const [til, settTil] = useAdressevalg('til', '');
  const [sideTekst, settSide] = useAdressevalg('side', '1');
  const side = sidetall(sideTekst);
  const filter = journalfilter({ type, fra, til });
  const utvalg = {
    ...(filter === undefined ? {} : { filter }),
    ...(soek === '' ? {} : { search: soek }),
  };
  const valg = {
    ...utvalg,
    orderby: 'journalaar desc,journalsekvensnummer desc',
    top: TOP,
    skip: (side - 1) * TOP,
  };
  const svar = useListe(v, 'journalpost', valg);
  const korrespondanse = useKorrespondanse(v, svar.data?.verdier ?? []);
  return (
    <>
      <Sidetittel tittel={t('offentlig.journal')} ingress={t('offentlig.journalOm')} />
      <search className="f-filter">
        <Soekefelt etikett={t('offentlig.soekJournal')} verdi={soek} soek={settSoek} />
        <Field>
          <Label>{t('offentlig.type')}</Label>
          <Select value={type} onChange={(e) => settType(e.target.value)} width="auto">
            <Select.Option value="">{t('offentlig.alleTyper')}</Select.Option>
            {typer.map((kode) => (
              <Select.Option key={kode} value={kode}>
                {kodetekst('Journalposttype', { kode, kodenavn: kode })}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Datofelt etikett={t('offentlig.fraDato')} dato={fra} sett={settFra} straks />
        <Datofelt etikett={t('offentlig.tilDato')} dato={til} sett={settTil} straks />
      </search>
      <Lest svar={svar}>
        {(data) =>
          data.verdier.length === 0 ? (
            <Tom tittel={t('offentlig.ingenLinjer')}>
              <p>{t('offentlig.ingenLinjerTekst')}</p>
            </Tom>
          ) : (
            <>
              <ul className="f-liste">
                {data.verdier.map((p) => (
                  <Linje
                    key={p.systemID}
                    v={v}
                    post={p}
                    korrespondanse={korrespondanse.get(p.systemID)}
                    medSak
                  />
                ))}
              </ul>
              <Nedlasting
                navn={`felles-journal-${v}`}
                ark={() => journalark(v, { ...utvalg, orderby: valg.orderby }, t, kodetekst)}
              />
              <Sideveksler
                side={side}
                top={TOP}
                antall={data.antall}
                her={data.verdier.length}
                flere={data.neste !== undefined}
                sett={(n) => settSide(String(n))}
              />
            </>
          )
        }
      </Lest>
      <p className="f-dempet f-liten f-les">
        {t('offentlig.bevisOm')}{' '}
        <Link href={listeSti(v, 'journalpost', { ...valg, skip: 0, top: 200 })}>
          {t('offentlig.somData')}
        </Link>
      </p>
    </>
  );
};
