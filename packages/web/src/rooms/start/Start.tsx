import { useMeg } from '../../client/index.js';
import { MinSide } from './MinSide.js';
import { Offentlig } from './Offentlig.js';

/** The first page: one's own work for those who are logged in, the collaboration in the open for everyone else. */
export const Start = () => (useMeg().innlogget ? <MinSide /> : <Offentlig />);
