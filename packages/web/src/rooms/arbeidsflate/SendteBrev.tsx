import { useTranslation } from 'react-i18next';
import { Datotekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { Tabell } from '../../parts/Tabell.js';
import { useSideliste } from '../../parts/useSideliste.js';

/** Letters that have gone out, with the record of each. */
export const SendteBrev = ({ v }: { readonly v: string }) => {
  const { t } = useTranslation();
  const { svar, sider } = useSideliste(v, 'utsendelse', {
    orderby: 'opprettetDato desc',
  });
  return (
    <Del tittel={t('brev.tidligere')}>
      <Lest svar={svar}>
        {(liste) =>
          liste.verdier.length === 0 ? (
            <p className="f-dempet">{t('brev.ingenTidligere')}</p>
          ) : (
            <Tabell
              tittel={t('brev.tidligere')}
              rader={liste.verdier}
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
              sider={sider(liste)}
            />
          )
        }
      </Lest>
    </Del>
  );
};
