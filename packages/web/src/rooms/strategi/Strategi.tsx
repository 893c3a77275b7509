import { Card, Details, Heading, Paragraph } from '@digdir/designsystemet-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Maalspor,
  type Objekt,
  useAnbefalinger,
  useListe,
  useMaalspor,
  useObjekt,
  useSamarbeid,
} from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Handlingsknapper } from '../../parts/Handlingsknapper.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { Nedtrekk } from '../../parts/Nedtrekk.js';
import { vedtakene } from '../../parts/objektsoek.js';
import { useIdag, useParter } from '../../parts/oppslag.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Merke, Statusmerke } from '../../parts/Statusmerke.js';
import { Tekstavsnitt } from '../../parts/Tekstavsnitt.js';
import { Tom } from '../../parts/Tom.js';
import { EndreOgSlett, Ny } from '../arena/Rediger.js';
import { Oppfoelginger } from '../vedtak/Oppfoelginger.js';
import { soeyle } from './soeyle.js';
import './strategi.css';

/** What serves a goal, by kind, each with a link; nothing is said too. */
const Tjener = ({ spor }: { readonly spor: Maalspor['maal'][number] | undefined }) => {
  const { t } = useTranslation();
  if (spor === undefined) return null;
  const slag = [
    { id: 'forslag', rom: 'forslag', lenker: spor.forslag },
    { id: 'vedtak', rom: 'vedtak', lenker: spor.vedtak },
    { id: 'satsinger', rom: 'satsing', lenker: spor.satsinger },
    { id: 'loesninger', rom: 'fellesloesning', lenker: spor.loesninger },
  ].filter((x) => x.lenker.length > 0);
  if (slag.length === 0) return <p className="f-dempet">{t('strategi.ingenTjener')}</p>;
  const antall = slag.map((x) => `${t(`strategi.tjener.${x.id}`)}: ${x.lenker.length}`).join(' · ');
  return (
    <Details data-color="neutral">
      <Details.Summary>
        {t('strategi.tjener')} ({antall})
      </Details.Summary>
      <Details.Content>
        {slag.map((x) => (
          <Fragment key={x.id}>
            <strong>{t(`strategi.tjener.${x.id}`)}</strong>
            <ul>
              {x.lenker.map((l) => (
                <li key={l.id}>
                  <Lenke til={`/${x.rom}/${l.id}`}>{l.tittel}</Lenke>
                </li>
              ))}
            </ul>
          </Fragment>
        ))}
      </Details.Content>
    </Details>
  );
};

const Uten = ({ spor }: { readonly spor: Maalspor }) => {
  const { t } = useTranslation();
  const lenker = [
    ...spor.uten.satsinger.map((l) => ({ ...l, til: `/satsing/${l.id}` })),
    ...spor.uten.loesninger.map((l) => ({ ...l, til: `/fellesloesning/${l.id}` })),
  ];
  if (lenker.length === 0) return null;
  return (
    <Del tittel={t('strategi.uten')} niva={3}>
      <p className="f-dempet">{t('strategi.utenOm')}</p>
      <ul>
        {lenker.map((l) => (
          <li key={l.id}>
            <Lenke til={l.til}>{l.tittel}</Lenke>
          </li>
        ))}
      </ul>
    </Del>
  );
};

const Maal = ({ s, kanEndre }: { readonly s: Objekt<'strategi'>; readonly kanEndre: boolean }) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const svar = useListe(v, 'maal', { filter: `strategi eq ${s.systemID}`, orderby: 'nummer', top: 50 });
  const spor = useMaalspor(v, s.systemID);
  return (
    <Del
      tittel={t('strategi.maal')}
      ved={
        kanEndre && (
          <Ny
            v={v}
            entitet="maal"
            knapp={t('strategi.nyttMaal')}
            fast={{ strategi: s.systemID }}
            start={{ nummer: String((svar.data?.verdier.length ?? 0) + 1) }}
          />
        )
      }
    >
      <Lest svar={svar}>
        {(data) => (
          <ol className="s-nummerert">
            {data.verdier.map((m) => (
              <li key={m.systemID}>
                <span className="s-nummer" aria-hidden="true">
                  {m.nummer}
                </span>
                <div className="f-del">
                  <div className="f-rad">
                    <Heading level={3} data-size="2xs">
                      {m.tittel}
                    </Heading>
                    {kanEndre && <EndreOgSlett v={v} entitet="maal" id={m.systemID} hva={m.tittel} />}
                  </div>
                  <Tekstavsnitt tekst={m.tekst} />
                  <Tjener spor={spor.data?.maal.find((x) => x.maal === m.systemID)} />
                </div>
              </li>
            ))}
          </ol>
        )}
      </Lest>
      {spor.data !== undefined && <Uten spor={spor.data} />}
    </Del>
  );
};

/** The recommendations with how far they have come: from their follow-ups where there are any. */
const Anbefalinger = () => {
  const { t } = useTranslation();
  const svar = useAnbefalinger(useSamarbeid());
  return (
    <Del tittel={t('strategi.anbefalinger')}>
      <p className="f-dempet">{t('strategi.anbefalingerOm')}</p>
      <Lest svar={svar}>
        {({ verdier }) => (
          <ol className="s-nummerert">
            {verdier.map((a) => (
              <li key={a.anbefaling}>
                <span className="s-nummer" aria-hidden="true">
                  {a.nummer}
                </span>
                <div className="f-del">
                  <div className="f-rad">
                    <Heading level={3} data-size="2xs">
                      {a.tittel}
                    </Heading>
                    <span className="f-rad">
                      <Statusmerke liste="Anbefalingsstatus" verdi={{ kode: a.status, kodenavn: a.status }} />
                      {a.forfalt && <Merke tone="nei">{t('vedtak.oppfoelging.forfalt')}</Merke>}
                    </span>
                  </div>
                  <Tekstavsnitt tekst={a.tekst} />
                  {a.bevis !== undefined && (
                    <p>
                      <strong>{t('felt.bevis')}:</strong> {a.bevis}
                    </p>
                  )}
                  <p className="f-meta">
                    {a.eier !== undefined && (
                      <span>
                        {t('felt.eier')}: <Lenke til={`/arena/${a.eier.systemID}`}>{a.eier.navn}</Lenke>
                      </span>
                    )}
                    {a.frist !== undefined && (
                      <span>
                        {t('strategi.nesteFrist')}: <Datotekst dato={a.frist} />
                      </span>
                    )}
                    {a.vedtak !== undefined && (
                      <Lenke til={`/vedtak/${a.vedtak.systemID}`}>
                        {t('strategi.vedtaket', { nummer: a.vedtak.nummer })}
                      </Lenke>
                    )}
                  </p>
                  {a.oppfoelging.length > 0 && (
                    <Details data-color="neutral">
                      <Details.Summary>
                        {t('strategi.oppfoelging', {
                          ferdig: a.oppfoelging.filter((o) => o.status.kode === 'ferdig').length,
                          alle: a.oppfoelging.filter((o) => o.status.kode !== 'avlyst').length,
                        })}
                      </Details.Summary>
                      <Details.Content>
                        <Oppfoelginger linjer={a.oppfoelging} handle={false} niva={4} />
                      </Details.Content>
                    </Details>
                  )}
                </div>
              </li>
            ))}
          </ol>
        )}
      </Lest>
    </Del>
  );
};

/** What the secretariat may do with a version: hear it, adopt it, begin the next one. */
const Handlinger = ({ s }: { readonly s: Objekt<'strategi'> }) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const idag = useIdag();
  const handlinger = s.handlinger ?? [];
  const parter = useParter(v);
  const arenaer = useListe(v, 'arena', { filter: "arenatype/kode eq 'styringsgruppe'", top: 20 });
  const ider = (arenaer.data?.verdier ?? []).map((a) => a.systemID);
  const hoeringer = useListe(v, 'hoering', { filter: `strategi eq ${s.systemID}`, top: 20 });
  return (
    <>
      {(hoeringer.data?.verdier ?? []).map((h) => (
        <p key={h.systemID}>
          {t('strategi.hoering')}: <Lenke til={`/hoering/${h.systemID}`}>{h.tittel}</Lenke>{' '}
          <Statusmerke liste="Hoeringsstatus" verdi={h.hoeringsstatus} />
        </p>
      ))}
      {handlinger.length > 0 && (
        <div className="f-rad">
          <Handlingsknapper
            v={v}
            entitet="strategi"
            id={s.systemID}
            handlinger={handlinger}
            oppsett={(h) => ({
              valg: {
                part: parter.liste
                  .filter((p) => p.tilDato === undefined || idag < p.tilDato)
                  .map((p) => ({ verdi: p.systemID, tekst: p.navn })),
                vedtak: vedtakene(`arena in (${ider.map((i) => `'${i}'`).join(',')})`),
              },
              ...(h === 'nyVersjon'
                ? { start: { fraAar: String(s.tilAar + 1), tilAar: String(s.tilAar + 4) } }
                : {}),
            })}
          />
          {s.kan?.endre === true && s.strategistatus?.kode === 'utkast' && (
            <EndreOgSlett v={v} entitet="strategi" id={s.systemID} hva={s.tittel} />
          )}
        </div>
      )}
    </>
  );
};

const Visning = ({ id, alle }: { readonly id: string; readonly alle: readonly Objekt<'strategi'>[] }) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const [, settVersjon] = useAdressevalg('versjon', '');
  const svar = useObjekt(v, 'strategi', id);
  return (
    <Lest svar={svar}>
      {(s) => (
        <>
          <Sidetittel
            tittel={s.tittel}
            over={t('strategi.periode', { fra: s.fraAar, til: s.tilAar, versjon: s.versjonsnummer })}
            under={
              <>
                <Statusmerke liste="Strategistatus" verdi={s.strategistatus} />
                {s.gjelderFra !== undefined && (
                  <span>
                    {t('strategi.gjelderFra')} <Datotekst dato={s.gjelderFra} />
                  </span>
                )}
                {s.gjelderTil !== undefined && (
                  <span>
                    {t('strategi.gjaldtTil')} <Datotekst dato={s.gjelderTil} />
                  </span>
                )}
                {s.vedtak !== undefined && <Lenke til={`/vedtak/${s.vedtak}`}>{t('felt.vedtak')}</Lenke>}
              </>
            }
          />
          {alle.length > 1 && (
            <div className="f-filter">
              <Nedtrekk
                etikett={t('strategi.versjon')}
                verdi={String(s.versjonsnummer)}
                sett={settVersjon}
                valg={alle.map((x) => ({
                  verdi: String(x.versjonsnummer),
                  tekst: t('strategi.versjonNr', {
                    versjon: x.versjonsnummer,
                    fra: x.fraAar,
                    til: x.tilAar,
                  }),
                }))}
              />
            </div>
          )}
          <Handlinger s={s} />
          <Tekstavsnitt tekst={s.sammendrag} />
          {(s.soeyler ?? []).length > 0 && (
            <Del tittel={t('felt.soeyler')}>
              <div className="f-kort3">
                {(s.soeyler ?? []).map(soeyle).map((x) => (
                  <Card key={x.navn} data-color="neutral">
                    <Heading level={3} data-size="2xs">
                      {x.navn}
                    </Heading>
                    {x.tekst !== '' && <Paragraph>{x.tekst}</Paragraph>}
                  </Card>
                ))}
              </div>
            </Del>
          )}
          <Maal s={s} kanEndre={s.kan?.endre === true && s.strategistatus?.kode === 'utkast'} />
          <Anbefalinger />
        </>
      )}
    </Lest>
  );
};

/** The strategy that holds, or the version chosen. */
export const Strategi = () => {
  const { t } = useTranslation();
  const [versjon] = useAdressevalg('versjon', '');
  const svar = useListe(useSamarbeid(), 'strategi', { orderby: 'versjonsnummer desc', top: 50 });
  return (
    <Lest svar={svar}>
      {({ verdier }) => {
        const valgt =
          verdier.find((s) => String(s.versjonsnummer) === versjon) ??
          verdier.find((s) => s.strategistatus?.kode === 'vedtatt') ??
          verdier[0];
        return valgt === undefined ? (
          <>
            <Sidetittel tittel={t('strategi.tittel')} />
            <Tom tittel={t('strategi.ingen')} />
          </>
        ) : (
          <Visning key={valgt.systemID} id={valgt.systemID} alle={verdier} />
        );
      }}
    </Lest>
  );
};
