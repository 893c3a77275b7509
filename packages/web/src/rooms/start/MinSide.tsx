import { Sidetittel } from '../../parts/Sidetittel.js';
export const MinSide = () => <Sidetittel tittel="Min" />;
