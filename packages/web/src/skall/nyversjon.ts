/**
 * A part of the application could not be fetched: the server has a newer version with other files. Browsers word it
 * differently (Chromium, Firefox, Safari), and the build tool has a text of its own for styles.
 */
export const erUtdatert = (feil: unknown): boolean =>
  feil instanceof Error &&
  /dynamically imported module|importing a module script failed|unable to preload css/i.test(feil.message);
