import { useTranslation } from 'react-i18next';
import { type Objekt, useListe, useSamarbeid } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Soekefelt } from '../../parts/Soekefelt.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { sidetall } from '../../parts/sider.js';
import { Tabell } from '../../parts/Tabell.js';
import { Tom } from '../../parts/Tom.js';
import { saksadresse } from './saksadresse.js';
import { lesbarTittel } from './skjermet.js';

const TOP = 25;

/** Cases of the collaboration that are open to the public. */
export const Saker = () => {
  const { t } = useTranslation();
  const samarbeid = useSamarbeid();
  const [v] = useAdressevalg('v', samarbeid);
  const [soek, settSoek] = useAdressevalg('soek', '');
  const [sideTekst, settSide] = useAdressevalg('side', '1');
  const side = sidetall(sideTekst);
  const svar = useListe(v, 'saksmappe', {
    ...(soek === '' ? {} : { search: soek }),
    orderby: 'saksaar desc,sakssekvensnummer desc',
    top: TOP,
    skip: (side - 1) * TOP,
  });
  return (
    <>
      <Sidetittel tittel={t('offentlig.saker')} ingress={t('offentlig.sakerOm')} />
      <search>
        <Soekefelt etikett={t('offentlig.soekSaker')} verdi={soek} soek={settSoek} />
      </search>
      <Lest svar={svar}>
        {(data) =>
          data.verdier.length === 0 ? (
            <Tom tittel={t('offentlig.ingenSaker')} />
          ) : (
            <Tabell<Objekt<'saksmappe'>>
              tittel={t('offentlig.saker')}
              rader={data.verdier}
              noekkel={(s) => s.systemID}
              sider={{
                side,
                top: TOP,
                antall: data.antall,
                her: data.verdier.length,
                flere: data.neste !== undefined,
                sett: (n) => settSide(String(n)),
              }}
              kolonner={[
                {
                  id: 'tittel',
                  tittel: t('offentlig.sak'),
                  radhode: true,
                  vis: (s) => (
                    <Lenke til={saksadresse(s)} {...(v === samarbeid ? {} : { sok: { v } })}>
                      {lesbarTittel(s) ?? t('offentlig.utenTittel')}
                    </Lenke>
                  ),
                },
                { id: 'nr', tittel: t('felt.saksnummer'), vis: (s) => s.mappeID },
                {
                  id: 'dato',
                  tittel: t('offentlig.saksdato'),
                  vis: (s) => <Datotekst dato={s.saksdato} kort />,
                },
                { id: 'enhet', tittel: t('offentlig.enhet'), vis: (s) => s.administrativEnhet },
                {
                  id: 'status',
                  tittel: t('offentlig.status'),
                  vis: (s) => (
                    <Statusmerke
                      liste="Saksstatus"
                      verdi={s.saksstatus}
                      tone={s.saksstatus?.kode === 'A' ? 'venter' : 'pagaar'}
                    />
                  ),
                },
              ]}
            />
          )
        }
      </Lest>
    </>
  );
};
