import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Lenke } from '../../parts/Lenke.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Soekefelt } from '../../parts/Soekefelt.js';
import { Tabell } from '../../parts/Tabell.js';
import { Tom } from '../../parts/Tom.js';
import { brukesI, kodelistene } from './koder.js';
import { listenavn } from './listenavn.js';
import { Administrasjonsramme, useAdministrert } from './Ramme.js';
import { sideadresse } from './sider.js';

const TOP = 25;

/** All code lists, the standard's and the collaboration's. */
export const Kodelister = () => {
  const { t } = useTranslation();
  const v = useAdministrert();
  const [soek, settSoek] = useState('');
  const [side, settSide] = useState(1);
  const ord = soek.toLocaleLowerCase('nb');
  const treff = kodelistene.filter((l) =>
    `${l.name} ${listenavn(l.name)}`.toLocaleLowerCase('nb').includes(ord),
  );
  const her = treff.slice((side - 1) * TOP, side * TOP);
  return (
    <Administrasjonsramme v={v} tittel={t('administrasjon.side.kodelister')}>
      <Sidetittel
        tittel={t('administrasjon.side.kodelister')}
        ingress={t('administrasjon.kodelister.ingress')}
      />
      <Soekefelt
        etikett={t('administrasjon.kodelister.soek')}
        verdi={soek}
        soek={(x) => {
          settSoek(x);
          settSide(1);
        }}
      />
      {her.length === 0 ? (
        <Tom tittel={t('administrasjon.innhold.ingenTreff')} />
      ) : (
        <Tabell
          tittel={t('administrasjon.side.kodelister')}
          rader={her}
          noekkel={(l) => l.name}
          kolonner={[
            {
              id: 'navn',
              tittel: t('administrasjon.kol.navn'),
              radhode: true,
              vis: (l) => (
                <Lenke til={`${sideadresse(v, 'kodelister')}/${l.name}`}>{listenavn(l.name)}</Lenke>
              ),
            },
            {
              id: 'antall',
              tittel: t('administrasjon.kodelister.antall'),
              tall: true,
              vis: (l) => l.koder.length,
            },
            {
              id: 'slag',
              tittel: t('administrasjon.kol.type'),
              vis: (l) => t(l.open ? 'administrasjon.kodelister.aapen' : 'administrasjon.kodelister.lukket'),
            },
            {
              id: 'brukes',
              tittel: t('administrasjon.kodelister.brukes'),
              vis: (l) =>
                brukesI(l.name)
                  .map((e) => t(`entitet.${e}`, { defaultValue: e }))
                  .join(', '),
            },
          ]}
          sider={{
            side,
            top: TOP,
            antall: treff.length,
            her: her.length,
            flere: side * TOP < treff.length,
            sett: settSide,
          }}
        />
      )}
    </Administrasjonsramme>
  );
};
