import { Laster } from '../parts/Laster.js';

export const Lasteside = () => <Laster />;
