import { useTranslation } from 'react-i18next';
import { useListe } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useAdressevalg } from '../../parts/rute.js';
import { sidetall } from '../../parts/sider.js';
import { Tabell } from '../../parts/Tabell.js';

const TOP = 25;

/** Letters that have gone out, with the record of each. */
export const SendteBrev = ({ v }: { readonly v: string }) => {
  const { t } = useTranslation();
  const [sideTekst, settSide] = useAdressevalg('side', '1');
  const side = sidetall(sideTekst);
  const svar = useListe(v, 'utsendelse', {
    orderby: 'opprettetDato desc',
    top: TOP,
    skip: (side - 1) * TOP,
  });
  return (
    <Del tittel={t('brev.tidligere')}>
      <Lest svar={svar}>
        {({ verdier, antall, neste }) =>
          verdier.length === 0 ? (
            <p className="f-dempet">{t('brev.ingenTidligere')}</p>
          ) : (
            <Tabell
              tittel={t('brev.tidligere')}
              rader={verdier}
              noekkel={(u) => u.systemID}
              kolonner={[
                {
                  id: 'tittel',
                  tittel: t('felt.tittel'),
                  radhode: true,
                  vis: (u) => (
                    <Lenke til={`/arkiv/${v}/journalpost/${String(u.journalpost)}`}>{String(u.tittel)}</Lenke>
                  ),
                },
                {
                  id: 'dato',
                  tittel: t('felt.sendtDato'),
                  vis: (u) => <Datotekst dato={String(u.sendtDato)} kort />,
                },
                { id: 'antall', tittel: t('brev.antall'), tall: true, vis: (u) => String(u.antall) },
              ]}
              sider={{
                side,
                top: TOP,
                antall,
                her: verdier.length,
                flere: neste !== undefined,
                sett: (n) => settSide(String(n)),
              }}
            />
          )
        }
      </Lest>
    </Del>
  );
};
