import { anbefalinger, arenaer, mandater, type Plass, strategi } from './data/index.js';
import type { Bygg } from './grunn.js';
import { kode, samarbeidskode } from './grunn.js';
import { query } from './spoerring.js';

const seterolle = (p: Plass): string => (p.kontaktpunktFor && p.funksjon === 'medlem' ? 'kp' : p.funksjon);

/** Which demo user fills a seat. Rådmenn sit through their own municipality's user. */
export const brukerFor = (arena: string, p: Plass): string | undefined => {
  if (p.kontaktpunktFor)
    return p.kontaktpunktFor === 'fosen'
      ? `kp@${samarbeidskode}.example`
      : `kp-${p.kontaktpunktFor}@${samarbeidskode}.example`;
  if (arena === 'sekretariat' && p.funksjon === 'leder') return `sekretariat@${samarbeidskode}.example`;
  if (arena === 'ru' && p.funksjon === 'leder') return `leder@${samarbeidskode}.example`;
  if (arena === 'ru' || arena === 'strategigruppe') return `leder@${p.part}.example`;
  return undefined;
};

const anbefalingsstatus = {
  'ikke-startet': 'aapen',
  'i-arbeid': 'i-arbeid',
  fullfoert: 'gjennomfoert',
} as const;

/** Bodies with seats and mandates, and the strategy with goals and recommendations. */
export const byggStyring = async (bygg: Bygg): Promise<void> => {
  const s = bygg.paa('2018-01-02');
  for (const a of arenaer) {
    const arena = await s.create('arena', {
      navn: a.navn,
      kortform: a.kode,
      arenatype: kode(a.type),
      arenastatus: kode(a.status === 'prosess' ? 'ikke-startet' : a.status),
      ...(a.statusFra ? { statusdato: a.statusFra } : {}),
      ...(a.overordnet ? { overordnet: bygg.arenaer.get(a.overordnet) } : {}),
      ...(a.region ? { region: bygg.regioner.get(a.region) } : {}),
      ...(a.antakelse ? { beskrivelse: a.antakelse } : {}),
      ...(a.aarsverk ? { minsteAarsverk: a.aarsverk } : {}),
    });
    bygg.arenaer.set(a.kode, arena.systemID);
    for (const p of a.plasser) {
      // Contact points are nominated and elected.
      if (p.kontaktpunktFor) continue;
      const epost = brukerFor(a.kode, p);
      const bruker = epost ? bygg.brukere.get(epost) : undefined;
      await s.create('sete', {
        arena: arena.systemID,
        part: bygg.parter.get(p.part),
        tittel: p.rolle,
        seterolle: kode(seterolle(p)),
        stemmerett: p.stemmerett,
        fraDato: '2018-01-01',
        ...(p.kapasitet ? { kapasitet: kode(p.kapasitet) } : {}),
        ...(p.midlertidig ? { midlertidig: true } : {}),
        epost: epost ?? `post@${p.part}.example`,
        ...(bruker ? { bruker } : {}),
      });
    }
  }
  // The contact point also sits in the strategy group, which puts proposals forward; the user of «medlem» is the county's.
  const fylke = bygg.brukere.get(`medlem@${samarbeidskode}.example`);
  if (fylke)
    await s.create('sete', {
      arena: bygg.arenaer.get('strategigruppe'),
      tittel: 'Fagansvarlig i sekretariatet',
      seterolle: kode('sekretaer'),
      stemmerett: false,
      fraDato: '2018-01-01',
      epost: `medlem@${samarbeidskode}.example`,
      bruker: fylke,
    });
  for (const m of mandater)
    await s.create('mandat', {
      arena: bygg.arenaer.get(m.arena),
      versjonsnummer: 1,
      tittel: m.tittel,
      tekst: [m.innledning, ...m.punkter.map((p, i) => `${i + 1}. ${p}`)].join('\n'),
      gjelderFra: '2018-05-02',
    });
  const plan = await s.create('strategi', {
    tittel: strategi.tittel,
    versjonsnummer: 1,
    fraAar: Number(strategi.periode.fra.slice(0, 4)),
    tilAar: Number(strategi.periode.til.slice(0, 4)),
    soeyler: strategi.soeyler.map((x) => `${x.tittel}: ${x.tekst}`),
  });
  for (const m of strategi.maal) {
    const maal = await s.create('maal', {
      strategi: plan.systemID,
      nummer: m.id,
      tittel: m.tittel,
      tekst: m.tekst,
    });
    bygg.maal.set(m.id, maal.systemID);
  }
  for (const a of anbefalinger)
    await s.create('anbefaling', {
      strategi: plan.systemID,
      nummer: a.nummer,
      tittel: a.tittel,
      tekst: a.tekst,
      anbefalingsstatus: kode(anbefalingsstatus[a.status]),
      eier: bygg.arenaer.get(a.foreslaattEier),
      ...(a.frist ? { frist: a.frist.senest } : {}),
    });
};

/** The strategy was adopted by the decision on the first recommendation. */
export const vedtaStrategi = async (bygg: Bygg, vedtak: ReadonlyMap<number, string>): Promise<void> => {
  const s = bygg.paa('2018-05-09');
  const { verdier } = await s.find('strategi', query('strategi', 'versjonsnummer eq 1'));
  for (const x of verdier)
    await s.act('strategi', x.systemID, 'vedta', { vedtak: vedtak.get(1), gjelderFra: '2018-05-02' });
};
