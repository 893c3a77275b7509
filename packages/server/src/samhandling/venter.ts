import type { Objekt, Sesjon } from '@felles/kernel';
import { kode, liste } from './spoerring.js';

interface Ventende {
  readonly type: string;
  readonly entitet: string;
  readonly systemID: string;
  readonly tittel: unknown;
  readonly frist?: unknown;
  readonly siden?: unknown;
}

/** What waits for the user, from the state of things and the user's roles and seats; nothing is stored for it. */
export const venter = async (sesjon: Sesjon): Promise<readonly Ventende[]> => {
  const { aktoer } = sesjon;
  if (aktoer.bruker === null) return [];
  const er = (r: (typeof aktoer.roller)[number]) => aktoer.roller.includes(r);
  const ut: Ventende[] = [];
  const legg = (type: string, o: Objekt, frist?: unknown) =>
    ut.push({
      type,
      entitet: o.entitet,
      systemID: o.systemID,
      tittel: o.data.tittel,
      ...(frist === undefined ? {} : { frist }),
      siden: o.data.endretDato ?? o.data.opprettetDato,
    });
  const seter = await liste(sesjon, 'sete', `bruker eq ${aktoer.bruker}`).catch(() => []);
  const mineArenaer = new Set(seter.map((s) => s.relasjoner.arena));
  const forslag = await liste(
    sesjon,
    'forslag',
    "forslagsstatus/kode in ('kladd','returnert','registrert','oversendt','vurdert','innstilt')",
  );
  for (const f of forslag) {
    const status = kode(f, 'forslagsstatus');
    const mitt = mineArenaer.has(f.relasjoner.arena);
    if ((status === 'kladd' || status === 'returnert') && er('kp') && mitt) legg('forslag-kladd', f);
    if (status === 'registrert' && er('kp') && mitt) legg('forslag-oversende', f);
    if (status === 'oversendt' && er('sekretariat')) legg('forslag-vurdere', f);
    if (status === 'vurdert' && (er('sekretariat') || (er('kp') && mineArenaer.has(f.relasjoner.hosArena))))
      legg('forslag-innstille', f);
    if (status === 'innstilt' && er('sekretariat')) legg('forslag-sakliste', f);
  }
  const moeter = await liste(sesjon, 'moete', "moetestatus/kode ne 'godkjent'");
  for (const m of moeter) {
    const status = kode(m, 'moetestatus');
    const mitt = mineArenaer.has(m.relasjoner.arena);
    if (er('sekretariat')) {
      if (status === 'planlagt') legg('moete-innkalle', m, m.data.start);
      if (status === 'innkalt' || status === 'aapnet') legg('moete-holde', m, m.data.start);
      if (status === 'avsluttet') legg('protokoll-lage', m);
    } else if (status === 'innkalt' && mitt) legg('moete-kommende', m, m.data.start);
    if (status === 'protokoll' && er('leder') && mitt) legg('protokoll-godkjenne', m);
  }
  if (er('sekretariat')) {
    const vedtak = await liste(
      sesjon,
      'vedtak',
      "vedtaksemne/kode in ('felles-anskaffelse','deltakelse-satsing')",
    );
    const satsinger = await liste(sesjon, 'satsing');
    for (const v of vedtak)
      if (!satsinger.some((s) => s.relasjoner.vedtak === v.systemID)) legg('satsing-aapne', v);
  }
  if (aktoer.representerer.length > 0) {
    const navn = aktoer.representerer.map((k) => `'${k.replaceAll("'", "''")}'`).join(',');
    const parter = await liste(sesjon, 'samarbeidspart', `kortform in (${navn})`);
    for (const p of parter) {
      const spurt = await liste(
        sesjon,
        'deltakelse',
        `part eq ${p.systemID} and deltakelsesstatus/kode in ('spurt','interesse')`,
      );
      for (const s of spurt) {
        if (!s.relasjoner.satsing) continue;
        const satsing = await sesjon.read('satsing', s.relasjoner.satsing);
        ut.push({
          type: 'deltakelse-svare',
          entitet: 'satsing',
          systemID: satsing.systemID,
          tittel: satsing.data.tittel,
          frist: satsing.data.svarfrist,
          siden: s.data.spurtDato,
        });
      }
      const avtaler = await liste(
        sesjon,
        'tilslutning',
        `part eq ${p.systemID} and tilslutningsstatus/kode in ('sendt','til-behandling','vedtatt')`,
      );
      for (const t of avtaler)
        ut.push({
          type: 'avtale-signere',
          entitet: 'tilslutning',
          systemID: t.systemID,
          tittel: p.data.navn,
          siden: t.data.opprettetDato,
        });
    }
  }
  return ut;
};
