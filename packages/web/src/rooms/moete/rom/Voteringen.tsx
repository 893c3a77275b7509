import { Button } from '@digdir/designsystemet-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHandling } from '../../../client/index.js';
import { useKodetekst } from '../../../parts/modelltekst.js';
import { Problemvisning } from '../../../parts/Problem.js';
import { Merke } from '../../../parts/Statusmerke.js';
import { Tabell } from '../../../parts/Tabell.js';
import { useFormat } from '../format.js';
import { Foerte } from './Foerte.js';
import { useVoteringstekst } from './forslagstekst.js';
import { navnPaa, type Rom, type Romsak, tilVotering, type Votering } from './romdata.js';
import { Stemmeseddel } from './Stemmeseddel.js';

const Handlingsdialog = lazy(async () => ({
  default: (await import('../../../parts/Handlingsdialog.js')).Handlingsdialog,
}));

/** What a closed vote came to: parties and inhabitants side by side, and what decided. */
export const Voteringsresultat = ({
  rom,
  votering,
  utenMerke = false,
}: {
  readonly rom: Rom;
  readonly votering: Votering;
  /** Where the page says what it came to in letters of its own. */
  readonly utenMerke?: boolean;
}) => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  const f = useFormat();
  const tekst = useVoteringstekst(rom);
  const rader = [
    { kode: 'for', antall: votering.antallFor ?? 0, folk: votering.folketallFor ?? 0 },
    { kode: 'mot', antall: votering.antallMot ?? 0, folk: votering.folketallMot ?? 0 },
    {
      kode: 'avholdende',
      antall: votering.antallAvholdende ?? 0,
      folk: votering.folketallAvholdende ?? 0,
    },
    { kode: 'reservert', antall: votering.antallReservert ?? 0, folk: votering.folketallReservert ?? 0 },
  ].filter((r) => r.antall > 0 || r.kode === 'for' || r.kode === 'mot');
  const hvem = (kode: string) =>
    votering.stemmer
      .filter((s) => s.stemmegivning.kode === kode)
      .map((s) => navnPaa(rom, s.deltaker))
      .sort((a, b) => a.localeCompare(b, 'nb'))
      .join(', ');
  return (
    <div className="f-del">
      <p className="f-rad">
        {!utenMerke && <Merke tone={tekst.god(votering) ? 'god' : 'nei'}>{tekst.utfall(votering)}</Merke>}
        <span>{kodetekst('Voteringsgrunnlag', votering.voteringsgrunnlag)}</span>
        <span className="f-dempet">{kodetekst('Beslutningsregel', votering.beslutningsregel)}</span>
      </p>
      <Tabell
        tittel={t('moete.rom.resultat', { nummer: votering.nummer })}
        rader={rader}
        noekkel={(r) => r.kode}
        kolonner={[
          {
            id: 'stemme',
            tittel: t('stemmetall.stemme'),
            radhode: true,
            vis: (r) => tekst.stemme(votering, r.kode),
          },
          { id: 'parter', tittel: t('stemmetall.parter'), tall: true, vis: (r) => f.tall(r.antall) },
          { id: 'folk', tittel: t('stemmetall.innbyggere'), tall: true, vis: (r) => f.tall(r.folk) },
          { id: 'hvem', tittel: t('moete.rom.hvem'), vis: (r) => hvem(r.kode) },
        ]}
      />
      <p className="f-dempet f-liten">{t('stemmetall.forklaring')}</p>
    </div>
  );
};

/** The vote on an item: opened and closed by those who lead, given by each from their own device. */
export const Voteringen = ({
  v,
  rom,
  sak,
  bruker,
  leder,
  sekretariat,
}: {
  readonly v: string;
  readonly rom: Rom;
  readonly sak: Romsak;
  readonly bruker: string | undefined;
  readonly leder: boolean;
  readonly sekretariat: boolean;
}) => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  const [dialog, settDialog] = useState<'aapneVotering' | 'annuller' | null>(null);
  const aapen = sak.voteringer.find((x) => x.voteringsstatus.kode === 'aapen');
  const lukket = sak.voteringer.filter((x) => x.voteringsstatus.kode === 'lukket').at(-1);
  const lukk = useHandling(v, 'votering', aapen?.systemID, 'lukk');
  const kan = Object.keys(sak.stemmeveier).length;
  const forslag = tilVotering(sak);
  const tekst = useVoteringstekst(rom);
  const valg = forslag.map((x) => ({ verdi: x.systemID, tekst: `${x.nummer}. ${x.tekst.slice(0, 80)}` }));
  const neste = forslag.find((x) => x.forslagsslag.kode === 'endring');
  return (
    <div className="f-del" aria-live="polite">
      {lukk.isError && <Problemvisning feil={lukk.error} fokus />}
      {aapen !== undefined && (
        <>
          <p>
            <strong>{t('moete.rom.voteringAapen')}</strong> {tekst.om(aapen)}{' '}
            <span className="f-dempet">{kodetekst('Beslutningsregel', aapen.beslutningsregel)}.</span>
          </p>
          <p>{t('moete.rom.harStemt', { antall: aapen.stemmer.length, alle: kan })}</p>
          <progress
            className="m-framdrift"
            aria-hidden="true"
            max={Math.max(1, kan)}
            value={aapen.stemmer.length}
          />
          <Stemmeseddel v={v} rom={rom} sak={sak} votering={aapen} bruker={bruker} />
          {sekretariat && <Foerte v={v} rom={rom} sak={sak} votering={aapen} />}
          {leder && (
            <div className="f-rad">
              <Button
                aria-disabled={aapen.stemmer.length === 0}
                loading={lukk.isPending}
                onClick={() => aapen.stemmer.length > 0 && lukk.mutate({})}
              >
                {t('moete.rom.lukkVotering')}
              </Button>
              <Button variant="tertiary" onClick={() => settDialog('annuller')}>
                {t('moete.rom.annuller')}
              </Button>
            </div>
          )}
        </>
      )}
      {aapen === undefined && lukket !== undefined && <Voteringsresultat rom={rom} votering={lukket} />}
      {leder && aapen === undefined && sak.utfall === undefined && (
        <div>
          <Button variant="secondary" onClick={() => settDialog('aapneVotering')}>
            {t('moete.rom.aapneVotering')}
          </Button>
        </div>
      )}
      {dialog !== null && (
        <Suspense>
          <Handlingsdialog
            v={v}
            entitet={dialog === 'annuller' ? 'votering' : 'moetesak'}
            id={dialog === 'annuller' ? aapen?.systemID : sak.systemID}
            handling={dialog}
            lukk={() => settDialog(null)}
            {...(dialog === 'aapneVotering'
              ? {
                  forklaring: t('moete.rom.aapneVotering.tekst'),
                  start: {
                    beslutningsregel: rom.orden.beslutningsregel,
                    // Amendments go first.
                    ...(neste === undefined ? {} : { moeteforslag: neste.systemID }),
                  },
                  valg: { moeteforslag: valg, motforslag: valg },
                  ...(forslag.length === 0 ? { fast: { alternativ: false, motforslag: undefined } } : {}),
                }
              : {})}
          />
        </Suspense>
      )}
    </div>
  );
};
