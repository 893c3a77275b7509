import { useEffect, useState } from 'react';

/** The value as it was when it last stood still for a moment: for searches while somebody writes. */
export const useEtterpaa = <T>(verdi: T, ms = 250): T => {
  const [rolig, settRolig] = useState(verdi);
  useEffect(() => {
    const vent = setTimeout(() => settRolig(verdi), ms);
    return () => clearTimeout(vent);
  }, [verdi, ms]);
  return rolig;
};
