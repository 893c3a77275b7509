import { Alert, Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Arbeidskolonne, Arbeidsrad, Arbeidsbord as Bord } from '../../client/index.js';
import { Del } from '../../parts/Del.js';
import { Handlingsknapper } from '../../parts/Handlingsknapper.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { Nedlasting } from '../../parts/Nedlasting.js';
import { Nedtrekk } from '../../parts/Nedtrekk.js';
import { Regionvalg } from '../../parts/Regionvalg.js';
import { Rutenett } from '../../parts/Rutenett.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tom } from '../../parts/Tom.js';
import { listeFor, utvalg } from './arbeidsdata.js';

const Celle = ({
  celle,
  slag,
}: {
  readonly celle: Arbeidsrad['celler'][string];
  readonly slag: Arbeidskolonne['slag'];
}) => {
  const { t } = useTranslation();
  if (celle === undefined) return <span className="f-dempet">{t('arbeidsbord.ikkeSpurt')}</span>;
  return (
    <span className="p-celle">
      <Statusmerke
        liste={listeFor(slag, celle.status.kode)}
        verdi={celle.status}
        {...(celle.besvart ? {} : { tone: 'viktig' as const })}
      />
      {celle.forSent === true && <span className="f-dempet">{t('felt.forSent')}</span>}
    </span>
  );
};

/** Who has not answered what: parties against the open questions, with the ways to reach those who owe an answer. */
export const Svarmatrise = ({ v, bord }: { readonly v: string; readonly bord: Bord }) => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  const [spoersmaal, settSpoersmaal] = useAdressevalg('spoersmaal', '');
  const [region, settRegion] = useAdressevalg('region', '');
  const [vis, settVis] = useAdressevalg('vis', 'mangler');
  const [melding, settMelding] = useState('');
  const { kolonner, rader } = utvalg(bord, { spoersmaal, region, mangler: vis === 'mangler' });
  const valgt = bord.kolonner.find((k) => k.id === spoersmaal);
  const ark = () => ({
    tittel: t('arbeidsbord.svar'),
    hode: [
      t('felt.part'),
      t('felt.kommunenummer'),
      t('felt.region'),
      t('felt.folketall'),
      t('felt.epost'),
      ...kolonner.map((k) => k.tittel),
    ],
    rader: rader.map((r) => [
      r.navn,
      r.kommunenummer,
      r.region,
      r.folketall,
      r.epost,
      ...kolonner.map((k) => {
        const c = r.celler[k.id];
        return c === undefined ? undefined : kodetekst(listeFor(k.slag, c.status.kode), c.status);
      }),
    ]),
  });
  return (
    <Del tittel={t('arbeidsbord.svar')}>
      <div className="f-filter">
        <Nedtrekk
          etikett={t('arbeidsbord.spoersmaal')}
          verdi={spoersmaal}
          sett={settSpoersmaal}
          valg={[
            { verdi: '', tekst: t('arbeidsbord.alleSpoersmaal') },
            ...bord.kolonner.map((k) => ({
              verdi: k.id,
              tekst: `${t(`matrise.slag.${k.slag}`)}: ${k.tittel}`,
            })),
          ]}
        />
        <Regionvalg rader={bord.rader} region={region} sett={settRegion} />
        <Nedtrekk
          etikett={t('hoering.vis')}
          verdi={vis}
          sett={settVis}
          valg={[
            { verdi: 'mangler', tekst: t('arbeidsbord.bareMangler') },
            { verdi: 'alle', tekst: t('arbeidsbord.alleParter') },
          ]}
        />
      </div>
      <div role="status">
        <p>
          {t('arbeidsbord.antall', { count: rader.length })}
          {valgt !== undefined &&
            ` ${t('arbeidsbord.svartAv', { svart: valgt.spurt - valgt.ubesvart, spurt: valgt.spurt })}`}
        </p>
        {melding !== '' && <Alert data-color="success">{melding}</Alert>}
      </div>
      <div className="f-rad">
        {valgt !== undefined && valgt.slag !== 'avtale' && valgt.ubesvart > 0 && (
          <Handlingsknapper
            v={v}
            entitet={valgt.entitet}
            id={valgt.id}
            handlinger={['purr']}
            ferdig={() => settMelding(t('hoering.utfoert.purr'))}
            oppsett={() => ({ forklaring: t('arbeidsbord.purrOm', { antall: valgt.ubesvart }) })}
          />
        )}
        {rader.length > 0 && (
          <Button asChild variant="secondary">
            <Link to={'/brev' as string} search={{ spoersmaal, region, vis } as never}>
              {t('brev.skriv')}
            </Link>
          </Button>
        )}
        <Nedlasting navn={`felles-svar-${bord.dato}`} ark={ark} tom={rader.length === 0} />
      </div>
      {rader.length === 0 ? (
        <Tom tittel={t('arbeidsbord.alleHarSvart')}>
          <p>{t('arbeidsbord.alleHarSvartTekst')}</p>
        </Tom>
      ) : (
        <Rutenett
          tittel={t('arbeidsbord.svar')}
          kolonner={kolonner.map((k) => ({
            ...k,
            over: t(`matrise.slag.${k.slag}`),
            under: t('arbeidsbord.svartAv', { svart: k.spurt - k.ubesvart, spurt: k.spurt }),
            til: k.slag === 'avtale' ? '/avtale' : `/${k.entitet}/${k.id}`,
          }))}
          rader={rader}
          celle={(r, k) => <Celle celle={r.celler[k.id]} slag={k.slag} />}
        />
      )}
    </Del>
  );
};
