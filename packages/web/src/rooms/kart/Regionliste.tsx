import { Button, Details } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Flis } from '../../client/index.js';
import { Tall } from '../../parts/Dato.js';
import { talltekst } from '../../parts/format.js';
import { Lenke } from '../../parts/Lenke.js';
import { regionflater } from './flater.js';

// Apart from the map: the parts that fold bring 28 kB of script with them, and the front page shows the map alone.

/** What the colours and letters mean, and the municipalities of each region: the map in words. */
export const Regionliste = ({ parter }: { readonly parter: readonly Flis[] }) => {
  const { t, i18n } = useTranslation();
  const [aapne, settAapne] = useState<readonly string[]>([]);
  const flater = regionflater(parter);
  const uten = parter.filter((p) => p.region === undefined);
  const grupper = [
    ...flater.map((f) => ({
      ...f,
      klasse: `k-flate-${f.flate}`,
      rader: parter.filter((p) => p.region === f.id),
    })),
    ...(uten.length === 0
      ? []
      : [
          {
            id: '',
            navn: t('kart.andre'),
            bokstav: '–',
            klasse: 'k-flate-ingen',
            parter: uten.length,
            folketall: uten.reduce((sum, p) => sum + p.folketall, 0),
            rader: uten,
          },
        ]),
  ];
  const alle = aapne.length === grupper.length;
  return (
    <>
      <div className="k-forklaring">
        {grupper.map((g) => (
          <Details
            key={g.id}
            data-color="neutral"
            open={aapne.includes(g.id)}
            onToggle={() =>
              settAapne((foer) => (foer.includes(g.id) ? foer.filter((x) => x !== g.id) : [...foer, g.id]))
            }
          >
            <Details.Summary>
              <span className={`k-proeve ${g.klasse}`} aria-hidden="true">
                {g.bokstav}
              </span>
              <span>
                {g.navn}
                <span className="f-dempet f-liten k-under">
                  {t('kart.region', { count: g.parter, innbyggere: talltekst(g.folketall, i18n.language) })}
                </span>
              </span>
            </Details.Summary>
            <Details.Content>
              <ul className="k-kommuner">
                {g.rader
                  .toSorted((a, b) => a.navn.localeCompare(b.navn, 'nb'))
                  .map((p) => (
                    <li key={p.part}>
                      <span>
                        <Lenke til={`/part/${p.part}`}>{p.navn}</Lenke>{' '}
                        <span className="f-dempet f-liten">{p.kommunenummer}</span>
                      </span>
                      <span>
                        <Tall tall={p.folketall} />
                        <span className="ds-sr-only"> {t('kart.innbyggere')}</span>
                      </span>
                    </li>
                  ))}
              </ul>
            </Details.Content>
          </Details>
        ))}
      </div>
      <div>
        <Button
          variant="tertiary"
          data-size="sm"
          onClick={() => settAapne(alle ? [] : grupper.map((g) => g.id))}
        >
          {t(alle ? 'kart.lukkAlle' : 'kart.aapneAlle')}
        </Button>
      </div>
    </>
  );
};
