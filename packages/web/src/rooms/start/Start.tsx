import { Sidetittel } from '../../parts/Sidetittel.js';
export const Start = () => <Sidetittel tittel="Felles" />;
