import {
  arbeid,
  arenaer,
  type Plass,
  regioner,
  ressurser,
  sammensetningsregler,
  sjekkpunktmal,
  startet,
  ventendeNominasjon,
} from './data/index.js';
import type { Bygg } from './grunn.js';
import { kode } from './grunn.js';
import { query } from './spoerring.js';
import { brukerFor } from './styring.js';

const begynnelse = '2018-01-02';
const grunn = 'Pekt ut av regionen til å følge arbeidet i strategigruppen.';
const midlertidig = 'Regionen har ikke et eFagråd i virksomhet ennå, og trenger noen som taler for den.';

/** The contact points as they were pointed out and elected; the eFagråd itself where one works, else for the time being. */
const byggKontaktpunkter = async (bygg: Bygg): Promise<void> => {
  const s = bygg.paa(begynnelse);
  const nominer = (p: Plass, region: string, epost: string | undefined) => {
    const bruker = epost ? bygg.brukere.get(epost) : undefined;
    return s.act('nominasjon', null, 'nominer', {
      region: bygg.regioner.get(region),
      part: bygg.parter.get(p.part),
      tittel: p.rolle,
      begrunnelse: p.midlertidig ? midlertidig : grunn,
      ...(epost ? { epost } : {}),
      ...(bruker ? { bruker } : {}),
    });
  };
  const plasser = arenaer.find((a) => a.kode === 'strategigruppe')?.plasser ?? [];
  for (const p of plasser) {
    if (!p.kontaktpunktFor) continue;
    const { objekt } = await nominer(p, p.kontaktpunktFor, brukerFor('strategigruppe', p));
    await s.act('nominasjon', objekt.systemID, 'velg', { fraDato: begynnelse });
  }
};

const byggSjekklister = async (bygg: Bygg): Promise<void> => {
  const s = bygg.paa(begynnelse);
  for (const [i, m] of sjekkpunktmal.entries()) await s.create('sjekkpunktmal', { nummer: i + 1, ...m });
  for (const a of arenaer) {
    if (a.type !== 'efagraad') continue;
    const arena = bygg.arenaer.get(a.kode) ?? '';
    await s.act('arena', arena, 'lagSjekkliste', {});
    const ferdige =
      a.status === 'virksomt' ? sjekkpunktmal.length : a.status === 'prosess' ? startet.punkter : 0;
    if (ferdige === 0) continue;
    const dato = a.status === 'virksomt' ? begynnelse : startet.dato;
    const da = bygg.paa(dato);
    if (a.status === 'prosess')
      await da.act('arena', arena, 'endreStatus', {
        arenastatus: kode('prosess'),
        dato,
        notat: startet.notat,
      });
    const punkter = await da.find(
      'sjekkpunkt',
      query('sjekkpunkt', `arena eq ${arena} and nummer le ${ferdige}`),
    );
    for (const p of punkter.verdier) await da.act('sjekkpunkt', p.systemID, 'fullfoer', { dato });
  }
};

const byggRessurser = async (bygg: Bygg): Promise<void> => {
  const s = bygg.paa(begynnelse);
  for (const r of ressurser) {
    const periode = { fraDato: r.fra, ...(r.til ? { tilDato: r.til } : {}) };
    const ressurs = await s.create('ressurs', {
      tittel: r.tittel,
      part: bygg.parter.get(r.part),
      kompetanse: r.kompetanse.map(kode),
      prosent: r.prosent,
      ...periode,
      ...(r.notat ? { notat: r.notat } : {}),
    });
    if (r.arena)
      await s.create('ressursbruk', {
        ressurs: ressurs.systemID,
        arena: bygg.arenaer.get(r.arena),
        rolle: r.tittel,
        prosent: r.prosent,
        ...periode,
      });
  }
  for (const a of arbeid)
    await s.create('arbeidsbehov', {
      arena: bygg.arenaer.get('sekretariat'),
      tittel: a.tittel,
      aarsverk: a.aarsverk,
      fraDato: a.fra,
      ...(a.til ? { tilDato: a.til } : {}),
      godkjent: a.godkjent,
    });
};

/** Rules of composition, contact points, the way to working eFagråd, and what the secretariat has to work with. */
export const byggArenastyring = async (bygg: Bygg): Promise<void> => {
  const s = bygg.paa(begynnelse);
  for (const { arena, part, parttype, seterolle, kapasitet, ...r } of sammensetningsregler)
    await s.create('sammensetningsregel', {
      arena: bygg.arenaer.get(arena),
      regeltype: kode(r.regeltype),
      tekst: r.tekst,
      minst: 1,
      ...(part ? { part: bygg.parter.get(part) } : {}),
      ...(parttype ? { parttype: kode(parttype) } : {}),
      ...(seterolle ? { seterolle: kode(seterolle) } : {}),
      ...(kapasitet ? { kapasitet: kode(kapasitet) } : {}),
    });
  await byggKontaktpunkter(bygg);
  await byggSjekklister(bygg);
  await byggRessurser(bygg);
};

/** One nomination waits for the leader of the steering group when the demo opens. */
export const byggVentendeNominasjon = async (bygg: Bygg): Promise<void> => {
  const { region, part, dato } = ventendeNominasjon;
  const navn = regioner.find((r) => r.kode === region)?.navn ?? region;
  await bygg.paa(dato).act('nominasjon', null, 'nominer', {
    region: bygg.regioner.get(region),
    part: bygg.parter.get(part),
    tittel: `Kontaktpunkt for ${navn}`,
    begrunnelse: midlertidig,
  });
};
