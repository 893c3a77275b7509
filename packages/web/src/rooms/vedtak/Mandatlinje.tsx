import { Alert, Heading } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Mandatsteg, useListe, useMandatlinje, useObjekt, useSamarbeid } from '../../client/index.js';
import { Datovelger } from '../../parts/Datovelger.js';
import { Fakta } from '../../parts/Fakta.js';
import { Handlingsknapper } from '../../parts/Handlingsknapper.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { Nedtrekk } from '../../parts/Nedtrekk.js';
import { useIdag, useMineParter } from '../../parts/oppslag.js';
import { useAdressevalg, useRuteparam } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Merke } from '../../parts/Statusmerke.js';
import { Tekstavsnitt } from '../../parts/Tekstavsnitt.js';
import { Tom } from '../../parts/Tom.js';
import { toneFor } from '../../parts/tone.js';
import { nummer } from '../forslag/vei.js';
import { useFormat } from '../moete/format.js';
import { gjelderNaa } from '../moete/oppslag.js';
import { Arkivkilde } from './Arkivkilde.js';
import './vedtak.css';

const sideFor = (s: Mandatsteg): string | undefined => {
  switch (s.objekt?.entitet) {
    case 'vedtak':
      return `/vedtak/${s.objekt.systemID}`;
    case 'arena':
      return `/arena/${s.objekt.systemID}`;
    case 'klausul':
    case 'tilslutning':
      return '/avtale';
    default:
      return undefined;
  }
};

const Steg = ({ s }: { readonly s: Mandatsteg }) => {
  const { t } = useTranslation();
  const f = useFormat();
  const side = sideFor(s);
  const tittel = s.slag === 'klausul' && s.nummer !== undefined ? `${s.nummer}. ${s.tittel}` : s.tittel;
  return (
    <li data-finnes={s.finnes}>
      <div className="f-rad">
        <Heading level={2} data-size="xs">
          {t(`vedtak.linje.${s.slag}`)}
        </Heading>
        <Merke tone={s.finnes ? 'god' : 'noeytral'}>
          {t(s.finnes ? 'vedtak.linje.finnes' : 'vedtak.linje.mangler')}
        </Merke>
      </div>
      {!s.finnes && <p>{t(`vedtak.linje.${s.slag}.mangler`)}</p>}
      {s.finnes && tittel !== undefined && (
        <p>
          <strong>{side === undefined ? tittel : <Lenke til={side}>{tittel}</Lenke>}</strong>
        </p>
      )}
      {s.finnes && (
        <Fakta
          fakta={[
            s.organ !== undefined && {
              navn: t(s.slag === 'signatur' ? 'felt.part' : 'felt.organ'),
              verdi: s.organ,
            },
            s.saksnummer !== undefined && { navn: t('felt.saksnummer'), verdi: s.saksnummer },
            s.slag === 'vedtak' &&
              s.nummer !== undefined && { navn: t('vedtak.kol.nummer'), verdi: s.nummer },
            s.dato !== undefined && {
              navn: t(s.slag === 'mandat' || s.slag === 'klausul' ? 'felt.gjelderFra' : 'felt.dato'),
              verdi: f.dato(s.dato),
            },
          ]}
        />
      )}
      {s.finnes && s.tekst !== undefined && (
        <div className="f-les">
          <Tekstavsnitt tekst={s.tekst} />
        </div>
      )}
      {s.finnes && s.arkiv !== undefined && <Arkivkilde kilde={s.arkiv} />}
    </li>
  );
};

/** From a decision to what binds one party: each step with what it rests on and the record that proves it (row B04). */
export const Mandatlinje = () => {
  const { t } = useTranslation();
  const f = useFormat();
  const v = useSamarbeid();
  const id = useRuteparam('id');
  const idag = useIdag();
  const vedtak = useObjekt(v, 'vedtak', id);
  const mine = useMineParter(v);
  const [valgt, velg] = useAdressevalg('part', '');
  const [dato, settDato] = useAdressevalg('dato', idag);
  const [lagret, settLagret] = useState('');
  const parter = useListe(v, 'samarbeidspart', { filter: gjelderNaa(dato), orderby: 'navn', top: 200 });
  const part = valgt || (mine[0]?.systemID ?? '');
  const svar = useMandatlinje(v, id, part, dato);
  return (
    <Lest svar={vedtak}>
      {(x) => (
        <>
          <Sidetittel
            over={t('vedtak.overskrift', { nummer: nummer(x) ?? '' })}
            tittel={t('vedtak.linje.tittel')}
            ingress={t('vedtak.linje.om')}
            under={<Lenke til={`/vedtak/${id}`}>{x.tittel}</Lenke>}
          />
          <div className="f-filter">
            <Nedtrekk
              etikett={t('felt.part')}
              verdi={part}
              sett={velg}
              valg={[
                { verdi: '', tekst: t('vedtak.linje.velgPart') },
                ...(parter.data?.verdier ?? []).map((p) => ({ verdi: p.systemID, tekst: p.navn })),
              ]}
            />
            <Datovelger etikett={t('vedtak.virkning.dato')} dato={dato} sett={settDato} />
          </div>
          <div role="status">{lagret !== '' && <Alert data-color="success">{lagret}</Alert>}</div>
          {part === '' ? (
            <Tom tittel={t('vedtak.linje.ingenPart')}>
              <p>{t('vedtak.linje.ingenPartHjelp')}</p>
            </Tom>
          ) : (
            <Lest svar={svar}>
              {(linje) => (
                <>
                  <p role="status" className="f-rad">
                    <strong>{linje.partnavn}:</strong>
                    <Merke
                      tone={linje.virkning.slag === 'intern' ? 'noeytral' : toneFor(linje.virkning.slag)}
                    >
                      {t(`vedtak.linje.virkning.${linje.virkning.slag}`, {
                        fra: f.dato(linje.virkning.fra),
                        dato: f.dato(linje.virkning.dato),
                      })}
                    </Merke>
                  </p>
                  <ol className="v-linje">
                    {linje.steg.map((s) => (
                      <Steg key={`${s.slag}${s.objekt?.systemID ?? ''}`} s={s} />
                    ))}
                  </ol>
                  {(x.handlinger ?? []).includes('eksporterMandatlinje') && dato === idag && (
                    <div className="f-rad">
                      <Handlingsknapper
                        v={v}
                        entitet="vedtak"
                        id={id}
                        handlinger={['eksporterMandatlinje']}
                        oppsett={() => ({ fast: { part } })}
                        ferdig={() => settLagret(t('vedtak.linje.lagret'))}
                      />
                    </div>
                  )}
                </>
              )}
            </Lest>
          )}
        </>
      )}
    </Lest>
  );
};
