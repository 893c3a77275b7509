import { useTranslation } from 'react-i18next';
import type { Objekt } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Lenke } from '../../parts/Lenke.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import type { SidevekslerProps } from '../../parts/Sideveksler.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tabell } from '../../parts/Tabell.js';

/** Records as a table: number, title, type, date, status. */
export const Journaltabell = ({
  v,
  poster,
  sider,
}: {
  readonly v: string;
  readonly poster: readonly Objekt<'journalpost'>[];
  readonly sider?: SidevekslerProps;
}) => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  return (
    <Tabell
      tittel={t('arkiv.sak.journalposter')}
      rader={poster}
      noekkel={(j) => j.systemID}
      {...(sider === undefined ? {} : { sider })}
      kolonner={[
        { id: 'nr', tittel: t('arkiv.kol.journalnr'), vis: (j) => j.registreringsID ?? '' },
        {
          id: 'tittel',
          tittel: t('arkiv.kol.tittel'),
          radhode: true,
          vis: (j) => (
            <Lenke til={`/arkiv/${v}/journalpost/${j.systemID}`}>{j.tittel || t('arkiv.skjermet')}</Lenke>
          ),
        },
        {
          id: 'type',
          tittel: t('arkiv.kol.type'),
          vis: (j) => kodetekst('Journalposttype', j.journalposttype),
        },
        { id: 'dato', tittel: t('arkiv.kol.dato'), vis: (j) => <Datotekst dato={j.journaldato} kort /> },
        {
          id: 'status',
          tittel: t('arkiv.kol.status'),
          vis: (j) => <Statusmerke liste="Journalstatus" verdi={j.journalstatus} />,
        },
      ]}
    />
  );
};
