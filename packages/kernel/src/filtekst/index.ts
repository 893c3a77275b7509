export { type Grunn, kanProevesIgjen } from './grenser.js';
export { type Lesbar, type Lesning, openTekstleser, type Tekstleser } from './leser.js';
