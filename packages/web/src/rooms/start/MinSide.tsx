import { useTranslation } from 'react-i18next';
import {
  useMeg,
  useSamarbeid,
  useVenter,
  useVirksomhet,
  type Ventende,
  virksomhetAv,
} from '../../client/index.js';
import { adresseFor } from '../../parts/adresser.js';
import { Datotekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useIdag, useMineParter } from '../../parts/oppslag.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Merke } from '../../parts/Statusmerke.js';
import { Tom } from '../../parts/Tom.js';
import { Foerst } from './Foerst.js';
import { NesteMoeter } from './NesteMoeter.js';
import { SisteVedtak } from './SisteVedtak.js';
import { snarveier } from './snarveier.js';
import { hast, ordnet } from './venter.js';

const Frist = ({ frist }: { readonly frist: string }) => {
  const { t } = useTranslation();
  const h = hast(frist, useIdag());
  if (h === 'rolig')
    return (
      <span>
        {t('start.frist')} <Datotekst dato={frist} />
      </span>
    );
  return (
    <Merke tone={h === 'over' ? 'nei' : 'viktig'}>
      {t(h === 'over' ? 'start.fristOver' : 'start.fristSnart')} <Datotekst dato={frist} />
    </Merke>
  );
};

const Linje = ({ sak }: { readonly sak: Ventende }) => {
  const { t } = useTranslation();
  const til = adresseFor(sak.entitet, sak.systemID);
  const oppgave = t(`start.venter.${sak.type}`, { defaultValue: t('start.venter.annet') });
  return (
    <li>
      <span className="f-over">{oppgave}</span>
      {til === undefined ? <span>{sak.tittel}</span> : <Lenke til={til}>{sak.tittel}</Lenke>}
      <span className="f-meta">
        {sak.frist !== undefined && <Frist frist={sak.frist} />}
        {sak.siden !== undefined && (
          <span>
            {t('start.siden')} <Datotekst dato={sak.siden} />
          </span>
        )}
      </span>
    </li>
  );
};

const Venter = ({ v }: { readonly v: string }) => {
  const { t } = useTranslation();
  const svar = useVenter(v);
  return (
    <Lest svar={svar}>
      {(data) =>
        data.verdier.length === 0 ? (
          <Tom tittel={t('start.ingentingVenter')}>
            <p>{t('start.ingentingVenterTekst')}</p>
          </Tom>
        ) : (
          <ol className="f-liste">
            {ordnet(data.verdier).map((s) => (
              <Linje key={`${s.type} ${s.systemID} ${s.tittel}`} sak={s} />
            ))}
          </ol>
        )
      }
    </Lest>
  );
};

const Snarveier = ({ roller }: { readonly roller: readonly string[] }) => {
  const { t } = useTranslation();
  const parter = useMineParter(useSamarbeid());
  const alle = [
    ...parter.map((p) => ({ til: `/part/${p.systemID}`, tekst: t('start.snarvei.part', { navn: p.navn }) })),
    ...snarveier(roller).map((s) => ({ til: s.til, tekst: t(s.tekst) })),
  ];
  if (alle.length === 0) return null;
  return (
    <Del tittel={t('start.snarveier')}>
      <ul className="f-lenkeliste">
        {alle.map((s) => (
          <li key={s.til}>
            <Lenke til={s.til}>{s.tekst}</Lenke>
          </li>
        ))}
      </ul>
    </Del>
  );
};

/** What one has to do, in the collaboration and in the tenant one works for. */
export const MinSide = () => {
  const { t } = useTranslation();
  const meg = useMeg();
  const samarbeid = useSamarbeid();
  const { virksomhet } = useVirksomhet();
  const her = virksomhetAv(meg, virksomhet);
  const steder = [samarbeid, virksomhet].filter(
    (v, i, alle) => alle.indexOf(v) === i && virksomhetAv(meg, v) !== undefined,
  );
  const roller = (her?.roller ?? []).map((r) => t(`rolle.${r}`, { defaultValue: r })).join(', ');
  return (
    <>
      <Sidetittel
        tittel={t('start.min')}
        over={meg.navn}
        {...(her === undefined ? {} : { under: `${her.navn}${roller === '' ? '' : `: ${roller}`}` })}
      />
      <div className="f-spalter">
        <div className="f-stabel">
          <Foerst />
          {steder.map((v) => (
            <Del
              key={v}
              tittel={
                steder.length > 1
                  ? t('start.venterI', { navn: virksomhetAv(meg, v)?.navn ?? v })
                  : t('start.venter')
              }
            >
              <Venter v={v} />
            </Del>
          ))}
          <Snarveier roller={meg.virksomheter.flatMap((x) => x.roller)} />
        </div>
        <div className="f-stabel">
          <NesteMoeter antall={3} />
          <SisteVedtak antall={4} />
        </div>
      </div>
    </>
  );
};
