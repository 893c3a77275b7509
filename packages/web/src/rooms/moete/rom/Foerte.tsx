import { Button } from '@digdir/designsystemet-react';
import { lazy, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHandling } from '../../../client/index.js';
import { Problemvisning } from '../../../parts/Problem.js';
import { useVoteringstekst } from './forslagstekst.js';
import { navnPaa, type Rom, type Romsak, type Votering } from './romdata.js';
import { muligeStemmer } from './Stemmeseddel.js';

const Handlingsdialog = lazy(async () => ({
  default: (await import('../../../parts/Handlingsdialog.js')).Handlingsdialog,
}));

/** The secretariat enters the vote of one who is there without a device, and takes out what it entered wrongly. */
export const Foerte = ({
  v,
  rom,
  sak,
  votering,
}: {
  readonly v: string;
  readonly rom: Rom;
  readonly sak: Romsak;
  readonly votering: Votering;
}) => {
  const { t } = useTranslation();
  const id = useId();
  const { stemme } = useVoteringstekst(rom);
  const stem = useHandling(v, 'votering', votering.systemID, 'stem');
  const [hvem, settHvem] = useState('');
  const [stryker, settStryker] = useState<string | null>(null);
  const tekst = (kode: string) => stemme(votering, kode);
  const stemt = new Set(votering.stemmer.map((s) => s.deltaker));
  const igjen = Object.keys(sak.stemmeveier)
    .filter((d) => !stemt.has(d))
    .map((d) => ({ id: d, navn: navnPaa(rom, d) }))
    .sort((a, b) => a.navn.localeCompare(b.navn, 'nb'));
  const foert = votering.stemmer.filter((s) => s.stemmemaate.kode === 'sekretariat');
  if (igjen.length === 0 && foert.length === 0) return null;
  return (
    <fieldset className="m-seddel">
      <legend>{t('moete.foert.tittel')}</legend>
      {stem.isError && <Problemvisning feil={stem.error} fokus />}
      {igjen.length > 0 && (
        <div className="f-felt">
          <label htmlFor={id}>{t('moete.foert.hvem')}</label>
          <select id={id} className="ds-input" value={hvem} onChange={(e) => settHvem(e.target.value)}>
            <option value="">{t('moete.foert.velg')}</option>
            {igjen.map((d) => (
              <option key={d.id} value={d.id}>
                {d.navn}
              </option>
            ))}
          </select>
        </div>
      )}
      {igjen.some((d) => d.id === hvem) && (
        <div className="m-seddelknapper">
          {muligeStemmer(votering).map((kode) => (
            <Button
              key={kode}
              variant="secondary"
              onClick={() => stem.mutate({ deltaker: hvem, stemmegivning: { kode } })}
            >
              {tekst(kode)}
            </Button>
          ))}
        </div>
      )}
      {foert.length > 0 && (
        <ul className="f-liste" aria-label={t('moete.foert.foert')}>
          {foert.map((s) => {
            const navn = navnPaa(rom, s.deltaker);
            return (
              <li key={s.systemID} className="f-rad">
                <span>
                  {navn}: {tekst(s.stemmegivning.kode)}
                </span>
                <Button
                  variant="tertiary"
                  data-size="sm"
                  aria-label={t('moete.foert.stryk', { navn })}
                  onClick={() => settStryker(s.deltaker ?? null)}
                >
                  {t('moete.rom.stryk')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {stryker !== null && (
        <Suspense>
          <Handlingsdialog
            v={v}
            entitet="votering"
            id={votering.systemID}
            handling="strykStemme"
            fast={{ deltaker: stryker }}
            forklaring={t('moete.foert.stryk.tekst')}
            lukk={() => settStryker(null)}
          />
        </Suspense>
      )}
    </fieldset>
  );
};
