import { Navigate } from '@tanstack/react-router';
import { useObjekt, useSamarbeid } from '../../client/index.js';
import { Lest } from '../../parts/Lest.js';
import { useRuteparam } from '../../parts/rute.js';

/** A follow-up is read on the page of its decision. */
export const Oppfoelging = () => {
  const svar = useObjekt(useSamarbeid(), 'oppfoelging', useRuteparam('id'));
  return <Lest svar={svar}>{(o) => <Navigate to={`/vedtak/${o.vedtak}` as string} replace />}</Lest>;
};
