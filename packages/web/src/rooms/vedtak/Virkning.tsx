import '../moete/moete.css';
import { Details } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { type Partsvirkning, useMeg, useVirkning } from '../../client/index.js';
import { Tall } from '../../parts/Dato.js';
import { Datofelt } from '../../parts/Datofelt.js';
import { Del } from '../../parts/Del.js';
import { Lest } from '../../parts/Lest.js';
import { Nedtrekk } from '../../parts/Nedtrekk.js';
import { useParter } from '../../parts/oppslag.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Merke } from '../../parts/Statusmerke.js';
import { Tabell } from '../../parts/Tabell.js';
import { toneFor } from '../../parts/tone.js';
import { useFormat } from '../moete/format.js';
import { useNavn } from '../moete/oppslag.js';
import { bundet, summer, virkningsnoekkel } from './virkningssum.js';
import './vedtak.css';

const Soyle = ({ parter }: { readonly parter: readonly Partsvirkning[] }) => {
  const { t } = useTranslation();
  const f = useFormat();
  const sum = summer(parter);
  return (
    <div className="f-del">
      <div className="v-soyle" aria-hidden="true">
        {sum.map((s) => (
          <span key={s.slag} data-slag={s.slag} style={{ flexGrow: s.parter }} />
        ))}
      </div>
      <ul className="v-tegnforklaring">
        {sum.map((s) => (
          <li key={s.slag}>
            <span className="v-rute" data-slag={s.slag} aria-hidden="true" />
            <span>
              <strong>{t(`vedtak.slag.${s.slag}`)}</strong>
              <br />
              {t('vedtak.slag.tall', { count: s.parter, folketall: f.tall(s.folketall) })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** What a decision means for each party on a day: in one sentence, in numbers, and party by party. */
export const VirkningDel = ({
  v,
  vedtak,
  fraDato,
  idag,
}: {
  readonly v: string;
  readonly vedtak: string;
  /** The day of the decision: before it there is no effect to ask for. */
  readonly fraDato: string;
  readonly idag: string;
}) => {
  const { t } = useTranslation();
  const f = useFormat();
  const standard = idag < fraDato ? fraDato : idag;
  const [dato, settDato] = useAdressevalg('dato', standard);
  const [region, settRegion] = useAdressevalg('region', '');
  const gyldig = /^\d{4}-\d{2}-\d{2}$/.test(dato) ? dato : standard;
  const svar = useVirkning(v, vedtak, gyldig);
  const regionnavn = useNavn(v, 'region');
  const navnFor = (r: string | undefined) => (r === undefined ? '' : regionnavn(r) || r);
  const meg = useMeg();
  const register = useParter(v);
  const representerer = (p: Partsvirkning): boolean =>
    meg.virksomheter.some((x) => x.kode === register.av(p.part)?.kortform);
  const tekst = (p: Partsvirkning) =>
    t(virkningsnoekkel(p.virkning), {
      punkt: p.klausul?.nummer ?? '',
      fra: f.dato(p.virkning.fra),
      dato: f.dato(p.virkning.dato),
    });
  return (
    <Del tittel={t('vedtak.virkning.tittel')}>
      <p className="f-dempet f-les">{t('vedtak.virkning.hjelp')}</p>
      <Lest svar={svar}>
        {(data) => {
          const regioner = [
            ...new Set(data.parter.flatMap((p) => (p.region === undefined ? [] : [p.region]))),
          ].sort((a, b) => navnFor(a).localeCompare(navnFor(b), 'nb'));
          const vist = data.parter
            .filter((p) => region === '' || p.region === region)
            .sort((a, b) => a.navn.localeCompare(b.navn, 'nb'));
          const intern = vist.length > 0 && vist.every((p) => p.virkning.slag === 'intern');
          return (
            <>
              {data.parter.filter(representerer).map((p) => (
                <p key={p.part} className="m-neste">
                  <span>
                    <strong>{p.navn}:</strong> {tekst(p)}
                  </span>
                </p>
              ))}
              <div className="f-filter">
                <Datofelt
                  etikett={t('vedtak.virkning.dato')}
                  dato={gyldig}
                  fra={fraDato}
                  sett={(ny) => ny !== '' && settDato(ny)}
                  straks
                />
                <Nedtrekk
                  etikett={t('vedtak.virkning.region')}
                  verdi={region}
                  sett={settRegion}
                  valg={[
                    { verdi: '', tekst: t('vedtak.virkning.alleRegioner') },
                    ...regioner.map((r) => ({ verdi: r, tekst: navnFor(r) })),
                  ]}
                />
              </div>
              <p role="status">
                <strong>
                  {intern
                    ? t('vedtak.virkning.sammendragIntern')
                    : t('vedtak.virkning.sammendrag', {
                        dato: f.dato(data.dato),
                        bundet: vist.filter((p) => bundet(p.virkning.slag)).length,
                        alle: vist.length,
                      })}
                </strong>
              </p>
              {vist.length === 0 ? (
                <p className="f-dempet">{t('vedtak.virkning.tom')}</p>
              ) : (
                <>
                  <Soyle parter={vist} />
                  {/* All parties fill a page: the votes and resolutions after it should not be hidden below. */}
                  <Details>
                    <Details.Summary>
                      {t('vedtak.virkning.alleParter', { antall: vist.length })}
                    </Details.Summary>
                    <Details.Content>
                      <Tabell
                        tittel={t('vedtak.virkning.tittel')}
                        rader={vist}
                        noekkel={(p) => p.part}
                        kolonner={[
                          {
                            id: 'part',
                            tittel: t('vedtak.virkning.kol.part'),
                            radhode: true,
                            vis: (p) => p.navn,
                          },
                          {
                            id: 'virkning',
                            tittel: t('vedtak.virkning.kol.virkning'),
                            vis: (p) => (
                              <>
                                <Merke
                                  tone={p.virkning.slag === 'intern' ? 'noeytral' : toneFor(p.virkning.slag)}
                                >
                                  {tekst(p)}
                                </Merke>
                                {typeof p.virkning.forbehold === 'string' && (
                                  <p className="f-liten f-dempet">{p.virkning.forbehold}</p>
                                )}
                              </>
                            ),
                          },
                          {
                            id: 'region',
                            tittel: t('vedtak.virkning.kol.region'),
                            vis: (p) => navnFor(p.region),
                          },
                          {
                            id: 'folk',
                            tittel: t('vedtak.virkning.kol.innbyggere'),
                            tall: true,
                            vis: (p) => <Tall tall={p.folketall} />,
                          },
                        ]}
                      />
                    </Details.Content>
                  </Details>
                </>
              )}
            </>
          );
        }}
      </Lest>
    </Del>
  );
};
