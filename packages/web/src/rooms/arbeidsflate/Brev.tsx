import { Alert, Button, Checkbox, Fieldset, Switch } from '@digdir/designsystemet-react';
import { brevord } from '@felles/model';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Arbeidsbord,
  apiSti,
  type Brevmottaker,
  type Fil,
  hent,
  useArbeidsbord,
  useBrevmottakere,
  useMeg,
  useSamarbeid,
} from '../../client/index.js';
import { Bekreftdialog } from '../../parts/Bekreftdialog.js';
import { Del } from '../../parts/Del.js';
import { Filopplasting } from '../../parts/Filopplasting.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { Nedtrekk } from '../../parts/Nedtrekk.js';
import { Regionvalg } from '../../parts/Regionvalg.js';
import { iRegion } from '../../parts/regioner.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Merke } from '../../parts/Statusmerke.js';
import { Tekstavsnitt } from '../../parts/Tekstavsnitt.js';
import { Feiloppsummering, Tekstfelt } from '../forslag/skjema/Felter.js';
import { tomme } from '../forslag/skjema/feil.js';
import { useSkjema } from '../forslag/skjema/useSkjema.js';
import { utvalg } from './arbeidsdata.js';
import { brevFor, tommeOrd } from './brevdata.js';
import { SendteBrev } from './SendteBrev.js';
import { Utboksdel } from './Utboksdel.js';
import './arbeidsflate.css';

const Mottakere = (p: {
  readonly alle: readonly Brevmottaker[];
  readonly valgte: ReadonlySet<string>;
  readonly sett: (valgte: ReadonlySet<string>) => void;
  readonly id: string;
}) => {
  const { t } = useTranslation();
  const [region, settRegion] = useState('');
  const vist = iRegion(p.alle, region);
  const kan = vist.filter((m) => m.epost !== undefined);
  const med = (ider: readonly string[], inn: boolean) => {
    const ny = new Set(p.valgte);
    for (const id of ider) {
      if (inn) ny.add(id);
      else ny.delete(id);
    }
    p.sett(ny);
  };
  return (
    <Fieldset id={p.id} tabIndex={-1}>
      <Fieldset.Legend>{t('brev.mottakere')}</Fieldset.Legend>
      <Fieldset.Description>
        {t('brev.valgt', { antall: p.valgte.size, alle: p.alle.length })}
      </Fieldset.Description>
      <div className="f-filter">
        <Regionvalg rader={p.alle} region={region} sett={settRegion} />
        <Button
          type="button"
          variant="secondary"
          onClick={() =>
            med(
              kan.map((m) => m.part),
              true,
            )
          }
        >
          {t('brev.velgAlle', { antall: kan.length })}
        </Button>
        <Button
          type="button"
          variant="tertiary"
          onClick={() =>
            med(
              vist.map((m) => m.part),
              false,
            )
          }
        >
          {t('brev.velgIngen')}
        </Button>
      </div>
      <div className="a-mottakere">
        {vist.map((m) => (
          <Checkbox
            key={m.part}
            label={m.navn}
            {...(m.epost === undefined ? { description: t('brev.utenAdresse') } : {})}
            disabled={m.epost === undefined}
            checked={p.valgte.has(m.part)}
            onChange={(e) => med([m.part], e.target.checked)}
          />
        ))}
      </div>
    </Fieldset>
  );
};

/** The parties the desk showed when the letter was begun. */
const fraBordet = (
  bord: Arbeidsbord,
  valg: { readonly spoersmaal: string; readonly region: string; readonly vis: string },
): ReadonlySet<string> =>
  new Set(
    valg.vis === ''
      ? []
      : utvalg(bord, { ...valg, mangler: valg.vis === 'mangler' }).rader.flatMap((r) =>
          r.epost === undefined ? [] : [r.part],
        ),
  );

const Skjema = ({
  v,
  alle,
  start,
}: {
  readonly v: string;
  readonly alle: readonly Brevmottaker[];
  readonly start: ReadonlySet<string>;
}) => {
  const { t } = useTranslation();
  const s = useSkjema({ tittel: '', tekst: '', tittelNynorsk: '', tekstNynorsk: '' });
  const [valgte, settValgte] = useState(start);
  const [nynorsk, settNynorsk] = useState(false);
  const [hvem, settHvem] = useState('');
  const [filer, settFiler] = useState<readonly Fil[]>([]);
  const [opptatt, settOpptatt] = useState(false);
  const [bekreft, settBekreft] = useState(false);
  const [sendt, settSendt] = useState<{ readonly antall: number; readonly journalpost: string }>();
  const mottakere = alle.filter((m) => valgte.has(m.part));
  const ingen = mottakere.length === 0;
  const paaNynorsk = mottakere.filter((m) => m.spraakform === 'nn').length;
  const vist = mottakere.find((m) => m.part === hvem) ?? mottakere[0];
  const bokmaal = { tittel: s.verdi.tittel, tekst: s.verdi.tekst };
  const nn = nynorsk ? { tittel: s.verdi.tittelNynorsk, tekst: s.verdi.tekstNynorsk } : undefined;
  const brev = vist === undefined ? undefined : brevFor(vist, bokmaal, nn);
  const mangler = tommeOrd(Object.values(s.verdi).join(' '), mottakere);
  const settInn = (felt: 'tekst' | 'tekstNynorsk', ord: string) => {
    const rute = document.getElementById(s.idFor(felt));
    const sted = rute instanceof HTMLTextAreaElement ? rute.selectionStart : s.verdi[felt].length;
    s.sett(felt, `${s.verdi[felt].slice(0, sted)}{${ord}}${s.verdi[felt].slice(sted)}`);
    rute?.focus();
  };
  const kontroller = () => {
    const felt = ['tittel', 'tekst', ...(nynorsk ? ['tittelNynorsk', 'tekstNynorsk'] : [])];
    const feil: Record<string, string> = Object.fromEntries(
      tomme(s.verdi, felt).map((f) => [f, t('forslag.maa')]),
    );
    s.settFeil(feil);
    if (Object.keys(feil).length === 0) settBekreft(true);
  };
  const send = async () => {
    const svar = await hent<{
      readonly laget: readonly { readonly entitet: string; readonly systemID: string }[];
    }>(apiSti(v, 'utsendelse', 'sendUt'), {
      metode: 'POST',
      body: {
        tittel: s.verdi.tittel,
        tekst: s.verdi.tekst,
        ...(nynorsk ? { tittelNynorsk: s.verdi.tittelNynorsk, tekstNynorsk: s.verdi.tekstNynorsk } : {}),
        part: mottakere.map((m) => m.part),
        ...(filer.length === 0 ? {} : { filer: filer.map((f) => f.id) }),
      },
    });
    settSendt({
      antall: mottakere.length,
      journalpost: svar.laget.find((l) => l.entitet === 'journalpost')?.systemID ?? '',
    });
  };
  if (sendt !== undefined)
    return (
      <div role="status">
        <Alert data-color="success">
          {t('brev.sendt', { count: sendt.antall })}{' '}
          <Lenke til={`/arkiv/${v}/journalpost/${sendt.journalpost}`}>{t('brev.iArkivet')}</Lenke>
        </Alert>
      </div>
    );
  const feltene = (felt: 'tekst' | 'tekstNynorsk') => (
    <fieldset className="f-snarveier">
      <legend className="f-dempet f-liten">{t('brev.settInn')}</legend>
      {brevord.map((o) => (
        <Button
          key={o}
          type="button"
          variant="tertiary"
          data-size="sm"
          onClick={() => settInn(felt, o)}
        >{`{${o}}`}</Button>
      ))}
    </fieldset>
  );
  return (
    <form
      className="f-skjema"
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        kontroller();
      }}
    >
      <Feiloppsummering
        s={s}
        etiketter={{
          tittel: t('brev.emne'),
          tekst: t('brev.tekst'),
          tittelNynorsk: t('felt.tittelNynorsk'),
          tekstNynorsk: t('felt.tekstNynorsk'),
        }}
      />
      <Mottakere id={s.idFor('mottakere')} alle={alle} valgte={valgte} sett={settValgte} />
      <Tekstfelt s={s} felt="tittel" etikett={t('brev.emne')} maks={200} />
      <Tekstfelt s={s} felt="tekst" etikett={t('brev.tekst')} hjelp={t('brev.tekst.hjelp')} linjer={9} />
      {feltene('tekst')}
      <Switch
        label={t('brev.nynorsk')}
        description={t('brev.nynorsk.hjelp', { count: paaNynorsk })}
        checked={nynorsk}
        onChange={(e) => settNynorsk(e.target.checked)}
      />
      {nynorsk && (
        <>
          <Tekstfelt s={s} felt="tittelNynorsk" etikett={t('felt.tittelNynorsk')} maks={200} />
          <Tekstfelt s={s} felt="tekstNynorsk" etikett={t('felt.tekstNynorsk')} linjer={9} />
          {feltene('tekstNynorsk')}
        </>
      )}
      <Filopplasting v={v} filer={filer} sett={settFiler} etikett={t('brev.vedlegg')} opptatt={settOpptatt} />
      {brev !== undefined && (
        <Del tittel={t('brev.forhaandsvisning')}>
          <Nedtrekk
            etikett={t('brev.slikTil')}
            verdi={vist?.part ?? ''}
            sett={settHvem}
            valg={mottakere.map((m) => ({ verdi: m.part, tekst: m.navn }))}
          />
          <div className="a-brev" lang={brev.spraak}>
            <p>
              <strong>{brev.tittel === '' ? t('brev.utenEmne') : brev.tittel}</strong>{' '}
              <Merke tone="noeytral">{t(`kode.Spraakform.${brev.spraak}`)}</Merke>
            </p>
            <Tekstavsnitt tekst={brev.tekst} />
          </div>
          {mangler.map((m) => (
            <Alert key={m.ord} data-color="warning">
              {t('brev.tomtFelt', { felt: `{${m.ord}}`, count: m.antall })}
            </Alert>
          ))}
        </Del>
      )}
      <div className="f-rad">
        <Button
          type="submit"
          disabled={opptatt || ingen}
          aria-describedby={ingen ? s.idFor('hvorforIkke') : undefined}
        >
          {t('brev.send', { count: mottakere.length })}
        </Button>
        {ingen && <span id={s.idFor('hvorforIkke')}>{t('brev.ingenValgt')}</span>}
        <Lenke til="/arbeidsbord">{t('parts.avbryt')}</Lenke>
      </div>
      {bekreft && (
        <Bekreftdialog
          tittel={t('brev.bekreft', { count: mottakere.length })}
          knapp={t('brev.sendNaa')}
          kanIkkeAngres
          utfoer={send}
          lukk={() => settBekreft(false)}
        >
          <p>{t('brev.bekreft.tekst')}</p>
        </Bekreftdialog>
      )}
    </form>
  );
};

/** A letter to many: chosen parties, words filled in for each, seen before it is sent, and kept as each got it. */
export const Brev = () => {
  const { t } = useTranslation();
  const meg = useMeg();
  const v = useSamarbeid();
  const [spoersmaal] = useAdressevalg('spoersmaal', '');
  const [region] = useAdressevalg('region', '');
  const [vis] = useAdressevalg('vis', '');
  const bord = useArbeidsbord(v);
  const mottakere = useBrevmottakere(v);
  if (!meg.innlogget)
    return (
      <>
        <Sidetittel tittel={t('brev.tittel')} />
        <Alert data-color="info">{t('arbeidsbord.loggInn')}</Alert>
      </>
    );
  return (
    <>
      <Sidetittel
        tittel={t('brev.tittel')}
        ingress={t('brev.ingress')}
        under={<Lenke til="/arbeidsbord">{t('arbeidsbord.tittel')}</Lenke>}
      />
      <Lest svar={bord}>
        {(data) => (
          <Lest svar={mottakere}>
            {({ verdier }) => (
              <Skjema v={v} alle={verdier} start={fraBordet(data, { spoersmaal, region, vis })} />
            )}
          </Lest>
        )}
      </Lest>
      <Utboksdel v={v} />
      <SendteBrev v={v} />
    </>
  );
};
