import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { csv } from './csv.js';
import { lastNed } from './lastned.js';
import { Problemvisning } from './Problem.js';
import type { Ark } from './regneark.js';

export interface NedlastingProps {
  /** Name of the file, without its ending. */
  readonly navn: string;
  /** The table, made when it is asked for. */
  readonly ark: () => Ark | Promise<Ark>;
  /** Nothing to take along. */
  readonly tom?: boolean;
}

/** The table as a workbook or as CSV: the one place where lists leave the page. */
export const Nedlasting = ({ navn, ark, tom = false }: NedlastingProps) => {
  const { t } = useTranslation();
  const [lager, settLager] = useState<'xlsx' | 'csv'>();
  const [feil, settFeil] = useState<unknown>(null);
  const hent = async (form: 'xlsx' | 'csv') => {
    settLager(form);
    settFeil(null);
    try {
      const data = await ark();
      if (form === 'csv') lastNed(`${navn}.csv`, 'text/csv;charset=utf-8', csv(data));
      else {
        // Fetched when somebody wants a workbook, as few do.
        const { XLSX, xlsx } = await import('./regneark.js');
        lastNed(`${navn}.xlsx`, XLSX, xlsx(data));
      }
    } catch (grunn) {
      settFeil(grunn);
    } finally {
      settLager(undefined);
    }
  };
  return (
    <div className="f-nedlasting">
      {feil !== null && <Problemvisning feil={feil} fokus />}
      <fieldset className="f-rad">
        <legend className="ds-sr-only">{t('parts.nedlasting')}</legend>
        {(['xlsx', 'csv'] as const).map((form) => (
          <Button
            key={form}
            type="button"
            variant={form === 'xlsx' ? 'secondary' : 'tertiary'}
            disabled={tom}
            loading={lager === form}
            onClick={() => void hent(form)}
          >
            {t(`parts.nedlasting.${form}`)}
          </Button>
        ))}
      </fieldset>
    </div>
  );
};
