import { type Objekt, Problem, type Sesjon, summerPerRegion, summerSvar } from '@felles/kernel';
import { type Partslinje, partene } from './partene.js';
import { blant, gjelder, iderAv, kode, liste, tekst } from './spoerring.js';
import { mineParter } from './venter.js';

/**
 * What a cost would be for a party if it were shared by inhabitants: an estimate for the reader and no claim. Whole
 * kroner. Undefined when there is nothing to share or the party has no inhabitants.
 */
export const andelEtterFolketall = (
  kostnad: number | undefined,
  folketall: number | undefined,
  alle: number,
): number | undefined =>
  kostnad === undefined || folketall === undefined || alle <= 0
    ? undefined
    : Math.round((kostnad * folketall) / alle);

const tall = (o: Objekt | undefined, felt: string): number | undefined => {
  const v = o?.data[felt];
  const n = typeof v === 'number' ? v : typeof v === 'string' && v !== '' ? Number(v) : Number.NaN;
  return Number.isFinite(n) ? n : undefined;
};

const hoeringAv = (
  hoeringer: readonly Objekt[],
  svar: readonly Objekt[],
  parter: ReadonlyMap<string, Partslinje>,
  gjelderSak: (h: Objekt) => boolean,
) =>
  hoeringer.filter(gjelderSak).map((h) => {
    const egne = svar
      .filter((s) => s.relasjoner.hoering === h.systemID)
      .map((s) => {
        const p = parter.get(s.relasjoner.part ?? '');
        return { standpunkt: kode(s, 'standpunkt'), folketall: p?.folketall, region: p?.regionnavn };
      });
    return {
      hoering: h.systemID,
      tittel: tekst(h, 'tittel') ?? '',
      ...summerSvar(egne),
      regioner: [...summerPerRegion(egne)].map(([region, sum]) => ({ region, ...sum })),
    };
  });

/**
 * What a chief executive asks the evening before: the next meetings of the bodies one sits in, and for each case
 * whether it binds us, what it may cost us, and what the others have said. And what became of the last decisions.
 */
export const minSakliste = async (sesjon: Sesjon, dag: string) => {
  const { bruker } = sesjon.aktoer;
  if (bruker === null) throw new Problem('ikke-innlogget');
  const seter = (await liste(sesjon, 'sete', `bruker eq ${bruker}`)).filter((s) => gjelder(s, dag));
  const arenaer = await liste(sesjon, 'arena');
  const mine = new Set(seter.map((s) => s.relasjoner.arena));
  const egne = await mineParter(sesjon);
  const alle = await partene(sesjon, dag);
  const parter = new Map(alle.map((p) => [p.part, p]));
  const kommunene = alle.filter((p) => p.parttype === 'kommune');
  const folketall = kommunene.reduce((sum, p) => sum + (p.folketall ?? 0), 0);
  const part = parter.get(egne[0]?.systemID ?? seter.find((s) => s.relasjoner.part)?.relasjoner.part ?? '');

  const moeter = (await liste(sesjon, 'moete', `start ge ${dag}T00:00:00Z`))
    .filter((m) => mine.has(m.relasjoner.arena))
    .sort((a, b) => (tekst(a, 'start') ?? '').localeCompare(tekst(b, 'start') ?? ''))
    .slice(0, 3);
  const saker = await blant(sesjon, 'moetesak', 'moete', iderAv(moeter));
  const forslagene = await liste(sesjon, 'forslag', "forslagsstatus/kode in ('innstilt','paa-sakliste')");
  const papirer = await liste(sesjon, 'saksframlegg');
  const hoeringer = await liste(sesjon, 'hoering', "hoeringsstatus/kode in ('sendt','avsluttet')");
  const svar = await blant(sesjon, 'hoeringssvar', 'hoering', iderAv(hoeringer));
  const vedtak = (await liste(sesjon, 'vedtak'))
    .filter((v) => mine.has(v.relasjoner.arena))
    .sort((a, b) => (tekst(b, 'dato') ?? '').localeCompare(tekst(a, 'dato') ?? ''))
    .slice(0, 10);
  const satsinger = await liste(sesjon, 'satsing');
  const deltakelser = await liste(sesjon, 'deltakelse');

  return {
    dato: dag,
    ...(part ? { part: part.part, partnavn: part.navn, folketall: part.folketall } : {}),
    folketallAlle: folketall,
    moeter: moeter.map((m) => ({
      moete: m.systemID,
      tittel: tekst(m, 'tittel') ?? '',
      start: tekst(m, 'start') ?? '',
      sted: tekst(m, 'sted'),
      status: m.data.moetestatus,
      arena:
        tekst(
          arenaer.find((a) => a.systemID === m.relasjoner.arena),
          'navn',
        ) ?? '',
      saker: saker
        .filter((s) => s.relasjoner.moete === m.systemID)
        .sort((a, b) => (tall(a, 'rekkefoelge') ?? 0) - (tall(b, 'rekkefoelge') ?? 0))
        .map((s) => {
          const f = forslagene.find((x) => x.systemID === s.relasjoner.forslag);
          const papir = papirer.find((x) => x.relasjoner.forslag === f?.systemID);
          const anslag = tall(f, 'kostnadsanslag');
          const andel = andelEtterFolketall(anslag, part?.folketall, folketall);
          return {
            sak: s.systemID,
            saksnummer: tekst(s, 'saksnummer'),
            tittel: tekst(s, 'tittel') ?? '',
            sakstype: s.data.sakstype,
            utfall: s.data.utfall,
            ...(f ? { forslag: f.systemID, innstilling: tekst(f, 'innstilling') } : {}),
            binding: kode(papir, 'bindingsklasse') ?? (f ? 'anbefaling' : undefined),
            ...(anslag === undefined
              ? {}
              : { kostnad: { anslag, ...(andel === undefined ? {} : { andel }) } }),
            hoeringer: hoeringAv(
              hoeringer,
              svar,
              parter,
              (h) =>
                h.relasjoner.moetesak === s.systemID ||
                (f !== undefined && h.relasjoner.forslag === f.systemID),
            ),
          };
        }),
    })),
    oppfoelging: vedtak.map((v) => {
      const satsing = satsinger.find((s) => s.relasjoner.vedtak === v.systemID);
      const alleSvar = deltakelser.filter((x) => x.relasjoner.satsing === satsing?.systemID);
      const vart = alleSvar.find((x) => x.relasjoner.part === part?.part);
      return {
        vedtak: v.systemID,
        tittel: tekst(v, 'tittel') ?? '',
        dato: tekst(v, 'dato') ?? '',
        bindingsklasse: v.data.bindingsklasse,
        ...(satsing
          ? {
              satsing: satsing.systemID,
              satsingsstatus: satsing.data.satsingsstatus,
              svarfrist: tekst(satsing, 'svarfrist'),
              deltar: alleSvar.filter((x) =>
                ['fullmakt', 'opsjon'].includes(kode(x, 'deltakelsesstatus') ?? ''),
              ).length,
              spurt: alleSvar.length,
              ...(vart ? { vaartSvar: vart.data.deltakelsesstatus } : {}),
            }
          : {}),
      };
    }),
  };
};
