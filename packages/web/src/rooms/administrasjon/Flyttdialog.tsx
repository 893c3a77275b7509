import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiSti, hent, type Objekt } from '../../client/index.js';
import { Dialogramme } from '../../parts/Dialogramme.js';
import { Oppslagsfelt } from '../../parts/Oppslagsfelt.js';
import { Problemvisning } from '../../parts/Problem.js';
import { navnet, over, plasser } from './struktur.js';

const felter: Readonly<Record<string, readonly string[]>> = {
  klasse: ['klasseID', 'tittel'],
  mappe: ['mappeID', 'tittel'],
};

export interface FlyttdialogProps {
  readonly v: string;
  readonly objekt: Objekt;
  /** Only this relation is chosen, and it may be emptied. */
  readonly bare?: string | undefined;
  readonly lukk: () => void;
}

/** Puts an object under another one. What the server refuses (a circle, a closed place) is shown here. */
export const Flyttdialog = ({ v, objekt, bare, lukk }: FlyttdialogProps) => {
  const { t } = useTranslation();
  const lager = useQueryClient();
  const id = useId();
  const utfoert = useRef(false);
  const data = objekt as Readonly<Record<string, unknown>>;
  const steder = bare === undefined ? plasser(objekt.entitet) : [[bare, bare] as const];
  const [relasjon, settRelasjon] = useState(bare ?? over(objekt)?.relasjon ?? steder[0]?.[0] ?? '');
  const [til, settTil] = useState(String(data[relasjon] ?? ''));
  const [feil, settFeil] = useState<unknown>(null);
  const [mangler, settMangler] = useState(false);
  const [sender, settSender] = useState(false);
  const maal = steder.find(([r]) => r === relasjon)?.[1] ?? '';
  const navn = navnet(objekt) || t('administrasjon.skjermet');
  const send = async (e: SubmitEvent<HTMLFormElement>) => {
    e.preventDefault();
    settFeil(null);
    settMangler(til === '' && bare === undefined);
    if (til === '' && bare === undefined) {
      document.getElementById(`${id}-til`)?.focus();
      return;
    }
    settSender(true);
    try {
      await hent(apiSti(v, objekt.entitet, objekt.systemID), {
        metode: 'PATCH',
        versjon: objekt.versjon,
        body: { [relasjon]: til === '' ? null : til },
      });
      utfoert.current = true;
      await lager.invalidateQueries({ queryKey: [v] });
      lukk();
    } catch (grunn) {
      settFeil(grunn);
      settSender(false);
    }
  };
  return (
    <Dialogramme
      tittel={
        bare === undefined ? t('administrasjon.flyttHva', { hva: navn }) : t('administrasjon.velgSystem')
      }
      lukk={lukk}
      ferdig={() => utfoert.current}
    >
      <form className="f-skjema" onSubmit={(e) => void send(e)} noValidate>
        {bare === undefined && <Paragraph>{t('administrasjon.flytt.om')}</Paragraph>}
        {feil !== null && <Problemvisning feil={feil} entitet={objekt.entitet} fokus />}
        {steder.length > 1 && (
          <fieldset className="f-avkryssing">
            <legend>{t('administrasjon.flytt.hvor')}</legend>
            {steder.map(([r]) => (
              <label key={r}>
                <input
                  type="radio"
                  className="ds-input"
                  name={`${id}-hvor`}
                  checked={relasjon === r}
                  onChange={() => {
                    settRelasjon(r);
                    settTil(String(data[r] ?? ''));
                  }}
                />
                {t(`administrasjon.plass.${r}`)}
              </label>
            ))}
          </fieldset>
        )}
        <Oppslagsfelt
          key={relasjon}
          v={v}
          id={`${id}-til`}
          entitet={maal}
          etikett={t(`entitet.${maal}`)}
          felt={felter[maal] ?? ['tittel']}
          vis={navnet}
          verdi={til}
          sett={settTil}
          uten={[objekt.systemID]}
          paakrevd={bare === undefined}
          feil={mangler ? t('parts.felt.mangler') : undefined}
        />
        <div className="f-rad">
          <Button type="submit" loading={sender}>
            {bare === undefined ? t('administrasjon.flytt') : t('parts.lagre')}
          </Button>
          <Button variant="tertiary" onClick={lukk}>
            {t('parts.avbryt')}
          </Button>
        </div>
      </form>
    </Dialogramme>
  );
};
