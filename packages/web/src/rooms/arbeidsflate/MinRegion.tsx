import './arbeidsflate.css';
import { Alert, Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Minregion, useMeg, useMinRegion, useSamarbeid } from '../../client/index.js';
import { Datotekst, Tidstekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { Nedlasting } from '../../parts/Nedlasting.js';
import { Nedtrekk } from '../../parts/Nedtrekk.js';
import { Rutenett } from '../../parts/Rutenett.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Merke, Statusmerke } from '../../parts/Statusmerke.js';
import { Tom } from '../../parts/Tom.js';
import { Regionens } from '../fellesloesning/Partenes.js';
import { listeFor } from './arbeidsdata.js';

const Forslagene = ({ data }: { readonly data: Minregion }) => {
  const { t } = useTranslation();
  const forslag = data.forslag ?? [];
  return (
    <Del
      tittel={t('minregion.forslag')}
      ved={
        <Button asChild variant="secondary" data-size="sm">
          <Link to={'/forslag/ny' as string}>{t('start.snarvei.forslag')}</Link>
        </Button>
      }
    >
      {forslag.length === 0 ? (
        <Tom tittel={t('minregion.ingenForslag')}>
          <p>{t('minregion.ingenForslagTekst')}</p>
        </Tom>
      ) : (
        <ul className="f-liste">
          {forslag.map((f) => (
            <li key={f.forslag}>
              <Lenke til={`/forslag/${f.forslag}`}>{f.tittel}</Lenke>
              <span className="f-meta">
                <Statusmerke liste="Forslagsstatus" verdi={f.status} />
                <span>{t('minregion.hos', { arena: f.hos })}</span>
                {f.mottatt && <span>{t('minregion.mottatt')}</span>}
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
  );
};

const Medlemmene = ({ data }: { readonly data: Minregion }) => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  const kolonner = data.kolonner ?? [];
  const medlemmer = data.medlemmer ?? [];
  const ark = () => ({
    tittel: t('minregion.medlemmer'),
    hode: [t('felt.part'), t('felt.folketall'), ...kolonner.map((k) => k.tittel)],
    rader: medlemmer.map((m) => [
      m.navn,
      m.folketall,
      ...kolonner.map((k) => {
        const c = m.celler[k.id];
        return c === undefined ? undefined : kodetekst(listeFor(k.slag, c.kode), c);
      }),
    ]),
  });
  return (
    <Del tittel={t('minregion.medlemmer')}>
      <Rutenett
        tittel={t('minregion.medlemmer')}
        kolonner={kolonner.map((k) => ({
          ...k,
          over: t(`matrise.slag.${k.slag}`),
          til: k.slag === 'avtale' ? '/avtale' : `/${k.slag}/${k.id}`,
        }))}
        rader={medlemmer}
        medFolketall
        celle={(m, k) => {
          const c = m.celler[k.id];
          return c === undefined ? (
            <span className="f-dempet">{t('arbeidsbord.ikkeSpurt')}</span>
          ) : (
            <Statusmerke liste={listeFor(k.slag, c.kode)} verdi={c} />
          );
        }}
      />
      <Nedlasting
        navn={`felles-${(data.arenanavn ?? 'region').toLocaleLowerCase('nb').replaceAll(' ', '-')}-${data.dato}`}
        ark={ark}
        tom={medlemmer.length === 0}
      />
    </Del>
  );
};

/** The contact point's page: our proposals, our members, what is sent to us, and protocols on their way. */
export const MinRegion = () => {
  const { t } = useTranslation();
  const meg = useMeg();
  const v = useSamarbeid();
  const [arena, settArena] = useAdressevalg('arena', '');
  const svar = useMinRegion(v, arena);
  if (!meg.innlogget)
    return (
      <>
        <Sidetittel tittel={t('minregion.tittel')} />
        <Alert data-color="info">{t('arbeidsbord.loggInn')}</Alert>
      </>
    );
  return (
    <Lest svar={svar}>
      {(data) =>
        data.arena === undefined ? (
          <>
            <Sidetittel tittel={t('minregion.tittel')} />
            <Tom tittel={t('minregion.ingen')}>
              <p>{t('minregion.ingenTekst')}</p>
            </Tom>
          </>
        ) : (
          <>
            <Sidetittel
              over={t('minregion.tittel')}
              tittel={data.arenanavn ?? ''}
              under={<Statusmerke liste="Arenastatus" verdi={data.arenastatus} />}
              handlinger={
                <Button asChild>
                  <Link to={'/hoering/ny' as string}>{t('minregion.spoer')}</Link>
                </Button>
              }
            />
            {data.arenaer.length > 1 && (
              <Nedtrekk
                etikett={t('felt.arena')}
                verdi={data.arena}
                sett={settArena}
                valg={data.arenaer.map((a) => ({ verdi: a.id, tekst: a.navn }))}
              />
            )}
            {(data.tilBehandling ?? []).length > 0 && (
              <Del tittel={t('minregion.tilBehandling')}>
                <ul className="f-liste">
                  {(data.tilBehandling ?? []).map((f) => (
                    <li key={f.forslag}>
                      <Lenke til={`/forslag/${f.forslag}`}>{f.tittel}</Lenke>
                      <span className="f-meta">
                        <Statusmerke liste="Forslagsstatus" verdi={f.status} />
                        <span>{t('minregion.fra', { arena: f.fra })}</span>
                        {f.frist !== undefined && (
                          <span>
                            {t('felt.frist')}: <Datotekst dato={f.frist} />
                          </span>
                        )}
                      </span>
                    </li>
                  ))}
                </ul>
              </Del>
            )}
            <Forslagene data={data} />
            <Medlemmene data={data} />
            <Regionens parter={(data.medlemmer ?? []).map((m) => m.part)} dato={data.dato} />
            <Del tittel={t('minregion.protokoller')}>
              {(data.protokoller ?? []).length === 0 ? (
                <p className="f-dempet">{t('minregion.ingenProtokoller')}</p>
              ) : (
                <ul className="f-liste">
                  {(data.protokoller ?? []).map((m) => (
                    <li key={m.moete}>
                      <Lenke til={`/moete/${m.moete}`}>{m.tittel}</Lenke>
                      <span className="f-meta">
                        <Merke tone="pagaar">{m.arena}</Merke>
                        <Tidstekst tid={m.start} />
                        <Statusmerke liste="Moetestatus" verdi={m.status} />
                      </span>
                    </li>
                  ))}
                </ul>
              )}
            </Del>
          </>
        )
      }
    </Lest>
  );
};
