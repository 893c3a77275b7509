import { Button, Paragraph } from '@digdir/designsystemet-react';
import { model } from '@felles/model';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiSti, harRolle, hent, type Objekt, useMeg } from '../../client/index.js';
import { Bekreftdialog } from '../../parts/Bekreftdialog.js';
import { Objektdialog, type Relasjonsfelt } from '../../parts/Objektdialog.js';
import { Flyttdialog } from './Flyttdialog.js';
import { useGaaTil } from './gaatil.js';
import { sideadresse } from './sider.js';
import { kanLagesUnder, lukkekode, navnet, over, plasser, strukturadresse } from './struktur.js';

export interface ObjekthandlingerProps {
  readonly v: string;
  readonly objekt: Objekt;
  readonly lukket: boolean;
}

type Valg =
  | { readonly hva: 'ny'; readonly entitet: string; readonly relasjon: string }
  | { readonly hva: 'endre' | 'flytt' | 'avslutt' | 'slett' | 'system' };

const systemfelt: Relasjonsfelt = {
  navn: 'klassifikasjonssystem',
  entitet: 'klassifikasjonssystem',
  felt: ['tittel'],
  vis: navnet,
};
const klassefelt: Relasjonsfelt = {
  navn: 'klasse',
  entitet: 'klasse',
  felt: ['klasseID', 'tittel'],
  vis: navnet,
};

/** What is asked for about the place of a new object besides where it is made. */
const relasjonerFor = (entitet: string, under: string): readonly Relasjonsfelt[] => {
  if (entitet === 'arkivdel') return [systemfelt];
  return (entitet === 'saksmappe' || entitet === 'mappe') && under === 'arkivdel' ? [klassefelt] : [];
};

/** All that can be done with an object of the structure. The server decides; what it refuses is said in the dialog. */
export const Objekthandlinger = ({ v, objekt, lukket }: ObjekthandlingerProps) => {
  const { t } = useTranslation();
  const meg = useMeg();
  const lager = useQueryClient();
  const gaa = useGaaTil();
  const [valg, settValg] = useState<Valg | null>(null);
  const entity = model.entity(objekt.entitet);
  const maa = (entitet: string) => harRolle(meg, v, ...model.entity(entitet).access.create);
  const nye = lukket ? [] : kanLagesUnder(objekt.entitet).filter(([e]) => maa(e));
  const kanEndre = objekt.kan?.endre === true && !lukket;
  const kode = lukkekode(entity);
  const kanAvslutte = kanEndre && kode !== undefined && !['journalpost'].includes(objekt.entitet);
  const kanFlytte = kanEndre && plasser(objekt.entitet).length > 0;
  const kanSlette = objekt.kan?.slette === true;
  const navn = navnet(objekt) || t('administrasjon.skjermet');
  const lukk = () => settValg(null);
  const forny = () => lager.invalidateQueries({ queryKey: [v] });
  const patch = async (body: Readonly<Record<string, unknown>>) => {
    await hent(apiSti(v, objekt.entitet, objekt.systemID), {
      metode: 'PATCH',
      versjon: objekt.versjon,
      body,
    });
    await forny();
  };
  const slett = async () => {
    const foreldre = over(objekt);
    await hent(apiSti(v, objekt.entitet, objekt.systemID), { metode: 'DELETE', versjon: objekt.versjon });
    lager.removeQueries({ queryKey: [v, objekt.entitet, 'objekt', objekt.systemID] });
    gaa(
      foreldre === undefined
        ? sideadresse(v, 'arkivstruktur')
        : strukturadresse(v, foreldre.entitet, foreldre.id),
    );
    await forny();
  };
  if (nye.length === 0 && !kanEndre && !kanSlette) return null;
  return (
    <div className="f-handlinger">
      {nye.map(([e, relasjon], i) => (
        <Button
          key={e}
          variant={i === 0 ? 'primary' : 'secondary'}
          data-size="sm"
          onClick={() => settValg({ hva: 'ny', entitet: e, relasjon })}
        >
          {t(
            `administrasjon.ny.${relasjon === 'overmappe' ? 'undermappe' : relasjon === 'overklasse' ? 'underklasse' : relasjon === 'overarkiv' ? 'underarkiv' : e}`,
          )}
        </Button>
      ))}
      {kanEndre && (
        <Button variant="secondary" data-size="sm" onClick={() => settValg({ hva: 'endre' })}>
          {t('administrasjon.endre')}
        </Button>
      )}
      {kanEndre && objekt.entitet === 'arkivdel' && (
        <Button variant="secondary" data-size="sm" onClick={() => settValg({ hva: 'system' })}>
          {t('administrasjon.velgSystem')}
        </Button>
      )}
      {kanFlytte && (
        <Button variant="secondary" data-size="sm" onClick={() => settValg({ hva: 'flytt' })}>
          {t('administrasjon.flytt')}
        </Button>
      )}
      {kanAvslutte && (
        <Button variant="secondary" data-size="sm" onClick={() => settValg({ hva: 'avslutt' })}>
          {t('administrasjon.avslutt')}
        </Button>
      )}
      {kanSlette && (
        <Button
          variant="secondary"
          data-color="danger"
          data-size="sm"
          onClick={() => settValg({ hva: 'slett' })}
        >
          {t('administrasjon.slett')}
        </Button>
      )}
      {valg?.hva === 'ny' && (
        <Objektdialog
          v={v}
          entitet={valg.entitet}
          tittel={t('administrasjon.nyI', {
            hva: t(`administrasjon.ny.${valg.entitet}`),
            hvor: navn,
          })}
          knapp={t('parts.opprett')}
          fast={{ [valg.relasjon]: objekt.systemID }}
          relasjoner={relasjonerFor(valg.entitet, objekt.entitet)}
          lukk={lukk}
          ferdig={(o) => gaa(strukturadresse(v, o.entitet, o.systemID))}
        />
      )}
      {valg?.hva === 'endre' && (
        <Objektdialog
          v={v}
          entitet={objekt.entitet}
          objekt={objekt}
          tittel={t('administrasjon.endreHva', { hva: navn })}
          // Closing is a step of its own, asked about before it is done.
          skjul={
            kode !== undefined && entity.stateField !== undefined ? lukkeskjul(entity.stateField, objekt) : []
          }
          lukk={lukk}
        />
      )}
      {(valg?.hva === 'flytt' || valg?.hva === 'system') && (
        <Flyttdialog
          v={v}
          objekt={objekt}
          bare={valg.hva === 'system' ? systemfelt.navn : undefined}
          lukk={lukk}
        />
      )}
      {valg?.hva === 'avslutt' && entity.stateField !== undefined && (
        <Bekreftdialog
          tittel={t('administrasjon.avsluttHva', { hva: navn })}
          knapp={t('administrasjon.avslutt')}
          kanIkkeAngres
          lukk={lukk}
          utfoer={() => patch({ [entity.stateField ?? '']: { kode } })}
        >
          <Paragraph>{t('administrasjon.avslutt.om')}</Paragraph>
        </Bekreftdialog>
      )}
      {valg?.hva === 'slett' && (
        <Bekreftdialog
          tittel={t('administrasjon.slettHva', { hva: navn })}
          knapp={t('administrasjon.slett')}
          kanIkkeAngres
          lukk={lukk}
          utfoer={slett}
        >
          <Paragraph>{t('administrasjon.slett.om')}</Paragraph>
        </Bekreftdialog>
      )}
    </div>
  );
};

/** The arkiv has no states between open and closed: its state is only changed by closing it. */
const lukkeskjul = (felt: string, objekt: Objekt): readonly string[] =>
  objekt.entitet === 'arkiv' ? [felt] : [];
