import { useTranslation } from 'react-i18next';
import {
  harRolle,
  useArbeidsbord,
  useMeg,
  useMinRegion,
  useMinSakliste,
  useSamarbeid,
} from '../../client/index.js';
import { Datotekst, Kroner, Tidstekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { Merke, Statusmerke } from '../../parts/Statusmerke.js';

const mest = 5;

/** Whoever sits in a body: the next meeting, and what each case means to us. */
const Sakliste = ({ v }: { readonly v: string }) => {
  const { t } = useTranslation();
  const svar = useMinSakliste(v);
  return (
    <Lest svar={svar}>
      {({ moeter: [moete] }) =>
        moete === undefined ? null : (
          <Del tittel={moete.tittel} ved={<Lenke til="/sakliste">{t('sakliste.tittel')}</Lenke>}>
            <span className="f-meta">
              <Tidstekst tid={moete.start} />
              <span>{moete.sted}</span>
            </span>
            {moete.saker.length === 0 ? (
              <p className="f-dempet">{t('sakliste.ingenSaker')}</p>
            ) : (
              <ol className="f-liste">
                {moete.saker.slice(0, mest).map((s) => (
                  <li key={s.sak}>
                    <Lenke til="/sakliste">{s.tittel}</Lenke>
                    <span className="f-meta">
                      {s.binding !== undefined && (
                        <Merke tone={s.binding === 'avtale' ? 'viktig' : 'noeytral'}>
                          {t(`kode.Bindingsklasse.${s.binding}`)}
                        </Merke>
                      )}
                      {s.kostnad?.engang !== undefined && (
                        <span>
                          {t('sakliste.koster.engang')}{' '}
                          <Kroner beloep={s.kostnad.engang.andel ?? s.kostnad.engang.alle} />
                        </span>
                      )}
                      {s.hoeringer.map((h) => (
                        <span key={h.hoering}>{t('hoering.sum', { svart: h.svart, spurt: h.spurt })}</span>
                      ))}
                    </span>
                  </li>
                ))}
              </ol>
            )}
          </Del>
        )
      }
    </Lest>
  );
};

/** The secretariat: which questions lack answers, and how many. */
const Spoersmaal = ({ v }: { readonly v: string }) => {
  const { t } = useTranslation();
  const svar = useArbeidsbord(v);
  return (
    <Lest svar={svar}>
      {({ kolonner }) =>
        kolonner.length === 0 ? null : (
          <Del
            tittel={t('start.manglerSvar')}
            ved={<Lenke til="/arbeidsbord">{t('arbeidsbord.tittel')}</Lenke>}
          >
            <ul className="f-liste">
              {kolonner.slice(0, mest).map((k) => (
                <li key={k.id}>
                  <span className="f-over">{t(`matrise.slag.${k.slag}`)}</span>
                  <Lenke til="/arbeidsbord" sok={{ spoersmaal: k.id }}>
                    {k.tittel}
                  </Lenke>
                  <span className="f-meta">
                    <Merke tone={k.ubesvart === 0 ? 'god' : 'viktig'}>
                      {t('start.mangler', { mangler: k.ubesvart, spurt: k.spurt })}
                    </Merke>
                    {k.frist !== undefined && (
                      <span>
                        {t('felt.frist')}: <Datotekst dato={k.frist} />
                      </span>
                    )}
                  </span>
                </li>
              ))}
            </ul>
          </Del>
        )
      }
    </Lest>
  );
};

/** A contact point: the region's proposals, and where they are. */
const Region = ({ v }: { readonly v: string }) => {
  const { t } = useTranslation();
  const svar = useMinRegion(v, '');
  return (
    <Lest svar={svar}>
      {({ arena, arenanavn, forslag = [] }) =>
        arena === undefined ? null : (
          <Del tittel={arenanavn ?? ''} ved={<Lenke til="/minregion">{t('minregion.tittel')}</Lenke>}>
            {forslag.length === 0 ? (
              <p className="f-dempet">{t('minregion.ingenForslagTekst')}</p>
            ) : (
              <ul className="f-liste">
                {forslag.slice(0, mest).map((f) => (
                  <li key={f.forslag}>
                    <Lenke til={`/forslag/${f.forslag}`}>{f.tittel}</Lenke>
                    <span className="f-meta">
                      <Statusmerke liste="Forslagsstatus" verdi={f.status} />
                      <span>{t('minregion.hos', { arena: f.hos })}</span>
                      {f.frist !== undefined && (
                        <span>
                          {t('felt.frist')}: <Datotekst dato={f.frist} />
                        </span>
                      )}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </Del>
        )
      }
    </Lest>
  );
};

/** What each role wants to see first (mission, part 8), before everything else on one's own page. */
export const Foerst = () => {
  const meg = useMeg();
  const v = useSamarbeid();
  return (
    <>
      {harRolle(meg, v, 'sekretariat') && <Spoersmaal v={v} />}
      {harRolle(meg, v, 'leder') && <Sakliste v={v} />}
      {harRolle(meg, v, 'kp') && <Region v={v} />}
    </>
  );
};
