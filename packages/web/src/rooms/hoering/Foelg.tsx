import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useFoelging, useMeg, useSend } from '../../client/index.js';
import { Problemvisning } from '../../parts/Problem.js';

/** Asks to be told of what happens with a thing, or to hear no more of it. */
export const Foelg = ({
  v,
  entitet,
  id,
}: {
  readonly v: string;
  readonly entitet: 'forslag' | 'hoering' | 'moetesak';
  readonly id: string;
}) => {
  const { t } = useTranslation();
  const meg = useMeg();
  const harRolle = meg.virksomheter.some((x) => x.kode === v);
  const foelging = useFoelging(v, harRolle);
  const foelger = foelging.data?.verdier.some((f) => f.objekt === id) ?? false;
  const sett = useSend(v, foelger ? 'DELETE' : 'POST', 'foelging', entitet, id);
  if (!harRolle || foelging.data === undefined) return null;
  return (
    <div className="f-rad">
      <Button
        variant="secondary"
        data-size="sm"
        loading={sett.isPending}
        onClick={() => sett.mutate(undefined)}
      >
        {t(foelger ? 'foelg.slutt' : 'foelg.foelg')}
      </Button>
      <span className="f-dempet" role="status">
        {t(foelger ? 'foelg.foelger' : 'foelg.om')}
      </span>
      {sett.isError && <Problemvisning feil={sett.error} />}
    </div>
  );
};
