import '../moete.css';
import { Alert } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useMeg, useObjekt, useSamarbeid } from '../../../client/index.js';
import { Lenke } from '../../../parts/Lenke.js';
import { Lest } from '../../../parts/Lest.js';
import { useKodetekst } from '../../../parts/modelltekst.js';
import { useRuteparam } from '../../../parts/rute.js';
import { Sidetittel } from '../../../parts/Sidetittel.js';
import { Form } from '../../../parts/Statusmerke.js';
import { Tekstavsnitt } from '../../../parts/Tekstavsnitt.js';
import { useVoteringstekst } from './forslagstekst.js';
import { navnPaa, type Rom, type Romsak, useRom } from './romdata.js';
import { useStroem } from './stroem.js';
import { Voteringsresultat } from './Voteringen.js';

/** What it came to, to be read from the back of the room: by sign and word, not by colour alone. */
const Stortutfall = ({ god, children }: { readonly god: boolean; readonly children: string }) => (
  <p className="m-storutfall" data-god={god}>
    <Form tone={god ? 'god' : 'nei'} /> {children}
  </p>
);

/** The vote as the room sees it: how many have voted while it is open, never who or what; then what it came to. */
const Votering = ({ rom, sak }: { readonly rom: Rom; readonly sak: Romsak }) => {
  const { t } = useTranslation();
  const aapen = sak.voteringer.find((x) => x.voteringsstatus.kode === 'aapen');
  const lukket = sak.voteringer.filter((x) => x.voteringsstatus.kode === 'lukket').at(-1);
  const alle = Object.keys(sak.stemmeveier).length;
  const tekst = useVoteringstekst(rom);
  if (aapen === undefined)
    return lukket === undefined ? null : (
      <>
        {sak.utfall === undefined && (
          <Stortutfall god={tekst.god(lukket)}>
            {lukket.moeteforslag !== undefined && lukket.alternativ !== true
              ? `${tekst.navn(lukket.moeteforslag)}: ${tekst.utfall(lukket)}`
              : tekst.utfall(lukket)}
          </Stortutfall>
        )}
        <Voteringsresultat rom={rom} votering={lukket} utenMerke />
      </>
    );
  const stilt = sak.moeteforslag.filter((x) => [aapen.moeteforslag, aapen.motforslag].includes(x.systemID));
  return (
    <>
      <p>
        <strong>{t('moete.rom.voteringAapen')}</strong> {tekst.om(aapen)}
      </p>
      {stilt.map((x) => (
        <div key={x.systemID} className="m-vedtakstekst">
          <strong>{tekst.navn(x.systemID)}</strong>
          <Tekstavsnitt tekst={x.tekst} />
        </div>
      ))}
      <p>{t('moete.rom.harStemt', { antall: aapen.stemmer.length, alle })}</p>
      <progress
        className="m-framdrift"
        aria-hidden="true"
        max={Math.max(1, alle)}
        value={aapen.stemmer.length}
      />
    </>
  );
};

const Saken = ({ v, rom, sak }: { readonly v: string; readonly rom: Rom; readonly sak: Romsak }) => {
  const { t } = useTranslation();
  const forslag = useObjekt(v, 'forslag', sak.forslag);
  const kodetekst = useKodetekst();
  const { navn } = useVoteringstekst(rom);
  const fremmet = sak.moeteforslag.filter((x) => x.forslagsutfall.kode === 'fremmet');
  const avgjort = sak.moeteforslag.filter((x) => !['fremmet', 'trukket'].includes(x.forslagsutfall.kode));
  const aapen = sak.voteringer.some((x) => x.voteringsstatus.kode === 'aapen');
  const stemmes = sak.voteringer.some((x) => x.voteringsstatus.kode !== 'annullert');
  return (
    <section className="m-storsak" aria-labelledby="m-storsak">
      <p>{t('moete.saker.sak', { nummer: sak.saksnummer ?? sak.rekkefoelge })}</p>
      <h2 id="m-storsak">{sak.tittel}</h2>
      {sak.utfall !== undefined && (
        <Stortutfall god={sak.utfall.kode !== 'ikke-vedtatt'}>{kodetekst('Utfall', sak.utfall)}</Stortutfall>
      )}
      {forslag.data?.innstilling !== undefined && !stemmes && (
        <div className="m-vedtakstekst">
          <Tekstavsnitt tekst={forslag.data.innstilling} />
        </div>
      )}
      {!aapen &&
        fremmet.map((x) => (
          <div key={x.systemID} className="m-vedtakstekst">
            <strong>{t('moete.rom.forslagFra', { nummer: x.nummer, navn: navnPaa(rom, x.deltaker) })}</strong>
            <Tekstavsnitt tekst={x.tekst} />
          </div>
        ))}
      {avgjort.length > 0 && (
        <ul className="f-liste">
          {avgjort.map((x) => (
            <li key={x.systemID}>
              {navn(x.systemID)}: <strong>{kodetekst('Forslagsutfall', x.forslagsutfall)}</strong>
            </li>
          ))}
        </ul>
      )}
      <div aria-live="polite">
        <Votering rom={rom} sak={sak} />
      </div>
    </section>
  );
};

const Talere = ({ rom }: { readonly rom: Rom }) => {
  const { t } = useTranslation();
  const har = rom.talere.find((x) => x.talerstatus.kode === 'har-ordet');
  const koe = rom.talere.filter(
    (x) => x.talerstatus.kode === 'venter' && x.moetesak === rom.moete.gjeldendeSak,
  );
  return (
    <section className="m-stortale" aria-label={t('moete.rom.ordet')}>
      <p aria-live="polite">
        {har === undefined ? (
          t('moete.rom.ingenHarOrdet')
        ) : (
          <>
            {t('moete.rom.harOrdet')}: <strong>{navnPaa(rom, har.deltaker)}</strong>
          </>
        )}
      </p>
      {koe.length > 0 && (
        <ol aria-label={t('moete.rom.taleliste')}>
          {koe.map((x) => (
            <li key={x.systemID}>
              {navnPaa(rom, x.deltaker)}
              {x.taletype.kode === 'replikk' && ` (${t('moete.rom.replikk')})`}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};

/** For the wall of a room with one screen: the item, who speaks, and what the vote came to. Nothing to press. */
export const Storskjerm = () => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const id = useRuteparam('id');
  const meg = useMeg();
  const rom = useRom(v, id);
  const forbindelse = useStroem(v, id, meg.innlogget);
  return (
    <Lest svar={rom}>
      {(r) => {
        const sak = r.saker.find((s) => s.systemID === r.moete.gjeldendeSak);
        const her = r.deltakere.filter((d) => d.fremmoete.kode === 'til-stede').length;
        const aapent = r.moete.moetestatus.kode === 'aapnet';
        return (
          <div className="m-storskjerm">
            <Sidetittel
              over={r.arena.navn}
              tittel={r.moete.tittel}
              under={
                <>
                  <span>{t('moete.rom.tilStede', { her, alle: r.deltakere.length })}</span>
                  {aapent && !r.vedtaksfoer && <span>{t('moete.rom.ikkeVedtaksfoertKort')}</span>}
                  <Lenke til={`/moete/${id}/rom`}>{t('moete.rom.tittel')}</Lenke>
                </>
              }
            />
            {forbindelse === 'brutt' && <Alert data-color="warning">{t('moete.rom.brutt')}</Alert>}
            {sak === undefined || !aapent ? (
              <p className="m-storsak">{t(aapent ? 'moete.rom.ingenSak' : 'moete.rom.ikkeAapent')}</p>
            ) : (
              <>
                <Saken key={sak.systemID} v={v} rom={r} sak={sak} />
                <Talere rom={r} />
              </>
            )}
          </div>
        );
      }}
    </Lest>
  );
};
