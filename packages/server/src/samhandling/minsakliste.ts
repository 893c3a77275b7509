import { type Objekt, Problem, type Sesjon, summerPerRegion, summerSvar } from '@felles/kernel';
import type { Beloep, Hoertsak, Minsak, Minsakliste } from '@felles/model/svar';
import { andelEtterFolketall, kostnadNaa, tall } from './kostnad.js';
import { type Partslinje, partene } from './partene.js';
import {
  blant,
  foerste,
  gjelder,
  iderAv,
  iListe,
  kode,
  kodeverdi,
  liste,
  medKode,
  medTekst,
  relaterte,
  tekst,
} from './spoerring.js';
import { oppfoelgingslinje } from './vedtaksrapport.js';
import { mineParter } from './venter.js';

const mestMoeter = 3;
const mestVedtak = 10;
const apen = "oppfoelgingsstatus/kode in ('planlagt','i-arbeid')";

const hoertSak = (h: Objekt, svar: readonly Objekt[], parter: ReadonlyMap<string, Partslinje>): Hoertsak => {
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
};

/** A cost as the agenda shows it: for all, and the party's part of it. Nothing when there is none. */
const beloep = <N extends 'engang' | 'aarlig'>(
  navn: N,
  alle: number | undefined,
  folketall: number | undefined,
  folketallAlle: number,
): { readonly [K in N]?: Beloep } => {
  if (alle === undefined) return {};
  const andel = andelEtterFolketall(alle, folketall, folketallAlle);
  return { [navn]: { alle, ...(andel === undefined ? {} : { andel }) } } as { readonly [K in N]?: Beloep };
};

/**
 * What a chief executive asks the evening before: the next meetings of the bodies one sits in, and for each case
 * whether it binds us, what it may cost us, and what the others have said. And what became of the last decisions.
 * Asks for the cases of these meetings and nothing else, however much there is.
 */
export const minSakliste = async (sesjon: Sesjon, dag: string): Promise<Minsakliste> => {
  const { bruker } = sesjon.aktoer;
  if (bruker === null) throw new Problem('ikke-innlogget');
  const seter = (await liste(sesjon, 'sete', `bruker eq ${bruker}`)).filter((s) => gjelder(s, dag));
  const mine = relaterte(seter, 'arena');
  const navn = new Map(
    (await blant(sesjon, 'arena', 'systemID', mine)).map((a) => [
      a.systemID as string | undefined,
      tekst(a, 'navn') ?? '',
    ]),
  );
  const egne = await mineParter(sesjon);
  const alle = await partene(sesjon, dag);
  const parter = new Map(alle.map((p) => [p.part, p]));
  for (const p of alle) navn.set(p.part, p.navn);
  const folketallAlle = alle
    .filter((p) => p.parttype === 'kommune')
    .reduce((sum, p) => sum + (p.folketall ?? 0), 0);
  const part = parter.get(egne[0]?.systemID ?? seter.find((s) => s.relasjoner.part)?.relasjoner.part ?? '');

  const hos = `arena in ${iListe(mine)}`;
  const moeter =
    mine.length === 0
      ? []
      : await foerste(sesjon, 'moete', {
          filter: `${hos} and start ge ${dag}T00:00:00Z`,
          orderby: 'start',
          top: mestMoeter,
        });
  // Without a meeting of one's own there is still what others are to decide, for those whose party it concerns.
  const andres =
    moeter.length > 0 || part === undefined
      ? []
      : await foerste(sesjon, 'moete', {
          filter: `start ge ${dag}T00:00:00Z`,
          orderby: 'start',
          top: mestMoeter,
        });
  const saker = await blant(sesjon, 'moetesak', 'moete', iderAv([...moeter, ...andres]));
  const forslagIder = relaterte(saker, 'forslag');
  const forslagene = new Map(
    (await blant(sesjon, 'forslag', 'systemID', forslagIder)).map((f) => [f.systemID, f]),
  );
  const papirer = await blant(sesjon, 'saksframlegg', 'forslag', forslagIder);
  const hoeringer = [
    ...(await blant(sesjon, 'hoering', 'forslag', forslagIder)),
    ...(await blant(sesjon, 'hoering', 'moetesak', iderAv(saker))),
  ].filter(
    (h, i, liste) =>
      kode(h, 'hoeringsstatus') !== 'utkast' && liste.findIndex((x) => x.systemID === h.systemID) === i,
  );
  const svar = await blant(sesjon, 'hoeringssvar', 'hoering', iderAv(hoeringer));
  const vedtak =
    mine.length === 0
      ? []
      : await foerste(sesjon, 'vedtak', { filter: hos, orderby: 'dato desc', top: mestVedtak });
  const satsinger = await blant(sesjon, 'satsing', 'vedtak', iderAv(vedtak));
  const deltakelser = await blant(sesjon, 'deltakelse', 'satsing', iderAv(satsinger));
  const tiltak = (await blant(sesjon, 'oppfoelging', 'vedtak', iderAv(vedtak))).map((o) =>
    oppfoelgingslinje(o, dag, navn),
  );
  const eiere = [
    ...(part ? [`eierPart eq ${part.part}`] : []),
    ...(mine.length > 0 ? [`eierArena in ${iListe(mine)}`] : []),
  ];
  const vaare =
    eiere.length === 0
      ? []
      : await foerste(sesjon, 'oppfoelging', {
          filter: `${apen} and (${eiere.join(' or ')})`,
          orderby: 'frist',
          top: 10,
        });

  const saken = (s: Objekt): Minsak => {
    const f = forslagene.get(s.relasjoner.forslag ?? '');
    const papir = papirer.find((x) => x.relasjoner.forslag === f?.systemID);
    const kostnad = {
      ...beloep('engang', tall(f, 'kostnadsanslag'), part?.folketall, folketallAlle),
      ...beloep('aarlig', tall(f, 'aarligKostnad'), part?.folketall, folketallAlle),
    };
    const binding = kode(papir, 'bindingsklasse') ?? (f ? 'anbefaling' : undefined);
    return {
      sak: s.systemID,
      ...medTekst('saksnummer', s),
      tittel: tekst(s, 'tittel') ?? '',
      sakstype: kodeverdi(s, 'sakstype'),
      ...medKode('utfall', s),
      ...(f ? { forslag: f.systemID, ...medTekst('innstilling', f) } : {}),
      ...(binding === undefined ? {} : { binding }),
      ...(Object.keys(kostnad).length === 0 ? {} : { kostnad }),
      hoeringer: hoeringer
        .filter(
          (h) =>
            h.relasjoner.moetesak === s.systemID || (f !== undefined && h.relasjoner.forslag === f.systemID),
        )
        .map((h) => hoertSak(h, svar, parter)),
    };
  };

  /** Binds or costs the party, or something it has been asked about. */
  const gjelderOss = (m: Minsak): boolean =>
    m.kostnad !== undefined ||
    (m.binding !== undefined && m.binding !== 'intern') ||
    m.hoeringer.some((h) =>
      svar.some((x) => x.relasjoner.hoering === h.hoering && x.relasjoner.part === part?.part),
    );
  const sakene = (m: Objekt): readonly Minsak[] =>
    saker
      .filter((s) => s.relasjoner.moete === m.systemID)
      .sort((a, b) => (tall(a, 'rekkefoelge') ?? 0) - (tall(b, 'rekkefoelge') ?? 0))
      .map(saken);

  return {
    dato: dag,
    ...(part ? { part: part.part, partnavn: part.navn } : {}),
    ...(part?.folketall === undefined ? {} : { folketall: part.folketall }),
    folketallAlle,
    naa: await kostnadNaa(sesjon, part, folketallAlle),
    moeter: moeter.map((m) => ({
      moete: m.systemID,
      tittel: tekst(m, 'tittel') ?? '',
      start: tekst(m, 'start') ?? '',
      ...medTekst('sted', m),
      status: kodeverdi(m, 'moetestatus'),
      arena: navn.get(m.relasjoner.arena ?? undefined) ?? '',
      saker: sakene(m),
    })),
    gjelderOss: andres.flatMap((m) =>
      sakene(m)
        .filter(gjelderOss)
        .map((s) => ({
          ...s,
          moete: m.systemID,
          moetetittel: tekst(m, 'tittel') ?? '',
          start: tekst(m, 'start') ?? '',
        })),
    ),
    oppfoelging: vedtak.map((v) => {
      const satsing = satsinger.find((s) => s.relasjoner.vedtak === v.systemID);
      const alleSvar = deltakelser.filter((x) => x.relasjoner.satsing === satsing?.systemID);
      const vart = alleSvar.find((x) => x.relasjoner.part === part?.part);
      return {
        vedtak: v.systemID,
        tittel: tekst(v, 'tittel') ?? '',
        dato: tekst(v, 'dato') ?? '',
        bindingsklasse: kodeverdi(v, 'bindingsklasse'),
        tiltak: tiltak.filter((o) => o.vedtak === v.systemID).sort((a, b) => a.frist.localeCompare(b.frist)),
        ...(satsing
          ? {
              satsing: satsing.systemID,
              satsingsstatus: kodeverdi(satsing, 'satsingsstatus'),
              ...medTekst('svarfrist', satsing),
              deltar: alleSvar.filter((x) =>
                ['fullmakt', 'opsjon'].includes(kode(x, 'deltakelsesstatus') ?? ''),
              ).length,
              spurt: alleSvar.length,
              ...(vart ? { vaartSvar: kodeverdi(vart, 'deltakelsesstatus') } : {}),
            }
          : {}),
      };
    }),
    vaare: vaare.map((o) => oppfoelgingslinje(o, dag, navn)),
  };
};
