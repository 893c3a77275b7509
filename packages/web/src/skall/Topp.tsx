import { Button, Link } from '@digdir/designsystemet-react';
import { Link as Ruterlenke, useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { harRolle, innloggingSti, useMeg, useVirksomhet, virksomhetAv } from '../client/index.js';
import { Brukermeny } from './Brukermeny.js';
import { seksjoner, seksjonFor, synligFor } from './meny.js';
import { Spraakvalg } from './Spraakvalg.js';
import { Toppsoek } from './Toppsoek.js';
import { Varsellenke } from './Varsellenke.js';

const Merke = () => (
  <svg className="f-merke" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <rect width="32" height="32" rx="6" />
    <path d="M9 8h14v4H14v3h7v4h-7v6H9z" />
  </svg>
);

export const Topp = ({ sti }: { readonly sti: string }) => {
  const { t } = useTranslation();
  const meg = useMeg();
  const { virksomhet } = useVirksomhet();
  const adresse = useRouterState({ select: (s) => s.location.href });
  const [aapen, settAapen] = useState(false);
  const her = seksjonFor(sti);
  const synlige = seksjoner.filter(synligFor(meg.innlogget, (...r) => harRolle(meg, virksomhet, ...r)));
  const navn = virksomhetAv(meg, virksomhet)?.navn ?? meg.samarbeidNavn;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes when the address changes
  useEffect(() => settAapen(false), [sti]);
  return (
    <header className="f-topp">
      <div className="f-ramme f-topplinje">
        <Ruterlenke to="/" className="f-produkt" aria-label={t('skall.forsiden')}>
          <Merke />
          <span className="f-produktnavn">Felles</span>
          {navn !== undefined && <span className="f-virksomhet">{navn}</span>}
        </Ruterlenke>
        <Toppsoek sti={sti} />
        <div className="f-toppverktoey">
          <span className="f-bred">
            <Spraakvalg />
          </span>
          {meg.innlogget ? (
            <>
              <Varsellenke v={virksomhet} />
              <Brukermeny meg={meg} />
            </>
          ) : (
            <Link href={innloggingSti(adresse)} className="f-logginn">
              {t('skall.loggInn')}
            </Link>
          )}
          <Button
            variant="secondary"
            data-size="sm"
            className="f-menyknapp"
            aria-expanded={aapen}
            aria-controls="hovedmeny"
            onClick={() => settAapen(!aapen)}
          >
            {aapen ? t('skall.lukkMeny') : t('skall.meny')}
          </Button>
        </div>
      </div>
      <nav id="hovedmeny" className="f-hovedmeny" aria-label={t('skall.hovedmeny')} data-aapen={aapen}>
        <ul className="f-ramme">
          {synlige.map((s) => (
            <li key={s.id}>
              <Ruterlenke
                to={s.til}
                aria-current={her?.id === s.id ? (sti === s.til ? 'page' : 'true') : undefined}
              >
                {t(s.tekst)}
              </Ruterlenke>
            </li>
          ))}
          <li className="f-smal">
            <Spraakvalg />
          </li>
        </ul>
      </nav>
    </header>
  );
};
