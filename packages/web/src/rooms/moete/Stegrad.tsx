import './moete.css';

export interface Punkt {
  readonly id: string;
  readonly tekst: string;
  readonly stilling: 'passert' | 'her' | 'gjenstaar';
}

/** Steps in a row: what is done, where it is, what is left, in words as well as marks. */
export const Stegrad = ({
  tittel,
  punkter,
  ord,
}: {
  readonly tittel: string;
  readonly punkter: readonly Punkt[];
  readonly ord: (stilling: Punkt['stilling']) => string;
}) => (
  <ol className="m-stegrad" aria-label={tittel}>
    {punkter.map((p) => (
      <li key={p.id} data-stilling={p.stilling} aria-current={p.stilling === 'her' ? 'step' : undefined}>
        <span className="m-stegnavn">{p.tekst}</span>
        <span className="m-stegord">{ord(p.stilling)}</span>
      </li>
    ))}
  </ol>
);
