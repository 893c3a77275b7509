import { useTranslation } from 'react-i18next';
import { type Objekt, useListe, useSamarbeid, useVirkning } from '../../client/index.js';
import { nummerAar } from '../../parts/adresser.js';
import { Datotekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useIdag } from '../../parts/oppslag.js';
import { Merke, Statusmerke } from '../../parts/Statusmerke.js';
import { Tom } from '../../parts/Tom.js';
import { toneFor } from '../../parts/tone.js';

const ANTALL = 10;

/** What one decision means for one party, as the server computes it. */
const Virkningen = ({ vedtak, part }: { readonly vedtak: Objekt<'vedtak'>; readonly part: string }) => {
  const { t } = useTranslation();
  const svar = useVirkning(useSamarbeid(), vedtak.systemID, useIdag());
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

const Avtaler = ({ part }: { readonly part: string }) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const svar = useListe(v, 'tilslutning', { filter: `part eq ${part}`, top: 50 });
  const versjoner = useListe(v, 'avtaleversjon', { top: 100 });
  const nummer = new Map((versjoner.data?.verdier ?? []).map((x) => [x.systemID, x.versjonsnummer]));
  return (
    <Lest svar={svar}>
      {(data) =>
        data.verdier.length === 0 ? (
          <Tom tittel={t('part.ingenAvtale')}>
            <p>{t('part.ingenAvtaleTekst')}</p>
          </Tom>
        ) : (
          <ul className="f-liste">
            {data.verdier.map((x) => (
              <li key={x.systemID}>
                <Lenke til="/avtale">
                  {t('part.avtalen', { nummer: nummer.get(x.avtaleversjon) ?? '' })}
                </Lenke>
                <span className="f-meta">
                  <Statusmerke liste="Tilslutningsstatus" verdi={x.tilslutningsstatus} />
                  {x.signertDato !== undefined && <Datotekst dato={x.signertDato} />}
                  {x.egetOrgan !== undefined && (
                    <span>
                      {x.egetOrgan} {x.egenSak}
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        )
      }
    </Lest>
  );
};

/** What binds a party: the agreement it has signed, and what each decision means for it. */
export const Binder = ({ part }: { readonly part: string }) => {
  const { t } = useTranslation();
  const vedtak = useListe(useSamarbeid(), 'vedtak', { orderby: 'dato desc', top: ANTALL });
  return (
    <>
      <Del tittel={t('part.avtale')}>
        <Avtaler part={part} />
      </Del>
      <Del tittel={t('part.vedtak')}>
        <p className="f-dempet">{t('part.vedtakOm')}</p>
        <Lest svar={vedtak}>
          {(data) =>
            data.verdier.length === 0 ? (
              <Tom tittel={t('part.ingenVedtak')} />
            ) : (
              <ul className="f-liste">
                {data.verdier.map((o) => (
                  <Virkningen key={o.systemID} vedtak={o} part={part} />
                ))}
              </ul>
            )
          }
        </Lest>
      </Del>
    </>
  );
};
