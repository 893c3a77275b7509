import { useTranslation } from 'react-i18next';
import { useSamarbeid, useVedtaksrapport, type Vedtaksrad } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { Nedlasting } from '../../parts/Nedlasting.js';
import { Nedtrekk } from '../../parts/Nedtrekk.js';
import { useIdag } from '../../parts/oppslag.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Merke } from '../../parts/Statusmerke.js';
import { sidetall } from '../../parts/sider.js';
import { Tabell } from '../../parts/Tabell.js';
import { Tom } from '../../parts/Tom.js';
import { Aarsvalg, Soekefelt } from '../arkiv/Utvalg.js';
import { klassene } from './klasse.js';
import { rapportArk, velgVedtak } from './rapport.js';

const TOP = 25;

/** How far the follow-ups of a decision have come, in one line. */
const Framdrift = ({ rad }: { readonly rad: Vedtaksrad }) => {
  const { t } = useTranslation();
  const gjelder = rad.oppfoelging.filter((o) => o.status.kode !== 'avlyst');
  if (gjelder.length === 0) return <span className="f-dempet">{t('vedtak.oppfoelging.ingen')}</span>;
  const ferdig = gjelder.filter((o) => o.status.kode === 'ferdig').length;
  const forfalt = gjelder.filter((o) => o.forfalt).length;
  return (
    <span className="f-rad">
      <Merke tone={ferdig === gjelder.length ? 'god' : 'pagaar'}>
        {t('vedtak.oppfoelging.framdrift', { ferdig, alle: gjelder.length })}
      </Merke>
      {forfalt > 0 && <Merke tone="nei">{t('vedtak.oppfoelging.antallForfalt', { count: forfalt })}</Merke>}
    </span>
  );
};

/** Report 3 of the mission: all decisions with what they mean and what has become of them. */
export const VedtakListe = () => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  const v = useSamarbeid();
  const idag = useIdag();
  const [soek, settSoek] = useAdressevalg('soek', '');
  const [klasse, settKlasse] = useAdressevalg('klasse', '');
  const [aar, settAar] = useAdressevalg('aar', '');
  const [arena, settArena] = useAdressevalg('arena', '');
  const [oppfoelging, settOppfoelging] = useAdressevalg('oppfoelging', '');
  const [sideTekst, settSide] = useAdressevalg('side', '1');
  const svar = useVedtaksrapport(v, { arena: '', klasse: '', forfalt: '' });
  const alle = { verdi: '', tekst: t('vedtak.filter.alle') };
  const filtrert = [soek, klasse, aar, arena, oppfoelging].some((x) => x !== '');
  const rader = velgVedtak(svar.data?.rader ?? [], { soek, klasse, aar, arena, oppfoelging });
  const side = Math.min(sidetall(sideTekst), Math.max(1, Math.ceil(rader.length / TOP)));
  const her = rader.slice((side - 1) * TOP, side * TOP);
  const arenaer = [
    ...new Map((svar.data?.rader ?? []).map((r) => [r.arena.systemID, r.arena.navn])).entries(),
  ].toSorted((a, b) => a[1].localeCompare(b[1], 'nb'));
  const ark = () =>
    rapportArk(
      t('vedtak.tittel'),
      rader,
      [
        t('vedtak.kol.nummer'),
        t('vedtak.kol.dato'),
        t('vedtak.kol.tittel'),
        t('vedtak.kol.arena'),
        t('vedtak.kol.klasse'),
        t('vedtak.oppfoelging.tittel'),
        t('vedtak.oppfoelging.eier'),
        t('felt.frist'),
        t('felt.oppfoelgingsstatus'),
        t('vedtak.oppfoelging.forfalt'),
        t('felt.bevis'),
      ],
      {
        klasse: (r) => t(`vedtak.klasse.${r.bindingsklasse.kode}`),
        status: (o) => kodetekst('Oppfoelgingsstatus', o.status),
        forfalt: t('vedtak.oppfoelging.ja'),
      },
    );
  return (
    <>
      <Sidetittel tittel={t('vedtak.tittel')} ingress={t('vedtak.innledning')} />
      <div className="f-filter">
        <Soekefelt etikett={t('vedtak.soek')} verdi={soek} sett={settSoek} />
        <Nedtrekk
          etikett={t('vedtak.filter.arena')}
          verdi={arena}
          sett={settArena}
          valg={[alle, ...arenaer.map(([verdi, tekst]) => ({ verdi, tekst }))]}
        />
        <Nedtrekk
          etikett={t('vedtak.filter.klasse')}
          verdi={klasse}
          sett={settKlasse}
          valg={[alle, ...klassene.map((k) => ({ verdi: k, tekst: t(`vedtak.klasse.${k}`) }))]}
        />
        <Nedtrekk
          etikett={t('vedtak.filter.oppfoelging')}
          verdi={oppfoelging}
          sett={settOppfoelging}
          valg={[
            alle,
            { verdi: 'aapen', tekst: t('vedtak.filter.aapen') },
            { verdi: 'forfalt', tekst: t('vedtak.filter.forfalt') },
          ]}
        />
        <Aarsvalg verdi={aar} sett={settAar} />
        <Nedlasting navn={`felles-vedtak-${idag}`} ark={ark} tom={rader.length === 0} />
      </div>
      <Lest svar={svar}>
        {() =>
          rader.length === 0 ? (
            <Tom tittel={t('vedtak.tom.tittel')}>
              <p>{t(filtrert ? 'vedtak.tom.filter' : 'vedtak.tom.tekst')}</p>
            </Tom>
          ) : (
            <Tabell
              tittel={t('vedtak.tittel')}
              rader={her}
              noekkel={(x) => x.vedtak}
              sider={{
                side,
                top: TOP,
                antall: rader.length,
                her: her.length,
                flere: side * TOP < rader.length,
                sett: (n) => settSide(String(n)),
              }}
              kolonner={[
                { id: 'nr', tittel: t('vedtak.kol.nummer'), vis: (x) => x.nummer },
                {
                  id: 'tittel',
                  tittel: t('vedtak.kol.tittel'),
                  radhode: true,
                  vis: (x) => <Lenke til={`/vedtak/${x.vedtak}`}>{x.tittel}</Lenke>,
                },
                { id: 'dato', tittel: t('vedtak.kol.dato'), vis: (x) => <Datotekst dato={x.dato} kort /> },
                { id: 'arena', tittel: t('vedtak.kol.arena'), vis: (x) => x.arena.navn },
                {
                  id: 'klasse',
                  tittel: t('vedtak.kol.klasse'),
                  vis: (x) => t(`vedtak.klasse.${x.bindingsklasse.kode}`),
                },
                {
                  id: 'oppfoelging',
                  tittel: t('vedtak.oppfoelging.tittel'),
                  vis: (x) => <Framdrift rad={x} />,
                },
              ]}
            />
          )
        }
      </Lest>
    </>
  );
};
