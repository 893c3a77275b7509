import { useTranslation } from 'react-i18next';
import { datotekst, kortDato, kronetekst, talltekst, tidstekst } from '../../parts/format.js';

const klokke = (tekst: string): string => tekst.slice(-5);

/** `5. juni 2018 kl. 09:00–12:00`; both days are written out when the meeting goes over midnight. */
export const tidsrom = (start: string, slutt: string | undefined, spraak: string): string => {
  const fra = tidstekst(start, spraak);
  if (slutt === undefined) return fra;
  const til = tidstekst(slutt, spraak);
  return datotekst(start, spraak) === datotekst(slutt, spraak) ? `${fra}–${klokke(til)}` : `${fra} – ${til}`;
};

/** Whole days from one calendar day to another, negative when the second is first. */
export const dagerMellom = (fra: string, til: string): number =>
  Math.round((Date.parse(til) - Date.parse(fra)) / 86_400_000);

/** An instant as a form writes it: Norwegian wall clock, `YYYY-MM-DDTHH:MM`. */
export const lokalTid = (iso: string): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Oslo',
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(new Date(iso))
    .replace(' ', 'T');

/** Dates and numbers in the language of the page, for texts with values in them. */
export const useFormat = () => {
  const spraak = useTranslation().i18n.language;
  return {
    dato: (iso: string | undefined) => (iso === undefined ? '' : datotekst(iso, spraak)),
    kortDato: (iso: string | undefined) => (iso === undefined ? '' : kortDato(iso, spraak)),
    tidspunkt: (iso: string | undefined) => (iso === undefined ? '' : tidstekst(iso, spraak)),
    klokke: (iso: string) => klokke(tidstekst(iso, spraak)),
    tidsrom: (start: string, slutt?: string) => tidsrom(start, slutt, spraak),
    tall: (n: number) => talltekst(n, spraak),
    kroner: (n: number) => kronetekst(n, spraak),
  };
};
