import './arbeidsflate.css';
import { Alert, Heading, Link } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  apiSti,
  type Beloep,
  type Minsak,
  type Minsakliste,
  type Oppfoelgingslinje,
  useMeg,
  useMinSakliste,
  useSamarbeid,
} from '../../client/index.js';
import { Datotekst, Kroner, Tidstekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { Nedlasting } from '../../parts/Nedlasting.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Merke, Statusmerke } from '../../parts/Statusmerke.js';
import { Tekstavsnitt } from '../../parts/Tekstavsnitt.js';
import { Tom } from '../../parts/Tom.js';
import { Svarsum } from '../hoering/Svarsum.js';
import { videreFraSakliste } from './arbeidsdata.js';
import { saklisteark } from './arkdata.js';

const Beloepslinje = ({
  tittel,
  beloep,
  partnavn,
}: {
  readonly tittel: string;
  readonly beloep: Beloep;
  readonly partnavn: string | undefined;
}) => {
  const { t } = useTranslation();
  return (
    <p>
      {tittel}{' '}
      {beloep.andel === undefined ? (
        <strong>
          <Kroner beloep={beloep.alle} />
        </strong>
      ) : (
        <>
          <strong>
            <Kroner beloep={beloep.andel} />
          </strong>{' '}
          {t('sakliste.koster.av', { navn: partnavn ?? '' })} <Kroner beloep={beloep.alle} />
        </>
      )}
    </p>
  );
};

/** What the case costs us if it is decided: once, and each year from then on. */
const Kostnad = ({ sak, partnavn }: { readonly sak: Minsak; readonly partnavn: string | undefined }) => {
  const { t } = useTranslation();
  const { kostnad } = sak;
  if (kostnad === undefined) return t('sakliste.koster.ukjent');
  const { engang, aarlig } = kostnad;
  return (
    <>
      {engang !== undefined && (
        <Beloepslinje tittel={t('sakliste.koster.engang')} beloep={engang} partnavn={partnavn} />
      )}
      {aarlig === undefined ? (
        <p className="f-dempet">{t('sakliste.koster.aarligUkjent')}</p>
      ) : (
        <Beloepslinje tittel={t('sakliste.koster.aarlig')} beloep={aarlig} partnavn={partnavn} />
      )}
      {(engang?.andel ?? aarlig?.andel) !== undefined && (
        <p className="f-dempet f-liten">{t('sakliste.koster.anslag')}</p>
      )}
    </>
  );
};

const Sak = ({
  sak,
  partnavn,
  over,
}: {
  readonly sak: Minsak;
  readonly partnavn: string | undefined;
  /** Where it is taken up, when the meeting does not stand above. */
  readonly over?: ReactNode;
}) => {
  const { t } = useTranslation();
  return (
    <li className="a-sak">
      <div>
        {over !== undefined && <p className="f-meta">{over}</p>}
        <p className="f-over">{sak.saksnummer ?? t('sakliste.utenNummer')}</p>
        <Heading level={3} data-size="2xs">
          {sak.forslag === undefined ? (
            sak.tittel
          ) : (
            <Lenke til={`/forslag/${sak.forslag}`}>{sak.tittel}</Lenke>
          )}
        </Heading>
        <span className="f-meta">
          <Statusmerke liste="Sakstype" verdi={sak.sakstype} />
          {sak.utfall !== undefined && <Statusmerke liste="Utfall" verdi={sak.utfall} />}
        </span>
      </div>
      <dl className="a-svar">
        <div>
          <dt>{t('sakliste.binder')}</dt>
          <dd>
            {sak.binding === undefined ? (
              t('sakliste.binder.ingen')
            ) : (
              <>
                <Merke tone={sak.binding === 'avtale' ? 'viktig' : 'noeytral'}>
                  {t(`kode.Bindingsklasse.${sak.binding}`)}
                </Merke>{' '}
                {t(`sakliste.binder.${sak.binding}`)}
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('sakliste.koster')}</dt>
          <dd>
            <Kostnad sak={sak} partnavn={partnavn} />
          </dd>
        </div>
        <div>
          <dt>{t('sakliste.andre')}</dt>
          <dd>
            {sak.hoeringer.length === 0
              ? t('sakliste.andre.ingen')
              : sak.hoeringer.map((h) => (
                  <div key={h.hoering} className="f-del">
                    <p>
                      <Lenke til={`/hoering/${h.hoering}`}>
                        {t('hoering.sum', { svart: h.svart, spurt: h.spurt })}
                      </Lenke>
                    </p>
                    <Svarsum sum={h} />
                    <details>
                      <summary>{t('hoering.perRegion')}</summary>
                      {h.regioner.map((r) => (
                        <div key={r.region} className="f-del">
                          <strong>{r.region === '' ? t('parts.utenforRegionene') : r.region}</strong>
                          <Svarsum sum={r} />
                        </div>
                      ))}
                    </details>
                  </div>
                ))}
          </dd>
        </div>
      </dl>
      {sak.innstilling !== undefined && (
        <details>
          <summary>{t('sakliste.innstilling')}</summary>
          <Tekstavsnitt tekst={sak.innstilling} />
        </details>
      )}
    </li>
  );
};

const Oppfoelging = ({ rader }: { readonly rader: Minsakliste['oppfoelging'] }) => {
  const { t } = useTranslation();
  if (rader.length === 0) return <p className="f-dempet">{t('sakliste.ingenVedtak')}</p>;
  return (
    <ul className="f-liste a-vedtak">
      {rader.map((r) => (
        <li key={r.vedtak}>
          <Lenke til={`/vedtak/${r.vedtak}`}>{r.tittel}</Lenke>
          <span className="f-meta">
            <Datotekst dato={r.dato} />
            <Statusmerke liste="Bindingsklasse" verdi={r.bindingsklasse} />
          </span>
          {r.satsing !== undefined && (
            <span className="f-meta">
              <Lenke til={`/satsing/${r.satsing}`}>
                {t('sakliste.deltar', { deltar: r.deltar ?? 0, spurt: r.spurt ?? 0 })}
              </Lenke>
              {r.vaartSvar !== undefined && (
                <span className="f-rad">
                  {t('sakliste.vaartSvar')} <Statusmerke liste="Deltakelsesstatus" verdi={r.vaartSvar} />
                </span>
              )}
            </span>
          )}
          {r.tiltak.length > 0 && (
            <details>
              <summary>
                {t('sakliste.tiltak', {
                  ferdig: r.tiltak.filter((o) => o.status.kode === 'ferdig').length,
                  alle: r.tiltak.filter((o) => o.status.kode !== 'avlyst').length,
                })}
              </summary>
              <Tiltak rader={r.tiltak} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
};

const Tiltak = ({ rader }: { readonly rader: readonly Oppfoelgingslinje[] }) => {
  const { t } = useTranslation();
  return (
    <ul className="f-liste">
      {rader.map((o) => (
        <li key={o.oppfoelging}>
          <Lenke til={`/vedtak/${o.vedtak}`}>{o.tittel}</Lenke>
          <span className="f-meta">
            {o.forfalt && <Merke tone="nei">{t('start.fristOver')}</Merke>}
            <span>
              {t('felt.frist')}: <Datotekst dato={o.frist} />
            </span>
            <Statusmerke liste="Oppfoelgingsstatus" verdi={o.status} />
            <span>{o.eier.navn}</span>
          </span>
        </li>
      ))}
    </ul>
  );
};

/** What a chief executive reads on the phone the evening before the meeting. */
export const MinSakliste = () => {
  const { t } = useTranslation();
  const meg = useMeg();
  const v = useSamarbeid();
  const kodetekst = useKodetekst();
  const svar = useMinSakliste(v);
  if (!meg.innlogget)
    return (
      <>
        <Sidetittel tittel={t('sakliste.tittel')} />
        <Alert data-color="info">{t('arbeidsbord.loggInn')}</Alert>
      </>
    );
  return (
    <>
      <Sidetittel tittel={t('sakliste.tittel')} ingress={t('sakliste.ingress')} />
      <Lest svar={svar}>
        {(data) => (
          <>
            {data.moeter.length === 0 ? (
              <Tom tittel={t('sakliste.ingenMoeter')}>
                <p>{t('sakliste.ingenMoeterTekst')}</p>
                <ul className="a-lenker">
                  {videreFraSakliste(data.partnavn).map((x) => (
                    <li key={x.til}>
                      <Lenke til={x.til}>{t(x.tekst, { navn: data.partnavn ?? '' })}</Lenke>
                    </li>
                  ))}
                </ul>
              </Tom>
            ) : (
              data.moeter.map((m) => (
                <Del key={m.moete} tittel={m.tittel}>
                  <span className="f-meta">
                    <Tidstekst tid={m.start} />
                    <span>{m.sted}</span>
                    <span>{m.arena}</span>
                    <Statusmerke liste="Moetestatus" verdi={m.status} />
                    <Lenke til={`/moete/${m.moete}`}>{t('sakliste.tilMoetet')}</Lenke>
                    {m.saker.length > 0 && (
                      <Link href={apiSti(v, 'moete', m.moete, 'papirer.pdf')} target="_blank" rel="noopener">
                        {t('sakliste.papirer')}
                      </Link>
                    )}
                  </span>
                  {m.saker.length === 0 ? (
                    <p className="f-dempet">{t('sakliste.ingenSaker')}</p>
                  ) : (
                    <ol className="f-ren f-stabel">
                      {m.saker.map((s) => (
                        <Sak key={s.sak} sak={s} partnavn={data.partnavn} />
                      ))}
                    </ol>
                  )}
                </Del>
              ))
            )}
            <Nedlasting
              navn={`felles-sakliste-${data.dato}`}
              ark={() => saklisteark(data, t, kodetekst)}
              tom={data.moeter.every((m) => m.saker.length === 0) && data.gjelderOss.length === 0}
            />
            {data.gjelderOss.length > 0 && (
              <Del tittel={t('sakliste.gjelderOss', { navn: data.partnavn ?? '' })}>
                <ol className="f-ren f-stabel">
                  {data.gjelderOss.map((s) => (
                    <Sak
                      key={s.sak}
                      sak={s}
                      partnavn={data.partnavn}
                      over={
                        <>
                          <Tidstekst tid={s.start} /> <Lenke til={`/moete/${s.moete}`}>{s.moetetittel}</Lenke>
                        </>
                      }
                    />
                  ))}
                </ol>
              </Del>
            )}
            {data.vaare.length > 0 && (
              <Del tittel={t('sakliste.vaare')}>
                <Tiltak rader={data.vaare} />
              </Del>
            )}
            {data.naa.satsinger > 0 && (
              <Del tittel={t('sakliste.naa')}>
                <p>
                  {t('sakliste.naa.satsinger', { count: data.naa.satsinger, navn: data.partnavn ?? '' })}{' '}
                  {data.naa.medKostnad === 0 ? (
                    t('sakliste.naa.ukjent')
                  ) : (
                    <>
                      {t('sakliste.naa.aarlig')}{' '}
                      <strong>
                        <Kroner beloep={data.naa.aarlig} />
                      </strong>{' '}
                      {t('sakliste.naa.av', { kjente: data.naa.medKostnad, alle: data.naa.satsinger })}
                    </>
                  )}
                </p>
              </Del>
            )}
            <Del tittel={t('sakliste.oppfoelging')}>
              <Oppfoelging rader={data.oppfoelging} />
            </Del>
          </>
        )}
      </Lest>
    </>
  );
};
