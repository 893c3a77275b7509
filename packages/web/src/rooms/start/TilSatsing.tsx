import { Navigate } from '@tanstack/react-router';
import { useObjekt, useSamarbeid } from '../../client/index.js';
import { Lest } from '../../parts/Lest.js';
import { useRuteparam } from '../../parts/rute.js';

/** A party's participation is shown on the page of its initiative. */
export const TilSatsing = () => {
  const v = useSamarbeid();
  const svar = useObjekt(v, 'deltakelse', useRuteparam('id'));
  return <Lest svar={svar}>{(d) => <Navigate to={`/satsing/${d.satsing}`} replace />}</Lest>;
};
