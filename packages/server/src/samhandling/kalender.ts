import { createHash } from 'node:crypto';
import { type Objekt, Problem, type Sesjon } from '@felles/kernel';
import ical, { ICalEventStatus } from 'ical-generator';
import { gjelder, kode, liste, tekst } from './spoerring.js';
import { type Ventende, venter } from './venter.js';

const TIME = 3_600_000;

const stempel = (o: Objekt): Date => new Date(tekst(o, 'endretDato') ?? tekst(o, 'opprettetDato') ?? 0);

/** The user's meetings: those of the bodies where the user has a seat, from half a year back. */
const mineMoeter = async (sesjon: Sesjon, dag: string): Promise<readonly Objekt[]> => {
  const seter = await liste(sesjon, 'sete', `bruker eq ${sesjon.aktoer.bruker ?? ''}`);
  const arenaer = new Set(seter.filter((s) => gjelder(s, dag)).map((s) => s.relasjoner.arena));
  const fra = new Date(Date.parse(dag) - 183 * 24 * TIME).toISOString();
  const moeter = await liste(sesjon, 'moete', `start ge ${fra}`);
  return moeter.filter((m) => arenaer.has(m.relasjoner.arena));
};

export interface Kalender {
  readonly tekst: string;
  readonly etag: string;
}

/** The user's meetings and deadlines as iCalendar (RFC 5545). The same state gives the same text and ETag. */
export const kalenderFor = async (
  sesjon: Sesjon,
  naa: Date,
  valg: { readonly grunnadresse: string; readonly navn: string },
): Promise<Kalender> => {
  if (sesjon.aktoer.bruker === null) throw new Problem('ikke-funnet');
  const dag = naa.toISOString().slice(0, 10);
  const kalender = ical({
    name: valg.navn,
    prodId: { company: 'Felles', product: 'Felles', language: 'NB' },
    ttl: 60 * 60,
  });
  for (const m of await mineMoeter(sesjon, dag)) {
    const start = tekst(m, 'start');
    if (!start) continue;
    const slutt = tekst(m, 'slutt');
    const sted = tekst(m, 'sted');
    kalender.createEvent({
      id: m.systemID,
      stamp: stempel(m),
      sequence: m.versjon,
      start: new Date(start),
      end: slutt ? new Date(slutt) : new Date(Date.parse(start) + TIME),
      summary: tekst(m, 'tittel') ?? '',
      ...(sted ? { location: sted } : {}),
      url: `${valg.grunnadresse}/moete/${m.systemID}`,
      status: kode(m, 'moetestatus') === 'planlagt' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    });
  }
  const frister = (await venter(sesjon, dag)).filter(
    (v): v is Ventende & { frist: string } =>
      typeof v.frist === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(v.frist),
  );
  for (const v of frister)
    kalender.createEvent({
      id: `${v.type}-${v.systemID}`,
      stamp: new Date(typeof v.siden === 'string' ? v.siden : `${v.frist}T00:00:00Z`),
      start: new Date(`${v.frist}T00:00:00Z`),
      allDay: true,
      summary: `Frist: ${String(v.tittel ?? '')}`,
      url: `${valg.grunnadresse}/${v.entitet}/${v.systemID}`,
    });
  const ut = kalender.toString();
  return { tekst: ut, etag: `"${createHash('sha256').update(ut).digest('base64url').slice(0, 32)}"` };
};
