import type { Sesjon } from '@felles/kernel';
import { anbefalinger, oppfoelginger } from './data/index.js';
import type { Bygg } from './grunn.js';
import { kode } from './grunn.js';
import { query } from './spoerring.js';

/** Puts the seven recommendations on the agenda of the meeting that decided them. */
export const settAnbefalinger = async (s: Sesjon, moete: string): Promise<ReadonlyMap<string, number>> => {
  const saker = new Map<string, number>();
  for (const a of anbefalinger) {
    const tittel = `Anbefaling ${a.nummer}: ${a.tittel}`;
    await s.act('moete', moete, 'settPaaSakliste', { tittel, sakstype: kode('beslutning') });
    saker.set(tittel, a.nummer);
  }
  return saker;
};

/** What `behandle` is given for a recommendation. */
export const anbefalingsvedtak = (nummer: number) => {
  const a = anbefalinger.find((x) => x.nummer === nummer);
  if (!a) throw new Error(`no recommendation ${nummer}`);
  return {
    utfall: kode('vedtatt'),
    behandling: 'Enighet om anbefalingen.',
    beslutningsregel: kode('konsensus'),
    vedtakstekst: a.tekst,
    bindingsklasse: kode(a.bindingsklasse),
    vedtaksemne: kode(a.tema),
  };
};

/** Ties each recommendation to its decision, and gives somebody the work that follows; owners and dates are the demo's. */
export const byggOppfoelging = async (bygg: Bygg, vedtak: ReadonlyMap<number, string>): Promise<void> => {
  const s = bygg.paa('2018-05-09');
  const rader = await s.find('anbefaling', query('anbefaling', 'nummer ge 1'));
  for (const a of rader.verdier)
    await s.update(
      'anbefaling',
      a.systemID,
      a.versjon,
      { vedtak: vedtak.get(Number(a.data.nummer)) },
      'patch',
    );
  for (const o of oppfoelginger) {
    const id = vedtak.get(o.anbefaling);
    if (!id) throw new Error(`no decision on recommendation ${o.anbefaling}`);
    const { objekt } = await s.act('vedtak', id, 'startOppfoelging', {
      tittel: o.tittel,
      tekst: o.fristAntakelse ? `${o.tekst} Fristen er satt for demoen.` : o.tekst,
      eierArena: bygg.arenaer.get(o.eier),
      ...(o.eiertittel ? { eiertittel: o.eiertittel } : {}),
      frist: o.frist,
    });
    if (o.status === 'planlagt') continue;
    await s.act('oppfoelging', objekt.systemID, 'paabegynn', {});
    if (o.bevis) await s.act('oppfoelging', objekt.systemID, 'meldFerdig', { bevis: o.bevis });
  }
};
