import { Alert, Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHandling } from '../../../client/index.js';
import { Problemvisning } from '../../../parts/Problem.js';
import { useVoteringstekst } from './forslagstekst.js';
import { mineStemmer, type Rom, type Romdeltaker, type Romsak, type Votering } from './romdata.js';

/** What may be voted under the rule of a vote. */
export const muligeStemmer = (votering: Votering): readonly string[] => [
  'for',
  'mot',
  'avholdende',
  ...(votering.beslutningsregel.kode === 'reservasjon' ? ['reservert'] : []),
];

const En = ({
  v,
  rom,
  votering,
  plass,
  maate,
}: {
  readonly v: string;
  readonly rom: Rom;
  readonly votering: Votering;
  readonly plass: Romdeltaker;
  readonly maate: string;
}) => {
  const { t } = useTranslation();
  const { stemme } = useVoteringstekst(rom);
  const stem = useHandling(v, 'votering', votering.systemID, 'stem');
  const [valgt, settValgt] = useState<string | null>(null);
  const avgitt = votering.stemmer.find((s) => s.deltaker === plass.systemID);
  const tekst = (kode: string) => stemme(votering, kode);
  const hvem = plass.partnavn ?? plass.tittel;
  return (
    <fieldset className="m-seddel">
      <legend>
        {maate === 'selv' ? t('moete.rom.dinStemme') : t(`moete.rom.stemmeFor.${maate}`, { navn: hvem })}
      </legend>
      {stem.isError && <Problemvisning feil={stem.error} fokus />}
      {avgitt !== undefined ? (
        <p role="status">
          <strong>{t('moete.rom.stemt', { stemme: tekst(avgitt.stemmegivning.kode) })}</strong>
        </p>
      ) : valgt === null ? (
        <div className="m-seddelknapper">
          {muligeStemmer(votering).map((kode) => (
            <Button key={kode} variant="secondary" onClick={() => settValgt(kode)}>
              {tekst(kode)}
            </Button>
          ))}
        </div>
      ) : (
        // A vote cannot be taken back: a finger that slipped is asked once.
        <div className="m-seddelknapper">
          <Button
            autoFocus
            loading={stem.isPending}
            onClick={() => stem.mutate({ deltaker: plass.systemID, stemmegivning: { kode: valgt } })}
          >
            {t('moete.rom.bekreft', { stemme: tekst(valgt) })}
          </Button>
          <Button variant="tertiary" onClick={() => settValgt(null)}>
            {t('moete.rom.angreValg')}
          </Button>
        </div>
      )}
    </fieldset>
  );
};

/** The votes this user may give in the vote that is open. */
export const Stemmeseddel = ({
  v,
  rom,
  sak,
  votering,
  bruker,
}: {
  readonly v: string;
  readonly rom: Rom;
  readonly sak: Romsak;
  readonly votering: Votering;
  readonly bruker: string | undefined;
}) => {
  const { t } = useTranslation();
  const mine = mineStemmer(rom, sak, bruker);
  const med = rom.deltakere.some((d) => d.bruker === bruker && d.stemmerett);
  if (mine.length === 0)
    return <Alert data-color="info">{t(med ? 'moete.rom.kanIkkeStemme' : 'moete.rom.utenStemme')}</Alert>;
  return (
    <>
      {mine.map(({ plass, vei }) => (
        <En key={plass.systemID} v={v} rom={rom} votering={votering} plass={plass} maate={vei.maate} />
      ))}
    </>
  );
};
