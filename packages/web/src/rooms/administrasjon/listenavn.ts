/**
 * A code list by the standard's own noun, as people write it: `Avskrivningsmaate` is «Avskrivningsmåte»,
 * `TilknyttetRegistreringSom` is «Tilknyttet registrering som», `FlytStatus` is «Flytstatus».
 */
export const listenavn = (liste: string): string => {
  const ord = liste
    // One word in Norwegian, though the standard writes the last part of it with a capital.
    .replace(/(?<=[a-z])(Status|Rolle)$/, (m) => m.toLowerCase())
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replaceAll(/ae/gi, (m) => (m.startsWith('A') ? 'Æ' : 'æ'))
    .replaceAll(/oe/gi, (m) => (m.startsWith('O') ? 'Ø' : 'ø'))
    .replaceAll(/aa/gi, (m) => (m.startsWith('A') ? 'Å' : 'å'))
    .toLocaleLowerCase('nb');
  return ord.charAt(0).toLocaleUpperCase('nb') + ord.slice(1);
};
