import { Navigate } from '@tanstack/react-router';
import { useObjekt, useSamarbeid } from '../../client/index.js';
import { Lest } from '../../parts/Lest.js';
import { useRuteparam } from '../../parts/rute.js';

/** Leads from a case to its page in the meeting it stands in: a notice knows the case alone. */
export const Sakslenke = () => {
  const v = useSamarbeid();
  const sak = useObjekt(v, 'moetesak', useRuteparam('id'));
  return (
    <Lest svar={sak}>{(s) => <Navigate to={`/moete/${s.moete}/sak/${s.systemID}` as string} replace />}</Lest>
  );
};
