import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { harRolle, useListe, useMeg, useSamarbeid } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { Nedtrekk } from '../../parts/Nedtrekk.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { sidetall } from '../../parts/sider.js';
import { Tabell } from '../../parts/Tabell.js';
import { Tom } from '../../parts/Tom.js';
import { useNavn } from '../moete/oppslag.js';

const PER_SIDE = 25;

/** Hearings, newest deadline first. */
export const HoeringListe = () => {
  const { t } = useTranslation();
  const meg = useMeg();
  const v = useSamarbeid();
  const [status, settStatus] = useAdressevalg('status', '');
  const [side, settSide] = useAdressevalg('side', '1');
  const navn = useNavn(v, 'arena');
  const kanLage = harRolle(meg, v, 'sekretariat', 'kp');
  const nr = sidetall(side);
  const svar = useListe(v, 'hoering', {
    ...(status === '' ? {} : { filter: `hoeringsstatus/kode eq '${status}'` }),
    orderby: 'frist desc,systemID',
    top: PER_SIDE,
    skip: (nr - 1) * PER_SIDE,
  });
  return (
    <>
      <Sidetittel
        tittel={t('hoering.tittel')}
        ingress={t('hoering.innledning')}
        handlinger={
          kanLage && (
            <Button asChild>
              <Link to={'/hoering/ny' as string}>{t('hoering.ny.tittel')}</Link>
            </Button>
          )
        }
      />
      <div className="f-filter">
        <Nedtrekk
          etikett={t('felt.hoeringsstatus')}
          verdi={status}
          sett={settStatus}
          valg={[
            { verdi: '', tekst: t('hoering.alle') },
            ...['utkast', 'sendt', 'avsluttet'].map((k) => ({
              verdi: k,
              tekst: t(`kode.Hoeringsstatus.${k}`),
            })),
          ]}
        />
      </div>
      <Lest svar={svar}>
        {(data) =>
          data.verdier.length === 0 ? (
            <Tom tittel={t('hoering.tom.tittel')}>
              <p>{t(kanLage ? 'hoering.tom.lag' : 'hoering.tom.tekst')}</p>
            </Tom>
          ) : (
            <Tabell
              tittel={t('hoering.tittel')}
              rader={data.verdier}
              noekkel={(h) => h.systemID}
              kolonner={[
                {
                  id: 'tittel',
                  tittel: t('felt.tittel'),
                  radhode: true,
                  vis: (h) => <Lenke til={`/hoering/${h.systemID}`}>{h.tittel}</Lenke>,
                },
                {
                  id: 'status',
                  tittel: t('felt.hoeringsstatus'),
                  vis: (h) => <Statusmerke liste="Hoeringsstatus" verdi={h.hoeringsstatus} />,
                },
                { id: 'fra', tittel: t('hoering.fra'), vis: (h) => navn(h.arena) },
                { id: 'frist', tittel: t('felt.frist'), vis: (h) => <Datotekst dato={h.frist} kort /> },
              ]}
              sider={{
                side: nr,
                top: PER_SIDE,
                antall: data.antall,
                her: data.verdier.length,
                flere: data.neste !== undefined,
                sett: (n) => settSide(String(n)),
              }}
            />
          )
        }
      </Lest>
    </>
  );
};
