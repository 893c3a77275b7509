import { useListe } from '../../client/index.js';
import { useAdressevalg } from '../../parts/rute.js';
import { sidetall } from '../../parts/sider.js';

const TOP = 25;

/** A filtered, paged list whose choices live in the address. A new choice starts on the first page. */
export const useSidedeltListe = <N extends string>(
  v: string,
  entitet: N,
  filter: { readonly filter?: string },
  orderby: string,
  soek: string,
) => {
  const [sideTekst, settSide] = useAdressevalg('side', '1');
  const side = sidetall(sideTekst);
  const svar = useListe(v, entitet, {
    ...filter,
    orderby,
    top: TOP,
    skip: (side - 1) * TOP,
    ...(soek === '' ? {} : { search: soek }),
  });
  const her = svar.data?.verdier.length ?? 0;
  return {
    svar,
    sider: {
      side,
      top: TOP,
      antall: svar.data?.antall ?? null,
      her,
      flere: svar.data?.neste !== undefined,
      sett: (n: number) => settSide(String(n)),
    },
  };
};
