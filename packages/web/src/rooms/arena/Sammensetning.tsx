import { Alert, Details } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { harRolle, type Objekt, useMeg, useSamarbeid } from '../../client/index.js';
import { Datotekst, Periode } from '../../parts/Dato.js';
import { Datoskyver } from '../../parts/Datoskyver.js';
import { Del } from '../../parts/Del.js';
import { datotekst } from '../../parts/format.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { brukere } from '../../parts/objektsoek.js';
import { useIdag, useParter } from '../../parts/oppslag.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Merke } from '../../parts/Statusmerke.js';
import { Tabell } from '../../parts/Tabell.js';
import { Tom } from '../../parts/Tom.js';
import type { Advarsel, Plass, Sammensetning as Svar } from './data.js';
import { useSammensetning } from './data.js';
import { Handling } from './Handling.js';
import { EndreOgSlett, Ny } from './Rediger.js';
import { Rollenavn } from './Rollenavn.js';
import { Seter } from './Seter.js';

const Advarsler = ({ advarsler }: { readonly advarsler: readonly Advarsel[] }) => {
  const { t } = useTranslation();
  const alvor = advarsler.filter((a) => a.type !== 'midlertidig');
  const midlertidige = advarsler.filter((a) => a.type === 'midlertidig');
  return (
    <>
      {alvor.length > 0 && (
        <Alert data-color="warning">
          <ul className="f-lenkeliste">
            {alvor.map((a) => (
              <li key={`${a.type}${a.regel ?? ''}${a.region ?? ''}${a.sete ?? ''}`}>
                {t(`arena.advarsel.${a.type}`, {
                  region: a.regionnavn,
                  regel: a.tekst,
                  plass: a.tittel,
                  antall: a.antall,
                })}
                {a.type === 'region-mangler' && (
                  <>
                    {' '}
                    <Lenke til="/nominasjon">{t('arena.tilNominasjon')}</Lenke>
                  </>
                )}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {midlertidige.length > 0 && (
        <Alert data-color="info">
          {t('arena.advarsel.midlertidig', {
            count: midlertidige.length,
            plasser: midlertidige.map((a) => a.tittel).join(', '),
          })}
        </Alert>
      )}
    </>
  );
};

const Regler = ({ svar, kan }: { readonly svar: Svar; readonly kan: boolean }) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const kodetekst = useKodetekst();
  if (svar.regler.length === 0)
    return (
      <Tom tittel={t('arena.ingenRegler')}>
        <p>{t('arena.ingenRegler.hva')}</p>
      </Tom>
    );
  return (
    <ul className="a-regler">
      {svar.regler.map((r) => (
        <li key={r.regel}>
          <Merke tone={r.holder ? 'god' : 'viktig'}>{t(r.holder ? 'arena.holder' : 'arena.mangler')}</Merke>
          <span>
            {r.tekst}
            {r.kapasitet !== undefined && (
              <span className="f-dempet"> ({kodetekst('Kapasitet', r.kapasitet)})</span>
            )}
            {r.mangler.some((m) => m.regionnavn !== undefined) && (
              <span className="f-dempet">: {r.mangler.map((m) => m.regionnavn).join(', ')}</span>
            )}
          </span>
          {kan && <EndreOgSlett v={v} entitet="sammensetningsregel" id={r.regel} hva={r.tekst} />}
        </li>
      ))}
    </ul>
  );
};

/** Marks for the line of time: those so near the one before that their names would lie over each other are left out. */
const merker = (dager: readonly string[]): readonly string[] => {
  const ut: string[] = [];
  for (const d of dager) {
    const sist = ut.at(-1);
    if (sist === undefined || Date.parse(d) - Date.parse(sist) >= 45 * 86_400_000) ut.push(d);
  }
  return ut;
};

/** Who sits there on a day, which rules that meets, and what is missing. */
export const Sammensetning = ({ arena }: { readonly arena: Objekt<'arena'> }) => {
  const { t, i18n } = useTranslation();
  const v = useSamarbeid();
  const meg = useMeg();
  const kodetekst = useKodetekst();
  const parter = useParter(v);
  const idag = useIdag();
  const [dato, settDato] = useAdressevalg('dato', idag);
  const [rolle] = useAdressevalg('rolle', '');
  const svar = useSammensetning(v, arena.systemID, dato);
  const kan = harRolle(meg, v, 'sekretariat');
  const partvalg = parter.liste
    .filter((p) => p.tilDato === undefined || p.tilDato > idag)
    // A party that comes of a merger may have the name of one that goes into it.
    .map((p) => ({
      verdi: p.systemID,
      tekst:
        p.fraDato > idag
          ? t('arena.partFra', { part: p.navn, dato: datotekst(p.fraDato, i18n.language) })
          : p.navn,
    }));
  return (
    <Del
      tittel={t('arena.sammensetning')}
      ved={
        arena.handlinger?.includes('giSete') === true && (
          <Handling
            v={v}
            entitet="arena"
            id={arena.systemID}
            handling="giSete"
            start={{ fraDato: idag, ...(rolle === '' ? {} : { seterolle: rolle }) }}
            valg={{
              part: partvalg,
              bruker: brukere,
              varaFor: (svar.data?.plasser ?? []).map((p) => ({ verdi: p.id, tekst: p.tittel })),
            }}
          />
        )
      }
    >
      {(svar.data?.skifter.length ?? 0) > 0 && (
        <Datoskyver
          etikett={t('arena.dag')}
          dato={dato}
          sett={settDato}
          begynnelse={svar.data?.skifter[0] ?? idag}
          merker={merker(svar.data?.skifter ?? []).map((d) => ({ dato: d, tekst: t('arena.skifte') }))}
        />
      )}
      <Lest svar={svar}>
        {(s) => (
          <>
            <div role="status" className="f-stabel">
              <Advarsler advarsler={s.advarsler} />
            </div>
            {s.plasser.length === 0 ? (
              <Tom tittel={t('arena.ingenSeter')}>
                <p>{t(kan ? 'arena.ingenSeter.gi' : 'arena.ingenSeter.hva')}</p>
              </Tom>
            ) : (
              <Tabell<Plass>
                tittel={t('arena.seter')}
                rader={s.plasser}
                noekkel={(p) => p.id}
                kolonner={[
                  { id: 'tittel', tittel: t('felt.sete.tittel'), radhode: true, vis: (p) => p.tittel },
                  {
                    id: 'part',
                    tittel: t('arena.paaVegneAv'),
                    vis: (p) =>
                      p.part === undefined ? null : <Lenke til={`/part/${p.part}`}>{p.partnavn}</Lenke>,
                  },
                  {
                    id: 'rolle',
                    tittel: t('felt.seterolle'),
                    vis: (p) => (
                      <>
                        {p.rollenavn ?? kodetekst('Seterolle', p.seterolle)}
                        {p.midlertidig === true && ` (${t('arena.midlertidig')})`}
                        {p.varaFor !== undefined &&
                          ` (${s.plasser.find((x) => x.id === p.varaFor)?.tittel ?? ''})`}
                      </>
                    ),
                  },
                  {
                    id: 'stemmerett',
                    tittel: t('felt.stemmerett'),
                    vis: (p) => t(p.stemmerett ? 'parts.ja' : 'parts.nei'),
                  },
                  {
                    id: 'naar',
                    tittel: t('arena.naar'),
                    vis: (p) =>
                      p.kapasitet === undefined
                        ? t('arena.alltid')
                        : kodetekst('Kapasitet', { kode: p.kapasitet, kodenavn: p.kapasitet }),
                  },
                  {
                    id: 'periode',
                    tittel: t('arena.periode'),
                    vis: (p) => <Periode fra={p.fraDato} til={p.tilDato} />,
                  },
                  ...(kan
                    ? [
                        {
                          id: 'avslutt',
                          tittel: t('arena.endre'),
                          vis: (p: Plass) =>
                            p.tilDato === undefined || p.tilDato > idag ? (
                              <Handling
                                v={v}
                                entitet="sete"
                                id={p.id}
                                handling="avsluttSete"
                                variant="tertiary"
                                knapp={t('arena.avslutt')}
                                etikett={t('arena.avsluttDen', { plass: p.tittel })}
                                start={{ tilDato: idag }}
                              />
                            ) : (
                              <span>
                                {t('arena.slutter')} <Datotekst dato={p.tilDato} />
                              </span>
                            ),
                        },
                      ]
                    : []),
                ]}
              />
            )}
            <Del
              tittel={t('arena.regler')}
              niva={3}
              ved={
                kan && (
                  <Ny
                    v={v}
                    entitet="sammensetningsregel"
                    knapp={t('arena.nyRegel')}
                    fast={{ arena: arena.systemID }}
                    start={{ minst: '1' }}
                    relasjoner={[
                      {
                        navn: 'part',
                        entitet: 'samarbeidspart',
                        felt: ['navn'],
                        vis: (o) => String(o.navn),
                      },
                    ]}
                  />
                )
              }
            >
              <Regler svar={s} kan={kan} />
            </Del>
          </>
        )}
      </Lest>
      <Rollenavn arena={arena.systemID} kan={kan} />
      <Details data-color="neutral">
        <Details.Summary>{t('arena.gjennomTiden')}</Details.Summary>
        <Details.Content>
          <Seter arena={arena.systemID} />
        </Details.Content>
      </Details>
    </Del>
  );
};
