import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Fil, lastOpp } from '../client/index.js';
import { stoerrelse } from './format.js';
import { Problemvisning } from './Problem.js';

export interface FilopplastingProps {
  readonly v: string;
  readonly filer: readonly Fil[];
  readonly sett: (filer: readonly Fil[]) => void;
  readonly paakrevd?: boolean;
  readonly etikett?: string;
  readonly id?: string;
  /** Told while files are on their way, so that a form can wait. */
  readonly opptatt?: (er: boolean) => void;
  /** How a file is sent; as the one who is logged in, unless it says otherwise. */
  readonly last?: (fil: File, framdrift: (andel: number) => void) => Promise<Fil>;
}

/** Sends files as they are chosen and lists those that have arrived. */
export const Filopplasting = ({
  v,
  filer,
  sett,
  paakrevd,
  etikett,
  id,
  opptatt,
  last = (fil, framdrift) => lastOpp(v, fil, framdrift),
}: FilopplastingProps) => {
  const { t, i18n } = useTranslation();
  const egenId = useId();
  const [sender, settSender] = useState<{ readonly navn: string; readonly andel: number } | null>(null);
  const [feil, settFeil] = useState<unknown>(null);
  const send = async (valgte: readonly File[]) => {
    settFeil(null);
    opptatt?.(true);
    let ferdige = filer;
    try {
      for (const fil of valgte) {
        settSender({ navn: fil.name, andel: 0 });
        ferdige = [...ferdige, await last(fil, (andel) => settSender({ navn: fil.name, andel }))];
        sett(ferdige);
      }
    } catch (e) {
      settFeil(e);
    } finally {
      settSender(null);
      opptatt?.(false);
    }
  };
  const feltId = id ?? egenId;
  const navn = etikett ?? t('parts.filer');
  return (
    <div className="f-felt">
      <label htmlFor={feltId}>{paakrevd === true ? navn : `${navn} (${t('parts.valgfritt')})`}</label>
      <input
        id={feltId}
        type="file"
        className="ds-input"
        multiple
        disabled={sender !== null}
        onChange={(e) => {
          const valgte = [...(e.target.files ?? [])];
          e.target.value = '';
          void send(valgte);
        }}
      />
      {sender !== null && (
        <p role="status">
          {t('parts.senderFil', { navn: sender.navn })}{' '}
          <progress value={sender.andel} max={1} aria-label={sender.navn}>
            {Math.round(sender.andel * 100)} %
          </progress>
        </p>
      )}
      {feil !== null && <Problemvisning feil={feil} iSkjema />}
      {filer.length > 0 && (
        <ul className="f-filliste">
          {filer.map((f) => (
            <li key={f.id}>
              <span>
                {f.filnavn} ({stoerrelse(f.filstoerrelse, i18n.language)})
              </span>
              <Button
                variant="tertiary"
                data-size="sm"
                onClick={() => sett(filer.filter((x) => x.id !== f.id))}
              >
                {t('parts.fjernFil', { navn: f.filnavn })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {filer.length === 0 && paakrevd === true && sender === null && (
        <Paragraph data-size="sm">{t('parts.filPaakrevd')}</Paragraph>
      )}
    </div>
  );
};
