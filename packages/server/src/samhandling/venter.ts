import type { Objekt, Sesjon } from '@felles/kernel';
import { blant, foerste, gjelder, iderAv, iListe, kode, liste, omDager } from './spoerring.js';

export interface Ventende {
  readonly type: string;
  readonly entitet: string;
  readonly systemID: string;
  readonly tittel: unknown;
  readonly frist?: unknown;
  readonly siden?: unknown;
}

/** Days before it is due that a follow-up begins to wait for its owner. */
const FORVARSEL = 60;

/** The parties that the user answers for. */
export const mineParter = async (sesjon: Sesjon): Promise<readonly Objekt[]> => {
  const { representerer } = sesjon.aktoer;
  if (representerer.length === 0) return [];
  const navn = representerer.map((k) => `'${k.replaceAll("'", "''")}'`).join(',');
  return liste(sesjon, 'samarbeidspart', `kortform in (${navn})`);
};

/** Help that is proposed, and that the party is the one to answer. */
const mentorsvar = async (sesjon: Sesjon, part: string): Promise<readonly Objekt[]> => {
  const egne = iderAv(
    await liste(sesjon, 'bistand', `part eq ${part} and bistandsstatus/kode in ('aapen','forespurt')`),
  );
  const foreslaatt = async (side: 'tilbud' | 'oenske', hjelper: boolean) =>
    (await blant(sesjon, 'mentorordning', side, egne)).filter(
      (o) => kode(o, 'mentorstatus') === 'foreslaatt' && (o.data.hjelperSvarer === true) === hjelper,
    );
  return [...(await foreslaatt('tilbud', true)), ...(await foreslaatt('oenske', false))];
};

/** What waits for the user, from the state of things and the user's roles and seats; nothing is stored for it. */
export const venter = async (sesjon: Sesjon, dag: string): Promise<readonly Ventende[]> => {
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
  const mineArenaer = new Set(seter.filter((s) => gjelder(s, dag)).map((s) => s.relasjoner.arena));
  const parter = await mineParter(sesjon);
  const minePart = new Set(parter.map((p) => p.systemID));
  const forslag = await liste(
    sesjon,
    'forslag',
    "forslagsstatus/kode in ('kladd','returnert','meldt','registrert','oversendt','videresendt','vurdert','innstilt')",
  );
  for (const f of forslag) {
    const status = kode(f, 'forslagsstatus');
    const mitt = mineArenaer.has(f.relasjoner.arena);
    const hosMeg = mineArenaer.has(f.relasjoner.hosArena);
    const stiller = f.relasjoner.part
      ? minePart.has(f.relasjoner.part)
      : (er('kp') || er('sekretariat')) && mitt;
    const { frist } = f.data;
    if ((status === 'kladd' || status === 'returnert') && stiller) legg('forslag-kladd', f, frist);
    if (status === 'meldt' && er('kp') && hosMeg) legg('forslag-ta-opp', f, frist);
    if (status === 'registrert' && (er('kp') || er('sekretariat')) && mitt)
      legg('forslag-oversende', f, frist);
    if (status === 'oversendt' && er('sekretariat')) legg('forslag-vurdere', f, frist);
    if (status === 'videresendt' && hosMeg && (er('kp') || er('leder'))) legg('forslag-behandle', f, frist);
    if (status === 'vurdert' && (er('sekretariat') || (er('kp') && hosMeg)))
      legg('forslag-innstille', f, frist);
    if (status === 'innstilt' && er('sekretariat')) legg('forslag-sakliste', f, frist);
  }
  const hoeringer = await liste(sesjon, 'hoering', "hoeringsstatus/kode ne 'avsluttet'");
  for (const h of hoeringer) {
    const utkast = kode(h, 'hoeringsstatus') === 'utkast';
    if (!(er('kp') || er('sekretariat')) || !mineArenaer.has(h.relasjoner.arena)) continue;
    if (utkast) legg('hoering-sende', h, h.data.frist);
    else if (String(h.data.frist) < dag) legg('hoering-avslutte', h, h.data.frist);
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
  if (er('leder') || er('kp') || er('medlem') || er('sekretariat')) {
    const ledet = new Set(
      seter.filter((s) => gjelder(s, dag) && kode(s, 'seterolle') === 'leder').map((s) => s.relasjoner.arena),
    );
    const nominasjoner = [...(await liste(sesjon, 'nominasjon', "nominasjonsstatus/kode ne 'trukket'"))].sort(
      (a, b) => b.systemID.localeCompare(a.systemID),
    );
    const sett = new Set<string>();
    for (const n of nominasjoner) {
      const siste = !sett.has(n.relasjoner.region ?? '');
      sett.add(n.relasjoner.region ?? '');
      const status = kode(n, 'nominasjonsstatus');
      if (status === 'nominert' && er('leder') && ledet.has(n.relasjoner.styringsgruppe))
        legg('nominasjon-avgjoere', n);
      const nominerer = n.relasjoner.efagraad ? mineArenaer.has(n.relasjoner.efagraad) : er('sekretariat');
      if (status === 'avvist' && siste && nominerer) legg('nominasjon-paa-nytt', n);
    }
  }
  if (er('sekretariat')) {
    const vedtak = await foerste(sesjon, 'vedtak', {
      filter: "vedtaksemne/kode in ('felles-anskaffelse','deltakelse-satsing')",
      orderby: 'dato desc',
      top: 100,
    });
    const satsinger = await blant(sesjon, 'satsing', 'vedtak', iderAv(vedtak));
    for (const v of vedtak)
      if (!satsinger.some((s) => s.relasjoner.vedtak === v.systemID)) legg('satsing-aapne', v);
  }
  const eiere = [
    ...(minePart.size > 0 ? [`eierPart in ${iListe(minePart)}`] : []),
    ...(mineArenaer.size > 0
      ? [`eierArena in ${iListe([...mineArenaer].filter((a) => a !== undefined))}`]
      : []),
  ];
  if (eiere.length > 0 && (er('leder') || er('kp') || er('medlem') || er('sekretariat')))
    for (const o of await foerste(sesjon, 'oppfoelging', {
      filter: `oppfoelgingsstatus/kode in ('planlagt','i-arbeid') and frist le ${omDager(dag, FORVARSEL)} and (${eiere.join(' or ')})`,
      orderby: 'frist',
      top: 50,
    }))
      ut.push({
        type: 'oppfoelging-gjoere',
        // A follow-up is shown with the decision it follows.
        entitet: 'vedtak',
        systemID: o.relasjoner.vedtak ?? '',
        tittel: o.data.tittel,
        frist: o.data.frist,
      });
  for (const p of parter) {
    const hoert = await liste(
      sesjon,
      'hoeringssvar',
      `part eq ${p.systemID} and hoeringssvarstatus/kode eq 'ikke-svart'`,
    );
    for (const svar of hoert) {
      const h = hoeringer.find((x) => x.systemID === svar.relasjoner.hoering);
      if (h) legg('hoering-svare', h, h.data.frist);
    }
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
    const spoersmaal = await liste(
      sesjon,
      'kartleggingssvar',
      `part eq ${p.systemID} and hoeringssvarstatus/kode eq 'ikke-svart'`,
    );
    for (const k of await blant(
      sesjon,
      'kartlegging',
      'systemID',
      spoersmaal.flatMap((x) => x.relasjoner.kartlegging ?? []),
    ))
      if (kode(k, 'kartleggingsstatus') === 'sendt') legg('kartlegging-svare', k, k.data.frist);
    for (const o of await mentorsvar(sesjon, p.systemID)) legg('mentor-svare', o);
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
  return ut;
};
