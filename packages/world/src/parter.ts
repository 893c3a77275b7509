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

/**
 * The decided changes from 2019 on, as plans: the demo stands in 2018. A unit goes whole to those that list it among
 * their forerunners; adjusted pieces are told in the remark.
 */
const planleggEndringer = async (bygg: Bygg): Promise<void> => {
  const s = bygg.paa('2018-01-02');
  const slug = new Map<string, string>([
    ...kommuner2020.map((k) => [k.kommunenummer, k.slug] as const),
    [rindal.kommunenummer, rindal.slug],
    ...kommuner.map((k) => [k.kommunenummer, k.slug] as const),
  ]);
  const ider = (numre: readonly string[]): readonly string[] =>
    numre.flatMap((n) => bygg.parter.get(slug.get(n) ?? '') ?? []);
  const delt = endringer.filter((e) => e.type === 'deling').flatMap((e) => e.fra.map((f) => f.nummer));
  for (const e of endringer.filter((x) => x.dato > '2018-01-01')) {
    const nye = e.til.map((t) => t.nummer);
    const forgjengere = kommuner2020.filter((k) => nye.includes(k.kommunenummer)).flatMap((k) => k.fra);
    const hele =
      e.type === 'sammenslaaing'
        ? e.fra.filter((f) => forgjengere.includes(f.nummer) && !delt.includes(f.nummer))
        : e.fra;
    const deler = e.fra.filter(
      (f) => (!hele.includes(f) || slug.get(f.nummer) === undefined) && !e.til.some((t) => t.navn === f.navn),
    );
    const merknad = [e.merknad, deler.length > 0 && `Også: ${deler.map((d) => d.navn).join(', ')}`]
      .filter(Boolean)
      .join('. ');
    await s.act('partendring', null, 'planlegg', {
      dato: e.dato,
      endringstype: kode(e.type),
      fra: ider(hele.map((f) => f.nummer)),
      til: ider(nye),
      ...(merknad === '' ? {} : { merknad }),
      kilde: e.kilde.slice(0, 1000),
    });
  }
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
    await ny(
      k.slug,
      {
        navn: k.navn,
        parttype: kode('kommune'),
        fraDato: '2018-01-01',
        breddegradMikro: mikro(k.lat),
        lengdegradMikro: mikro(k.lon),
        posisjonOmtrentlig: k.omtrentlig,
        fliskolonne: k.flis.kolonne,
        flisrad: k.flis.rad,
        epostmottak: `post@${k.slug}.example`,
        offisieltPostmottak: true,
      },
      [
        {
          navn: k.navn,
          kommunenummer: k.kommunenummer,
          ...(k.orgnr ? { organisasjonsnummer: k.orgnr } : {}),
          fraDato: '2018-01-01',
          ...(k.soersamiskNavn ? { samiskNavn: k.soersamiskNavn.navn } : {}),
          ...(k.spraakform ? { spraakform: kode(k.spraakform === 'bokmaal' ? 'nb' : 'noeytral') } : {}),
          kilde: `Nummer før 2018: ${k.tidligereNumre.join(', ')}`,
        },
      ],
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
        breddegradMikro: mikro(k.lat),
        lengdegradMikro: mikro(k.lon),
        fliskolonne: k.flis.kolonne,
        flisrad: k.flis.rad,
      },
      [
        {
          navn: k.navn,
          kommunenummer: k.kommunenummer,
          fraDato: '2020-01-01',
          ...(k.soersamiskNavn ? { samiskNavn: k.soersamiskNavn.navn } : {}),
        },
      ],
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
        offisieltPostmottak: true,
      },
      [{ navn: p.navn, fraDato: '2018-01-01' }],
      {},
    );
  await planleggEndringer(bygg);
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
        sikkerhet: 'forslag',
      });
  }
  const etterNummer = new Map(kommuner.map((k) => [k.kommunenummer, k.slug]));
  // A regional council may go by the name of an eFagråd region and is another body all the same.
  const efagraad = new Set<string>(regioner.map((r) => r.kode));
  for (const m of samarbeid) {
    const slug = slugAv(m.samarbeid);
    const kortform = efagraad.has(slug) ? `raad-${slug}` : slug;
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
