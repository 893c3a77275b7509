import { Select } from '@digdir/designsystemet-react';
import { useId } from 'react';

/** A labelled choice outside forms, such as a filter that works at once. */
export const Nedtrekk = ({
  etikett,
  verdi,
  sett,
  valg,
}: {
  readonly etikett: string;
  readonly verdi: string;
  readonly sett: (verdi: string) => void;
  readonly valg: readonly { readonly verdi: string; readonly tekst: string }[];
}) => {
  const id = useId();
  return (
    <div className="f-felt">
      <label htmlFor={id}>{etikett}</label>
      <Select id={id} value={verdi} onChange={(e) => sett(e.target.value)}>
        {valg.map((v) => (
          <Select.Option key={v.verdi} value={v.verdi}>
            {v.tekst}
          </Select.Option>
        ))}
      </Select>
    </div>
  );
};
