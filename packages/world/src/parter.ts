import {
  endringer,
  kommuner,
  kommuner2020,
  parter,
  regioner,
  regionmedlemskap,
  rindal,
  samarbeid,
  slugAv,
} from './data/index.js';
import type { Bygg } from './grunn.js';
import { kode } from './grunn.js';

const mikro = (grader: number): number => Math.round(grader * 1_000_000);
const ssb = 'SSB tabell 07459 (NLOD 2.0)';
const parttyper = {
  fylkeskommune: 'fylkeskommune',
  'statlig-embete': 'fylkesmann',
  interesseorganisasjon: 'ks',
} as const;

/** Day after the last on which a municipality of 2018 was a unit of its own; undefined for those that went on. */
const opphoer = (kommunenummer: string): string | undefined => {
  const dager = new Set(
    endringer.filter((e) => e.dato > '2018-01-01' && e.type !== 'grensejustering').map((e) => e.dato),
  );
  for (const dag of [...dager].sort()) {
    const samme = endringer.filter((e) => e.dato === dag && e.type !== 'grensejustering');
    if (!samme.some((e) => e.fra.some((f) => f.nummer === kommunenummer))) continue;
    return samme.some((e) => e.til.some((t) => t.nummer === kommunenummer)) ? undefined : dag;
  }
  return undefined;
};

/** Municipalities of 2018, 2019 and 2020 with codes, inhabitants and place on the map; partners; changes; regions. */
export const byggParter = async (bygg: Bygg): Promise<void> => {
  const s = bygg.paa('2018-01-02');
  const ny = async (
    kortform: string,
    felt: Readonly<Record<string, unknown>>,
    koder: readonly Readonly<Record<string, unknown>>[],
    folketall: Readonly<Record<string, number>>,
  ): Promise<void> => {
    const part = await s.create('samarbeidspart', { kortform, ...felt });
    bygg.parter.set(kortform, part.systemID);
    for (const k of koder) await s.create('partkode', { ...k, part: part.systemID });
    for (const [aar, antall] of Object.entries(folketall))
      await s.create('folketall', { part: part.systemID, dato: `${aar}-01-01`, antall, kilde: ssb });
  };
  for (const k of kommuner) {
    const slutt = opphoer(k.kommunenummer);
    const til = slutt === undefined ? {} : { tilDato: slutt };
    await ny(
      k.slug,
      {
        navn: k.navn,
        parttype: kode('kommune'),
        fraDato: '2018-01-01',
        ...til,
        ...(k.orgnr ? { organisasjonsnummer: k.orgnr } : {}),
        ...(k.soersamiskNavn ? { samiskNavn: k.soersamiskNavn.navn } : {}),
        ...(k.spraakform ? { spraakform: kode(k.spraakform === 'bokmaal' ? 'nb' : 'noeytral') } : {}),
        breddegradMikro: mikro(k.lat),
        lengdegradMikro: mikro(k.lon),
        posisjonOmtrentlig: k.omtrentlig,
        fliskolonne: k.flis.kolonne,
        flisrad: k.flis.rad,
        epostmottak: `post@${k.slug}.example`,
      },
      [{ navn: k.navn, kommunenummer: k.kommunenummer, fraDato: '2018-01-01', ...til }],
      { '2018': k.folketall[2018], '2019': k.folketall[2019] },
    );
  }
  await ny(
    rindal.slug,
    {
      navn: rindal.navn,
      parttype: kode('kommune'),
      fraDato: rindal.fra,
      breddegradMikro: mikro(rindal.lat),
      lengdegradMikro: mikro(rindal.lon),
      fliskolonne: rindal.flis.kolonne,
      flisrad: rindal.flis.rad,
    },
    [{ navn: rindal.navn, kommunenummer: rindal.kommunenummer, fraDato: rindal.fra }],
    { '2019': rindal.folketall[2019] },
  );
  for (const k of kommuner2020) {
    const eksisterende = bygg.parter.get(k.slug);
    if (eksisterende) {
      await s.create('folketall', {
        part: eksisterende,
        dato: '2020-01-01',
        antall: k.folketall[2020],
        kilde: ssb,
      });
      continue;
    }
    await ny(
      k.slug,
      {
        navn: k.navn,
        parttype: kode('kommune'),
        fraDato: '2020-01-01',
        ...(k.soersamiskNavn ? { samiskNavn: k.soersamiskNavn.navn } : {}),
        breddegradMikro: mikro(k.lat),
        lengdegradMikro: mikro(k.lon),
        fliskolonne: k.flis.kolonne,
        flisrad: k.flis.rad,
      },
      [{ navn: k.navn, kommunenummer: k.kommunenummer, fraDato: '2020-01-01' }],
      { '2020': k.folketall[2020] },
    );
  }
  for (const p of parter)
    await ny(
      p.kode,
      {
        navn: p.navn,
        parttype: kode(parttyper[p.type]),
        fraDato: '2018-01-01',
        epostmottak: `post@${p.kode}.example`,
      },
      [{ navn: p.navn, fraDato: '2018-01-01' }],
      {},
    );
  for (const e of endringer) {
    if (e.type === 'fylkessammenslaaing') continue;
    const enhet = (x: { nummer: string; navn: string; helt: boolean }) =>
      `${x.nummer} ${x.navn}${x.helt ? '' : ' (del)'}`;
    await s.create('partendring', {
      dato: e.dato,
      endringstype: kode(e.type),
      fra: e.fra.map(enhet),
      til: e.til.map(enhet),
      kilde: e.kilde.slice(0, 1000),
    });
  }
  for (const r of regioner) {
    const region = await s.create('region', {
      navn: r.navn,
      kortform: r.kode,
      regiontype: kode('efagraad'),
      forslag: true,
      kilde: r.merknad,
    });
    bygg.regioner.set(r.kode, region.systemID);
  }
  for (const m of regionmedlemskap) {
    const region = bygg.regioner.get(m.region);
    const part = bygg.parter.get(m.kommune);
    if (region && part)
      await s.create('regionmedlem', {
        region,
        part,
        fraDato: m.fra,
        ...(m.til ? { tilDato: m.til } : {}),
        sikkerhet: 'forslag',
      });
  }
  const etterNummer = new Map(kommuner.map((k) => [k.kommunenummer, k.slug]));
  for (const m of samarbeid) {
    const kortform = slugAv(m.samarbeid);
    if (!bygg.regioner.has(kortform)) {
      const region = await s.create('region', {
        navn: m.samarbeid,
        kortform,
        regiontype: kode(m.type === 'regionraad' ? 'regionraad' : 'samarbeid'),
        forslag: m.forslag,
        kilde: m.kilde.slice(0, 1000),
      });
      bygg.regioner.set(kortform, region.systemID);
    }
    const part = bygg.parter.get(etterNummer.get(m.kommune) ?? m.kommune);
    if (part)
      await s.create('regionmedlem', {
        region: bygg.regioner.get(kortform),
        part,
        ...(m.fra ? { fraDato: m.fra.dato } : {}),
        ...(m.til ? { tilDato: m.til.dato } : {}),
        kilde: m.kilde.slice(0, 1000),
        sikkerhet: m.sikkerhet,
      });
  }
};
