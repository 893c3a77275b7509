import './moete.css';
import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { harRolle, type Objekt, useListe, useMeg, useSamarbeid } from '../../client/index.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { Nedtrekk } from '../../parts/Nedtrekk.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tabell } from '../../parts/Tabell.js';
import { Tom } from '../../parts/Tom.js';
import { nummer } from '../forslag/vei.js';
import { Aarshjul } from './Aarshjul.js';
import { useFormat } from './format.js';
import { useNaa, useNavn } from './oppslag.js';
import { delMoeter } from './rekkefoelge.js';
import { Serier } from './Serier.js';

const Tabellen = ({
  tittel,
  moeter,
  arenanavn,
}: {
  readonly tittel: string;
  readonly moeter: readonly Objekt<'moete'>[];
  readonly arenanavn: (id: string | undefined) => string;
}) => {
  const { t } = useTranslation();
  const f = useFormat();
  return (
    <Tabell
      tittel={tittel}
      rader={moeter}
      noekkel={(m) => m.systemID}
      kolonner={[
        {
          id: 'tittel',
          tittel: t('moete.kol.tittel'),
          radhode: true,
          vis: (m) => <Lenke til={`/moete/${m.systemID}`}>{`${m.tittel} (${nummer(m) ?? ''})`}</Lenke>,
        },
        { id: 'tid', tittel: t('moete.kol.tid'), vis: (m) => f.tidsrom(m.start, m.slutt) },
        { id: 'arena', tittel: t('moete.kol.arena'), vis: (m) => arenanavn(m.arena) },
        { id: 'sted', tittel: t('moete.kol.sted'), vis: (m) => m.sted ?? '' },
        {
          id: 'status',
          tittel: t('moete.kol.status'),
          vis: (m) => <Statusmerke liste="Moetestatus" verdi={m.moetestatus} />,
        },
      ]}
    />
  );
};

/** All meetings: the coming ones first. */
export const MoeteListe = () => {
  const { t } = useTranslation();
  const meg = useMeg();
  const v = useSamarbeid();
  const [arena, settArena] = useAdressevalg('arena', '');
  const arenaer = useListe(v, 'arena', { top: 200, orderby: 'navn' });
  const arenanavn = useNavn(v, 'arena');
  const naa = useNaa();
  const moeter = useListe(v, 'moete', {
    top: 200,
    orderby: 'start desc',
    ...(arena === '' ? {} : { filter: `arena eq ${arena}` }),
  });
  const [valgtAar, settAar] = useAdressevalg('aar', '');
  const aar = /^\d{4}$/.test(valgtAar) ? Number(valgtAar) : Number(naa.slice(0, 4));
  const planlegger = harRolle(meg, v, 'sekretariat');
  return (
    <>
      <Sidetittel
        tittel={t('moete.tittel')}
        ingress={t('moete.innledning')}
        handlinger={
          planlegger && (
            <Button asChild>
              <Link to="/moete/ny">{t('moete.planlegg')}</Link>
            </Button>
          )
        }
      />
      <div className="f-filter">
        <Nedtrekk
          etikett={t('moete.filter.arena')}
          verdi={arena}
          sett={settArena}
          valg={[
            { verdi: '', tekst: t('moete.filter.alle') },
            ...(arenaer.data?.verdier ?? []).map((a) => ({ verdi: a.systemID, tekst: a.navn })),
          ]}
        />
      </div>
      <Lest svar={moeter}>
        {({ verdier }) => {
          const med = verdier.map((m) => ({ start: m.start, moetestatus: m.moetestatus.kode, m }));
          const { kommende, tidligere } = delMoeter(med, naa);
          return (
            <>
              <Del tittel={t('moete.kommende')}>
                {kommende.length === 0 ? (
                  <Tom tittel={t('moete.ingenKommende')}>
                    {planlegger && <p>{t('moete.ingenKommende.sekretariat')}</p>}
                  </Tom>
                ) : (
                  <Tabellen
                    tittel={t('moete.kommende')}
                    moeter={kommende.map((x) => x.m)}
                    arenanavn={arenanavn}
                  />
                )}
              </Del>
              <Del tittel={t('moete.tidligere')}>
                {tidligere.length === 0 ? (
                  <Tom tittel={t('moete.ingenTidligere')} />
                ) : (
                  <Tabellen
                    tittel={t('moete.tidligere')}
                    moeter={tidligere.map((x) => x.m)}
                    arenanavn={arenanavn}
                  />
                )}
              </Del>
            </>
          );
        }}
      </Lest>
      <Del tittel={t('moete.hjul.tittel')}>
        <Aarshjul v={v} aar={aar} settAar={(a) => settAar(String(a))} />
      </Del>
      {planlegger && (
        <Del tittel={t('moete.serie.tittel')}>
          <Serier v={v} aar={aar} />
        </Del>
      )}
    </>
  );
};
