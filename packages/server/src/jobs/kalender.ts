import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Innkalling, Mottaker } from './innhold.js';
import type { Avsender } from './linje.js';

const TIME = 3_600_000;
// RFC 5545 3.2: a parameter value cannot hold a double quote.
const iParameter = (navn: string): string => navn.replaceAll('"', '’');

/**
 * The meeting as iCalendar (RFC 5545; RFC 5546 REQUEST, or CANCEL when it is called off) for one recipient. Times in UTC: with a time zone name the
 * library writes the UTC digits as if they were local. UID is the meeting's systemID, so a later notice of the same
 * meeting replaces the first. `stempel` is the moment the notice was made.
 */
export const byggKalender = (
  m: Innkalling,
  mottaker: Mottaker,
  avsender: Avsender,
  valg: { readonly adresse: string; readonly beskrivelse: string; readonly stempel: Date },
): string => {
  const avlyst = m.art === 'avlysning';
  const kalender = ical({
    prodId: { company: 'Felles', product: 'Felles', language: 'NB' },
    method: avlyst ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  });
  const slutt = m.slutt && m.slutt > m.start ? m.slutt : new Date(m.start.getTime() + TIME);
  kalender.createEvent({
    id: m.moete,
    sequence: m.sekvens,
    stamp: valg.stempel,
    start: m.start,
    end: slutt,
    summary: m.tittel,
    ...(m.sted ? { location: m.sted } : {}),
    description: valg.beskrivelse,
    url: valg.adresse,
    status: avlyst ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: iParameter(avsender.navn || avsender.adresse), email: avsender.adresse },
    attendees: [{ name: iParameter(mottaker.navn || mottaker.epost), email: mottaker.epost, rsvp: false }],
  });
  return kalender.toString();
};
