import type { Objekt } from '../../access/utvalg.js';
import type { Arbeid } from '../../arbeid.js';
import { Problem, ruleProblem } from '../../problem.js';
import { steg, varsleStiller } from '../forslag.js';
import { type Handling, kodeAv, kodeFor, subjektAv, tallAv, tekstAv, type Utfoerelse } from '../handling.js';
import { krevUbehandlet, lokal, meld, sakerI } from './grunn.js';
import { arvInteresser } from './habilitet.js';

/** One version on: whoever has read an older agenda is told so. */
const nyVersjon = async (arbeid: Arbeid, moete: Objekt, handling: string): Promise<Objekt> => {
  const endret = await arbeid.endre(
    moete,
    { felt: { sakslisteVersjon: (tallAv(moete.data.sakslisteVersjon) ?? 0) + 1 } },
    { handling },
  );
  await meld(arbeid, endret.systemID, endret);
  return endret;
};

interface NySak {
  readonly tittel: string;
  readonly sakstype: unknown;
  readonly varighet?: number | undefined;
  readonly relasjoner: Readonly<Record<string, string | null>>;
}

const leggTil = async (arbeid: Arbeid, moete: Objekt, s: NySak): Promise<Objekt> => {
  const saker = await sakerI(arbeid, moete.systemID);
  const rekkefoelge = saker.reduce((max, x) => Math.max(max, tallAv(x.data.rekkefoelge) ?? 0), 0) + 1;
  return arbeid.ny('moetesak', {
    felt: {
      rekkefoelge,
      saksnummer: `${rekkefoelge}`,
      tittel: s.tittel,
      sakstype: s.sakstype,
      ...(s.varighet === undefined ? {} : { varighet: s.varighet }),
      ettersendt: kodeAv(moete, 'moetestatus') !== 'planlagt',
    },
    relasjoner: { moete: moete.systemID, ...s.relasjoner },
  });
};

const tilArena = async (u: Utfoerelse, forslag: Objekt, moete: Objekt): Promise<void> => {
  if (kodeAv(forslag, 'forslagsstatus') !== 'innstilt')
    throw new Problem('feil-tilstand', 'forslaget må være fremmet med en begrunnet innstilling først');
  if (forslag.relasjoner.hosArena !== moete.relasjoner.arena)
    throw new Problem('feil-tilstand', 'forslaget er ikke fremmet for denne arenaen');
  await steg(u, forslag, 'sakliste', { arena: moete.relasjoner.arena ?? '' });
  await u.arbeid.endre(
    forslag,
    { felt: { forslagsstatus: kodeFor(u.arbeid, 'forslag', 'forslagsstatus', 'paa-sakliste') } },
    { handling: 'settPaaSakliste' },
  );
  await varsleStiller(u, forslag, 'forslag-paa-sakliste');
};

/** An item that waits: put off by this body, or sent here by another, and not taken up since. */
const krevVentende = async (arbeid: Arbeid, fra: Objekt, moete: Objekt): Promise<void> => {
  const utfall = kodeAv(fra, 'utfall');
  const der = await arbeid.krev('moete', fra.relasjoner.moete ?? '');
  const hit =
    (utfall === 'utsatt' && der.relasjoner.arena === moete.relasjoner.arena) ||
    (utfall === 'oversendt' && fra.relasjoner.oversendtTil === moete.relasjoner.arena);
  if (!hit) throw ruleProblem('fraSak', 'er verken utsatt av denne arenaen eller oversendt hit');
  for (const x of await arbeid.finn('moetesak', { fraSak: fra.systemID })) {
    const m = await arbeid.krev('moete', x.relasjoner.moete ?? '');
    if (kodeAv(m, 'moetestatus') !== 'avlyst')
      throw new Problem('feil-tilstand', 'saken står allerede på en saksliste');
  }
};

export const settPaaSakliste: Handling = async (u) => {
  const { arbeid, input } = u;
  const moete = subjektAv(u);
  const fraSak = input.fraSak ? await arbeid.hent('moetesak', tekstAv(input.fraSak), true) : undefined;
  if (input.fraSak && !fraSak) throw ruleProblem('fraSak', 'finnes ikke');
  if (fraSak) await krevVentende(arbeid, fraSak, moete);
  const forslagID = tekstAv(input.forslag) || fraSak?.relasjoner.forslag;
  let tittel = tekstAv(input.tittel) || tekstAv(fraSak?.data.tittel);
  let saksmappe = fraSak?.relasjoner.saksmappe;
  if (forslagID) {
    const forslag = await arbeid.hent('forslag', forslagID, true);
    if (!forslag) throw ruleProblem('forslag', 'finnes ikke');
    await tilArena(u, forslag, moete);
    tittel ||= tekstAv(forslag.data.tittel);
    saksmappe = forslag.relasjoner.saksmappe;
  }
  if (tittel === '') throw ruleProblem('tittel', 'må fylles ut når saken ikke kommer fra et forslag');
  const sak = await leggTil(arbeid, moete, {
    tittel,
    sakstype: input.sakstype,
    varighet: tallAv(input.varighet),
    relasjoner: {
      forslag: forslagID ?? null,
      saksmappe: saksmappe ?? null,
      fraSak: fraSak?.systemID ?? null,
    },
  });
  await arvInteresser(arbeid, sak);
  return {
    objekt: await nyVersjon(arbeid, moete, 'settPaaSakliste'),
    laget: [{ entitet: 'moetesak', systemID: sak.systemID }],
  };
};

/** The approval of the body's earlier protocols is on the next agenda by itself. */
export const sikreProtokollsak = async (arbeid: Arbeid, moete: Objekt): Promise<Objekt> => {
  const tidligere = (await arbeid.finn('moete', { arena: moete.relasjoner.arena ?? '' })).filter(
    (m) =>
      ['avsluttet', 'protokoll', 'til-kommentar'].includes(kodeAv(m, 'moetestatus')) &&
      tekstAv(m.data.start) < tekstAv(moete.data.start),
  );
  let naa = moete;
  for (const m of tidligere) {
    const staar = await arbeid.finn('moetesak', { godkjenner: m.systemID });
    let venter = false;
    for (const s of staar) {
      const der = await arbeid.krev('moete', s.relasjoner.moete ?? '');
      venter ||= s.data.utfall === undefined && kodeAv(der, 'moetestatus') !== 'avlyst';
    }
    if (venter) continue;
    const { dag } = lokal(tekstAv(m.data.start));
    await leggTil(arbeid, naa, {
      tittel: `Godkjenning av protokoll fra ${dag.split('-').reverse().join('.')}`,
      sakstype: kodeFor(arbeid, 'moetesak', 'sakstype', 'godkjenning'),
      varighet: 5,
      relasjoner: { godkjenner: m.systemID },
    });
    naa = await nyVersjon(arbeid, naa, 'sikreProtokollsak');
  }
  return naa;
};

/** The next planned meeting of the body gets the approval of this one's protocol. */
export const tilNesteMoete = async (arbeid: Arbeid, moete: Objekt): Promise<void> => {
  const [neste] = (await arbeid.finn('moete', { arena: moete.relasjoner.arena ?? '' }))
    .filter(
      (m) =>
        ['planlagt', 'innkalt'].includes(kodeAv(m, 'moetestatus')) &&
        tekstAv(m.data.start) > tekstAv(moete.data.start),
    )
    .sort((a, b) => tekstAv(a.data.start).localeCompare(tekstAv(b.data.start)));
  const laast = neste && (await arbeid.hent('moete', neste.systemID, true));
  if (laast) await sikreProtokollsak(arbeid, laast);
};

export const ordneSakliste: Handling = async (u) => {
  const { arbeid, input } = u;
  const moete = subjektAv(u);
  const lest = tallAv(input.sakslisteVersjon);
  if (lest !== undefined && lest !== (tallAv(moete.data.sakslisteVersjon) ?? 0))
    throw new Problem('utdatert', 'sakslisten er endret av noen andre siden du åpnet den');
  const saker = await sakerI(arbeid, moete.systemID);
  const oensket = input.moetesak as readonly string[];
  if (new Set(oensket).size !== saker.length || !saker.every((s) => oensket.includes(s.systemID)))
    throw ruleProblem('moetesak', 'må nevne hver sak på sakslisten én gang');
  for (const [i, systemID] of oensket.entries()) {
    const sak = saker.find((s) => s.systemID === systemID);
    if (!sak || tallAv(sak.data.rekkefoelge) === i + 1) continue;
    if (sak.data.utfall !== undefined)
      throw new Problem('feil-tilstand', 'en sak som er behandlet, kan ikke flyttes');
    // After the notice people know the items by their numbers; only the order changes.
    const nummer = kodeAv(moete, 'moetestatus') === 'planlagt' ? { saksnummer: `${i + 1}` } : {};
    await arbeid.endre(sak, { felt: { rekkefoelge: i + 1, ...nummer } });
  }
  return { objekt: await nyVersjon(arbeid, moete, 'ordneSakliste'), laget: [] };
};

/** Title, kind and time of one item. Whoever read an older version is told, and has lost nothing they typed. */
export const endreSak: Handling = async (u) => {
  const { arbeid, input } = u;
  const sak = subjektAv(u);
  krevUbehandlet(sak);
  const moete = await arbeid.krev('moete', sak.relasjoner.moete ?? '', true);
  if (!['planlagt', 'innkalt', 'aapnet'].includes(kodeAv(moete, 'moetestatus')))
    throw new Problem('feil-tilstand', 'sakslisten kan ikke endres etter møtet');
  if (sak.versjon !== input.versjonsnummer)
    throw new Problem('utdatert', 'saken er endret av noen andre siden du åpnet den');
  const endret = await arbeid.endre(
    sak,
    { felt: { tittel: input.tittel, sakstype: input.sakstype, varighet: tallAv(input.varighet) ?? null } },
    { handling: 'endreSak' },
  );
  await nyVersjon(arbeid, moete, 'endreSak');
  return { objekt: endret, laget: [] };
};

export const taAvSakliste: Handling = async (u) => {
  const { arbeid } = u;
  const sak = subjektAv(u);
  const moete = await arbeid.krev('moete', sak.relasjoner.moete ?? '', true);
  if (kodeAv(moete, 'moetestatus') !== 'planlagt')
    throw new Problem('feil-tilstand', 'en sak kan tas av sakslisten fram til innkallingen er sendt');
  if ((await arbeid.finn('sakspapir', { moetesak: sak.systemID }, { limit: 1 })).length > 0)
    throw new Problem('feil-tilstand', 'saken har papirer i arkivet; utsett den i møtet i stedet');
  if (sak.relasjoner.forslag) {
    const forslag = await arbeid.krev('forslag', sak.relasjoner.forslag, true);
    await arbeid.endre(forslag, {
      felt: { forslagsstatus: kodeFor(arbeid, 'forslag', 'forslagsstatus', 'innstilt') },
    });
  }
  await arbeid.logg('moetesak', sak.systemID, { hva: 'handling', handling: 'taAvSakliste' }, u.input);
  await arbeid.slett(sak);
  await nyVersjon(arbeid, moete, 'taAvSakliste');
  return { objekt: sak, laget: [] };
};
