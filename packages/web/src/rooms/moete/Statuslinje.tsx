import { useTranslation } from 'react-i18next';
import { statuser } from './koder.js';
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

/** How far the meeting has come. */
export const Statuslinje = ({ status }: { readonly status: string }) => {
  const { t } = useTranslation();
  const her = (statuser as readonly string[]).indexOf(status);
  const siste = statuser.length - 1;
  return (
    <Stegrad
      tittel={t('moete.linje.tittel')}
      punkter={statuser.map((s, i) => ({
        id: s,
        tekst: t(`moete.status.${s}`),
        stilling: i < her || (i === her && her === siste) ? 'passert' : i === her ? 'her' : 'gjenstaar',
      }))}
      ord={(x) => t(x === 'passert' ? 'moete.linje.ferdig' : `moete.linje.${x}`)}
    />
  );
};
