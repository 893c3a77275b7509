import '../matrise/matrise.css';
import './arbeidsflate.css';
import { Alert, Button, Table } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Kodeverdi, type Minregion, useMeg, useMinRegion, useSamarbeid } from '../../client/index.js';
import { Datotekst, Tall, Tidstekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { Rullefelt } from '../../parts/Rullefelt.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Merke, Statusmerke } from '../../parts/Statusmerke.js';
import { Tom } from '../../parts/Tom.js';
import { Nedtrekk } from '../forslag/skjema/Nedtrekk.js';

const liste = (slag: 'avtale' | 'satsing' | 'hoering', kode: string): string =>
  slag === 'avtale'
    ? 'Tilslutningsstatus'
    : slag === 'satsing'
      ? 'Deltakelsesstatus'
      : kode === 'ikke-svart' || kode === 'svart'
        ? 'Hoeringssvarstatus'
        : 'Standpunkt';

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
                    {t('felt.frist')}: <Datotekst dato={f.frist} kort />
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
  const id = useId();
  const kolonner = data.kolonner ?? [];
  const celle = (slag: 'avtale' | 'satsing' | 'hoering', verdi: Kodeverdi | undefined) =>
    verdi === undefined ? (
      <span className="f-dempet">{t('arbeidsbord.ikkeSpurt')}</span>
    ) : (
      <Statusmerke liste={liste(slag, verdi.kode)} verdi={verdi} />
    );
  return (
    <Del tittel={t('minregion.medlemmer')}>
      <Rullefelt navnId={id} className="m-ramme">
        <Table data-color="neutral">
          <caption id={id} className="ds-sr-only">
            {t('minregion.medlemmer')}
          </caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell scope="col" className="m-fast">
                {t('felt.part')}
              </Table.HeaderCell>
              {kolonner.map((k) => (
                <Table.HeaderCell key={k.id} scope="col" className="m-kolonne">
                  <span className="f-over">{t(`matrise.slag.${k.slag}`)}</span>
                  <Lenke til={k.slag === 'avtale' ? '/avtale' : `/${k.slag}/${k.id}`}>{k.tittel}</Lenke>
                </Table.HeaderCell>
              ))}
              <Table.HeaderCell scope="col" className="f-tall">
                {t('felt.folketall')}
              </Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {(data.medlemmer ?? []).map((m) => (
              <Table.Row key={m.part}>
                <Table.HeaderCell scope="row" className="m-fast">
                  <Lenke til={`/part/${m.part}`}>{m.navn}</Lenke>
                </Table.HeaderCell>
                {kolonner.map((k) => (
                  <Table.Cell key={k.id}>{celle(k.slag, m.celler[k.id])}</Table.Cell>
                ))}
                <Table.Cell className="f-tall">
                  <Tall tall={m.folketall} />
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Rullefelt>
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
                            {t('felt.frist')}: <Datotekst dato={f.frist} kort />
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
