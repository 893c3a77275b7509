import { useTranslation } from 'react-i18next';
import { type Objekt, useListe, useSamarbeid, useVirkning } from '../../client/index.js';
import { nummerAar } from '../../parts/adresser.js';
import { Datotekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { Merke } from '../../parts/Statusmerke.js';
import { Tom } from '../../parts/Tom.js';
import { toneFor } from '../../parts/tone.js';

const ANTALL = 10;

/** What one decision means for one party, as the server computes it. */
const Virkningen = ({
  vedtak,
  part,
  dato,
}: {
  readonly vedtak: Objekt<'vedtak'>;
  readonly part: string;
  readonly dato: string;
}) => {
  const { t } = useTranslation();
  const svar = useVirkning(useSamarbeid(), vedtak.systemID, dato);
  const min = svar.data?.parter.find((p) => p.part === part);
  return (
    <li>
      <Lenke til={`/vedtak/${vedtak.systemID}`}>{vedtak.tittel}</Lenke>
      <span className="f-meta">
        <span>{nummerAar(vedtak)}</span>
        <Datotekst dato={vedtak.dato} />
        {min !== undefined && (
          <Merke tone={toneFor(min.virkning.slag)}>{t(`part.virkning.${min.virkning.slag}`)}</Merke>
        )}
        {svar.data !== undefined && min === undefined && <span>{t('part.virkning.ingen')}</span>}
      </span>
      {min?.klausul !== undefined && (
        <span className="f-dempet f-liten">
          {t('part.etterPunkt', { nummer: min.klausul.nummer, tittel: min.klausul.tittel })}
        </span>
      )}
      {min?.virkning.forbehold !== undefined && (
        <span className="f-liten">{t('part.medForbehold', { forbehold: min.virkning.forbehold })}</span>
      )}
    </li>
  );
};

/** What each decision means for a party on a day. */
export const Binder = ({ part, dato }: { readonly part: string; readonly dato: string }) => {
  const { t } = useTranslation();
  const vedtak = useListe(useSamarbeid(), 'vedtak', {
    filter: `dato le ${dato}`,
    orderby: 'dato desc',
    top: ANTALL,
  });
  return (
    <Del tittel={t('part.vedtak')}>
      <p className="f-dempet">{t('part.vedtakOm')}</p>
      <Lest svar={vedtak}>
        {(data) =>
          data.verdier.length === 0 ? (
            <Tom tittel={t('part.ingenVedtak')} />
          ) : (
            <ul className="f-liste">
              {data.verdier.map((o) => (
                <Virkningen key={o.systemID} vedtak={o} part={part} dato={dato} />
              ))}
            </ul>
          )
        }
      </Lest>
    </Del>
  );
};
