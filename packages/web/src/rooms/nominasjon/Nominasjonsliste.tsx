import { useTranslation } from 'react-i18next';
import { type Objekt, useListe, useSamarbeid } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Statusmerke } from '../../parts/Statusmerke.js';

/** Nominations that an arena has made, may elect or has a seat for; nothing where it has none. */
export const Nominasjonsliste = ({ arena }: { readonly arena: Objekt<'arena'> }) => {
  const { t } = useTranslation();
  const id = arena.systemID;
  const svar = useListe(useSamarbeid(), 'nominasjon', {
    filter: `efagraad eq ${id} or styringsgruppe eq ${id} or arena eq ${id}`,
    orderby: 'nominertDato desc',
    top: 5,
  });
  if (!svar.data || svar.data.verdier.length === 0) return null;
  return (
    <Del tittel={t('nominasjon.tittel')} ved={<Lenke til="/nominasjon">{t('nominasjon.alle')}</Lenke>}>
      <ul className="f-liste">
        {svar.data.verdier.map((n) => (
          <li key={n.systemID}>
            <Lenke til={`/nominasjon/${n.systemID}`}>{n.tittel}</Lenke>
            <span className="f-meta">
              <Datotekst dato={n.nominertDato} />
              <Statusmerke liste="Nominasjonsstatus" verdi={n.nominasjonsstatus} />
            </span>
          </li>
        ))}
      </ul>
    </Del>
  );
};
