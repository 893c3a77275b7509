import { Card, Details, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { type Objekt, useAnbefalinger, useListe, useSamarbeid } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Merke, Statusmerke } from '../../parts/Statusmerke.js';
import { Tekstavsnitt } from '../../parts/Tekstavsnitt.js';
import { Tom } from '../../parts/Tom.js';
import { Oppfoelginger } from '../vedtak/Oppfoelginger.js';
import { soeyle } from './soeyle.js';
import './strategi.css';

/** What serves a goal: the initiatives and the proposals that name it (row C08). */
const Tjener = ({ maal }: { readonly maal: string }) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const sporring = { filter: `maal/any(m:m/systemID eq ${maal})`, orderby: 'tittel', top: 100 };
  const satsinger = useListe(v, 'satsing', sporring).data?.verdier ?? [];
  const forslag = useListe(v, 'forslag', sporring).data?.verdier ?? [];
  return [
    { navn: t('strategi.satsinger'), sti: 'satsing', rader: satsinger },
    { navn: t('strategi.forslagene'), sti: 'forslag', rader: forslag },
  ].map(({ navn, sti, rader }) =>
    rader.length === 0 ? null : (
      <Details key={sti} data-color="neutral">
        <Details.Summary>{`${navn} (${rader.length})`}</Details.Summary>
        <Details.Content>
          <ul className="f-liste">
            {rader.map((r) => (
              <li key={r.systemID}>
                <Lenke til={`/${sti}/${r.systemID}`}>{r.tittel}</Lenke>
              </li>
            ))}
          </ul>
        </Details.Content>
      </Details>
    ),
  );
};

const Maal = ({ strategi }: { readonly strategi: string }) => {
  const { t } = useTranslation();
  const svar = useListe(useSamarbeid(), 'maal', {
    filter: `strategi eq ${strategi}`,
    orderby: 'nummer',
    top: 50,
  });
  return (
    <Del tittel={t('strategi.maal')}>
      <Lest svar={svar}>
        {(data) => (
          <ol className="s-nummerert">
            {data.verdier.map((m) => (
              <li key={m.systemID}>
                <span className="s-nummer" aria-hidden="true">
                  {m.nummer}
                </span>
                <div>
                  <Heading level={3} data-size="2xs">
                    {m.tittel}
                  </Heading>
                  <Tekstavsnitt tekst={m.tekst} />
                  <Tjener maal={m.systemID} />
                </div>
              </li>
            ))}
          </ol>
        )}
      </Lest>
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

const Visning = ({ s }: { readonly s: Objekt<'strategi'> }) => {
  const { t } = useTranslation();
  return (
    <>
      <Sidetittel
        tittel={s.tittel}
        over={t('strategi.periode', { fra: s.fraAar, til: s.tilAar, versjon: s.versjonsnummer })}
      />
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
      <Maal strategi={s.systemID} />
      <Anbefalinger />
    </>
  );
};

export const Strategi = () => {
  const { t } = useTranslation();
  const svar = useListe(useSamarbeid(), 'strategi', { orderby: 'versjonsnummer desc', top: 1 });
  return (
    <Lest svar={svar}>
      {({ verdier: [s] }) =>
        s === undefined ? (
          <>
            <Sidetittel tittel={t('strategi.tittel')} />
            <Tom tittel={t('strategi.ingen')} />
          </>
        ) : (
          <Visning s={s} />
        )
      }
    </Lest>
  );
};
