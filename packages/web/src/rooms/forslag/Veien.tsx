import { useTranslation } from 'react-i18next';
import { type Objekt, useListe, useMeg } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useIdag } from '../../parts/oppslag.js';
import { Merke } from '../../parts/Statusmerke.js';
import { Tekstavsnitt } from '../../parts/Tekstavsnitt.js';
import { useFormat } from '../moete/format.js';
import { Stegrad } from '../moete/Stegrad.js';
import { vei } from './vei.js';

interface VeienProps {
  readonly v: string;
  readonly forslag: Objekt<'forslag'>;
  readonly arenanavn: (id: string | undefined) => string;
}

/** Where the proposal is and why, in one line and one sentence. */
export const Veien = ({ forslag, arenanavn }: VeienProps) => {
  const { t } = useTranslation();
  const idag = useIdag();
  const status = forslag.forslagsstatus.kode;
  const hos = arenanavn(forslag.hosArena ?? forslag.arena);
  const ferdig = ['vedtatt', 'avslaatt', 'trukket', 'slaatt-sammen'].includes(status);
  return (
    <Del tittel={t('forslag.vei.tittel')}>
      <Stegrad
        tittel={t('forslag.vei.tittel')}
        punkter={vei(status).map((p) => ({
          id: p.stasjon,
          tekst: t(`forslag.vei.${p.stasjon}`),
          stilling: p.stilling,
        }))}
        ord={(stilling) => t(`forslag.vei.${stilling}`)}
      />
      <p className="f-les">
        {!ferdig && hos !== '' && `${t('forslag.hosNaa', { arena: hos })} `}
        {t(`forslag.forklaring.${status}`)}
      </p>
      {!ferdig && (forslag.mottattDato !== undefined || forslag.frist !== undefined) && (
        <p className="f-meta">
          {forslag.mottattDato !== undefined && (
            <span>
              {t('felt.mottattDato')} <Datotekst dato={forslag.mottattDato} />
            </span>
          )}
          {forslag.frist !== undefined && (
            <span className="f-rad">
              {forslag.frist < idag && <Merke tone="nei">{t('start.fristOver')}</Merke>}
              {t('felt.frist')}: <Datotekst dato={forslag.frist} />
            </span>
          )}
        </p>
      )}
      {forslag.slaattSammenMed !== undefined && (
        <p>
          <Lenke til={`/forslag/${forslag.slaattSammenMed}`}>{t('forslag.gaarVidereI')}</Lenke>
        </p>
      )}
    </Del>
  );
};

/** Every step so far: who, when, from where to where, and the reasons given. */
export const Stegene = ({ v, forslag, arenanavn }: VeienProps) => {
  const { t } = useTranslation();
  const f = useFormat();
  const meg = useMeg();
  const steg = useListe(v, 'forslagssteg', {
    filter: `forslag eq ${forslag.systemID}`,
    orderby: 'opprettetDato,systemID',
    top: 200,
  });
  return (
    <Del tittel={t('forslag.steg.tittel')}>
      <Lest svar={steg}>
        {({ verdier }) =>
          verdier.length === 0 ? (
            <p className="f-dempet">{t('forslag.steg.tom')}</p>
          ) : (
            <ol className="f-liste">
              {verdier.map((s) => (
                <li key={s.systemID}>
                  <strong>{t(`forslag.steg.${s.stegtype.kode}`)}</strong>
                  <span className="f-meta">
                    <span>{f.tidspunkt(s.opprettetDato)}</span>
                    <span>{s.opprettetAv}</span>
                    {s.fraArena !== undefined && s.tilArena !== undefined && s.fraArena !== s.tilArena && (
                      <span>
                        {t('forslag.steg.fraTil', { fra: arenanavn(s.fraArena), til: arenanavn(s.tilArena) })}
                      </span>
                    )}
                    {s.frist !== undefined && (
                      <span>
                        {t('felt.frist')}: <Datotekst dato={s.frist} />
                      </span>
                    )}
                    {s.journalpost !== undefined && meg.innlogget && (
                      <Lenke til={`/arkiv/${v}/journalpost/${s.journalpost}`}>
                        {t('forslag.steg.journalpost')}
                      </Lenke>
                    )}
                  </span>
                  <Tekstavsnitt tekst={s.begrunnelse} />
                </li>
              ))}
            </ol>
          )
        }
      </Lest>
    </Del>
  );
};
