import { interneEmner } from '@felles/model';
import type { Objekt } from '../../access/utvalg.js';
import type { Bindingsklasse } from '../../dokument/index.js';
import { Problem, ruleProblem } from '../../problem.js';
import { type Beslutningsregel, tellOpp } from '../../rules/votering.js';
import { nyMoeteregistrering } from '../arkivering.js';
import { nummerAv, steg } from '../forslag.js';
import { type Handling, kodeAv, kodeFor, subjektAv, tallAv, tekstAv } from '../handling.js';
import { vedtaksfoer } from './fremmoete.js';
import { lokal } from './grunn.js';

interface Stemmeinput {
  readonly deltaker: string;
  readonly stemmegivning: { readonly kode: 'for' | 'mot' | 'avholdende' };
  readonly begrunnelse?: string;
}

/** The case is decided: votes by party, the outcome by the rule of the body, and the decision with its number. */
export const behandle: Handling = async (u) => {
  const { arbeid, input } = u;
  const sak = subjektAv(u);
  const moete = await arbeid.krev('moete', sak.relasjoner.moete ?? '');
  if (kodeAv(moete, 'moetestatus') !== 'aapnet') throw new Problem('feil-tilstand', 'møtet er ikke åpnet');
  if (sak.data.utfall !== undefined) throw new Problem('feil-tilstand', 'saken er allerede behandlet');
  const deltakere = await arbeid.finn('deltaker', { moete: moete.systemID });
  const utfall = (input.utfall as { kode: string }).kode;
  const regel = (input.beslutningsregel as { kode: Beslutningsregel }).kode;
  const stemmer = (input.stemmer ?? []) as readonly Stemmeinput[];
  const beslutter = utfall === 'vedtatt' || utfall === 'ikke-vedtatt';
  if (beslutter && !vedtaksfoer(deltakere))
    throw new Problem(
      'feil-tilstand',
      'møtet er ikke vedtaksført: minst halvparten av de stemmeberettigede må være til stede',
    );
  const avgitt = stemmer.map((s, i) => {
    const d = deltakere.find((x) => x.systemID === s.deltaker);
    const felt = `stemmer/${i}/deltaker`;
    if (!d) throw ruleProblem(felt, 'er ikke med i møtet');
    if (d.data.stemmerett !== true) throw ruleProblem(felt, 'har ikke stemmerett');
    if (kodeAv(d, 'fremmoete') !== 'til-stede') throw ruleProblem(felt, 'er ikke til stede');
    return { d, s, stemmegivning: s.stemmegivning.kode, leder: kodeAv(d, 'seterolle') === 'leder' };
  });
  if (new Set(avgitt.map((a) => a.d.systemID)).size !== avgitt.length)
    throw ruleProblem('stemmer', 'noen har stemt to ganger');
  if (beslutter && tellOpp(regel, avgitt).vedtatt !== (utfall === 'vedtatt'))
    throw ruleProblem('utfall', 'stemmer ikke med voteringen og beslutningsregelen');
  const vedtakstekst = tekstAv(input.vedtakstekst);
  const klasse = (input.bindingsklasse as { kode: Bindingsklasse } | undefined)?.kode;
  const emne = (input.vedtaksemne as { kode: string } | undefined)?.kode;
  const klausulID = typeof input.klausul === 'string' ? input.klausul : undefined;
  if (utfall === 'vedtatt') {
    if (vedtakstekst === '') throw ruleProblem('vedtakstekst', 'må fylles ut når saken vedtas');
    if (!klasse) throw ruleProblem('bindingsklasse', 'må velges når saken vedtas');
    if (!emne) throw ruleProblem('vedtaksemne', 'må velges når saken vedtas');
    if (klasse === 'avtale') {
      // Row B04: beyond the agreement the steering group cannot bind; the clause must cover the subject.
      const klausul = klausulID ? await arbeid.hent('klausul', klausulID) : undefined;
      if (!klausul)
        throw ruleProblem('klausul', 'et vedtak etter avtalen må vise til punktet i avtalen som dekker det');
      const dekker = (klausul.data.dekker ?? []) as readonly { kode: string }[];
      if (!dekker.some((k) => k.kode === emne))
        throw ruleProblem('klausul', 'dette punktet i avtalen dekker ikke emnet');
      const versjon = await arbeid.krev('avtaleversjon', klausul.relasjoner.avtaleversjon ?? '');
      if (kodeAv(versjon, 'avtalestatus') !== 'vedtatt')
        throw ruleProblem('klausul', 'avtaleversjonen er ikke vedtatt');
    }
    if (klasse === 'intern' && !interneEmner.includes(emne))
      throw ruleProblem('bindingsklasse', 'bare samarbeidets egen drift kan vedtas som internt');
  }
  const folketallFor = async (part: string | undefined): Promise<number | undefined> => {
    if (!part) return undefined;
    const dag = lokal(tekstAv(moete.data.start)).dag;
    const tall = (await arbeid.finn('folketall', { part })).filter((f) => tekstAv(f.data.dato) <= dag);
    return tallAv(
      tall.sort((a, b) => tekstAv(b.data.dato).localeCompare(tekstAv(a.data.dato)))[0]?.data.antall,
    );
  };
  for (const { d, s } of avgitt) {
    const folketall = await folketallFor(d.relasjoner.part);
    await arbeid.ny('stemme', {
      felt: {
        stemmegivning: kodeFor(arbeid, 'stemme', 'stemmegivning', s.stemmegivning.kode),
        ...(s.begrunnelse ? { begrunnelse: s.begrunnelse } : {}),
        ...(folketall === undefined ? {} : { folketall }),
      },
      relasjoner: { moetesak: sak.systemID, deltaker: d.systemID },
    });
  }
  const arena = await arbeid.krev('arena', moete.relasjoner.arena ?? '');
  const tittel = tekstAv(sak.data.tittel);
  const laget: { entitet: string; systemID: string }[] = [];
  let moeteregistrering: Objekt | undefined;
  if (utfall === 'vedtatt' && klasse && emne) {
    moeteregistrering = await nyMoeteregistrering(arbeid, {
      moetemappe: moete.relasjoner.moetemappe ?? '',
      tittel: `Vedtak: ${tittel}`,
      type: 'VE',
      enhet: tekstAv(arena.data.navn),
      saksnummer: `${tekstAv(sak.data.saksnummer)}/${nummerAv(moete)}`,
      beskrivelse: vedtakstekst,
    });
    const vedtak = await arbeid.ny(
      'vedtak',
      {
        felt: {
          tittel,
          tekst: vedtakstekst,
          dato: lokal(tekstAv(moete.data.start)).dag,
          bindingsklasse: input.bindingsklasse,
          vedtaksemne: input.vedtaksemne,
        },
        relasjoner: {
          moetesak: sak.systemID,
          arena: arena.systemID,
          klausul: klausulID ?? null,
          moeteregistrering: moeteregistrering.systemID,
        },
      },
      { handling: 'vedta' },
    );
    laget.push(
      { entitet: 'vedtak', systemID: vedtak.systemID },
      { entitet: 'moeteregistrering', systemID: moeteregistrering.systemID },
    );
  }
  if (sak.relasjoner.forslag) {
    const forslag = await arbeid.krev('forslag', sak.relasjoner.forslag, true);
    await steg(u, forslag, 'behandlet', { begrunnelse: tekstAv(input.behandling) });
    const tilstand: Record<string, string> = { vedtatt: 'vedtatt', 'ikke-vedtatt': 'avslaatt' };
    await arbeid.endre(
      forslag,
      {
        felt: {
          forslagsstatus: kodeFor(arbeid, 'forslag', 'forslagsstatus', tilstand[utfall] ?? 'innstilt'),
        },
      },
      { handling: 'behandle' },
    );
  }
  const behandlet = await arbeid.endre(
    sak,
    {
      felt: {
        utfall: input.utfall,
        beslutningsregel: input.beslutningsregel,
        ...(input.behandling ? { behandling: input.behandling } : {}),
      },
      relasjoner: { moeteregistrering: moeteregistrering?.systemID ?? null },
    },
    { handling: 'behandle' },
  );
  return { objekt: behandlet, laget };
};
