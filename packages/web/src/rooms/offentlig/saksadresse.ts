/** The address a case is cited by: year and number, which never change. */
export const saksadresse = (s: {
  readonly systemID: string;
  readonly saksaar?: number | undefined;
  readonly sakssekvensnummer?: number | undefined;
}): string =>
  s.saksaar === undefined || s.sakssekvensnummer === undefined
    ? `/sak/${s.systemID}`
    : `/sak/${s.saksaar}/${s.sakssekvensnummer}`;
