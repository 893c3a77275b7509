import { interneEmner } from '@felles/model';
import type { Objekt } from '../../access/utvalg.js';
import type { Arbeid } from '../../arbeid.js';
import type { Bindingsklasse } from '../../dokument/index.js';
import { Problem, ruleProblem } from '../../problem.js';
import type { Beslutningsregel, Stemmegivning } from '../../rules/votering.js';
import { foelgereAv, varsleBrukere } from '../../varsling.js';
import { nyMoeteregistrering } from '../arkivering.js';
import { nummerAv, steg, varsleStiller } from '../forslag.js';
import { type Handling, kodeAv, kodeFor, subjektAv, tallAv, tekstAv, type Utfoerelse } from '../handling.js';
import { avsluttForslag } from './forslagene.js';
import { krevAapentMoete, krevUbehandlet, lokal, meld } from './grunn.js';
import { krevHabilitetAvgjort } from './habilitet.js';
import { godkjenn } from './protokoll.js';
import {
  aapenVotering,
  krevVedtaksfoer,
  lukkVotering,
  nyStemme,
  nyVotering,
  type Salen,
  salen,
  valgtRegel,
} from './votering.js';

type Input = Readonly<Record<string, unknown>>;

interface Stemmeinput {
  readonly deltaker: string;
  readonly stemmegivning: { readonly kode: Stemmegivning };
  readonly begrunnelse?: string;
}

/** The votes the secretariat has taken down, as a voting of their own. */
const registrerte = async (arbeid: Arbeid, s: Salen, input: Input): Promise<Objekt> => {
  const valgt = valgtRegel(s.orden, input.beslutningsregel, input.avviksgrunn);
  const stemmer = (input.stemmer ?? []) as readonly Stemmeinput[];
  if (new Set(stemmer.map((x) => x.deltaker)).size !== stemmer.length)
    throw ruleProblem('stemmer', 'noen har stemt to ganger');
  const aapen = await nyVotering(arbeid, s.sak, valgt);
  for (const [i, x] of stemmer.entries()) {
    const felt = `stemmer/${i}/deltaker`;
    const d = s.deltakere.find((y) => y.systemID === x.deltaker);
    if (!d) throw ruleProblem(felt, 'er ikke med i møtet');
    if (d.data.stemmerett !== true) throw ruleProblem(felt, 'har ikke stemmerett');
    const vei = s.veier.get(d.systemID);
    if (!vei)
      throw ruleProblem(
        felt,
        kodeAv(d, 'fremmoete') === 'til-stede' ? 'er inhabil i saken' : 'er ikke til stede',
      );
    await nyStemme(arbeid, s.moete, aapen, {
      deltaker: d,
      stemmegivning: x.stemmegivning.kode,
      maate: 'sekretariat',
      fullmakt: vei.fullmakt,
      ...(x.begrunnelse ? { begrunnelse: x.begrunnelse } : {}),
    });
  }
  return lukkVotering(arbeid, s, aapen);
};

/** The vote that decides the item: the last one closed on the participants' devices, else what was taken down. */
const avgjoerendeVotering = async (arbeid: Arbeid, s: Salen, input: Input): Promise<Objekt | undefined> => {
  const holdt = (await arbeid.finn('votering', { moetesak: s.sak.systemID, voteringsstatus: 'lukket' }))
    .filter((v) => v.data.avgjoerende === true)
    .sort((a, b) => (tallAv(b.data.nummer) ?? 0) - (tallAv(a.data.nummer) ?? 0))[0];
  const stemmer = (input.stemmer ?? []) as readonly Stemmeinput[];
  if (holdt && stemmer.length > 0) throw ruleProblem('stemmer', 'saken er allerede votert over');
  if (holdt) return holdt;
  return stemmer.length > 0 ? registrerte(arbeid, s, input) : undefined;
};

const krevVedtaksfelt = async (arbeid: Arbeid, input: Input, regel: Beslutningsregel): Promise<void> => {
  const klasse = (input.bindingsklasse as { kode: Bindingsklasse } | undefined)?.kode;
  const emne = (input.vedtaksemne as { kode: string } | undefined)?.kode;
  if (tekstAv(input.vedtakstekst) === '') throw ruleProblem('vedtakstekst', 'må fylles ut når saken vedtas');
  if (!klasse) throw ruleProblem('bindingsklasse', 'må velges når saken vedtas');
  if (!emne) throw ruleProblem('vedtaksemne', 'må velges når saken vedtas');
  if (regel === 'anbefaling' && klasse !== 'anbefaling')
    throw ruleProblem('bindingsklasse', 'et rådgivende vedtak kan bare være en anbefaling');
  if (klasse === 'intern' && !interneEmner.includes(emne))
    throw ruleProblem('bindingsklasse', 'bare samarbeidets egen drift kan vedtas som internt');
  if (klasse !== 'avtale') return;
  // Row B04: beyond the agreement the steering group cannot bind; the clause must cover the subject.
  const klausulID = tekstAv(input.klausul);
  const klausul = klausulID ? await arbeid.hent('klausul', klausulID) : undefined;
  if (!klausul)
    throw ruleProblem('klausul', 'et vedtak etter avtalen må vise til punktet i avtalen som dekker det');
  const dekker = (klausul.data.dekker ?? []) as readonly { kode: string }[];
  if (!dekker.some((k) => k.kode === emne))
    throw ruleProblem('klausul', 'dette punktet i avtalen dekker ikke emnet');
  const versjon = await arbeid.krev('avtaleversjon', klausul.relasjoner.avtaleversjon ?? '');
  if (kodeAv(versjon, 'avtalestatus') !== 'vedtatt')
    throw ruleProblem('klausul', 'avtaleversjonen er ikke vedtatt');
};

const nyttVedtak = async (arbeid: Arbeid, { moete, sak }: Salen, input: Input) => {
  const arena = await arbeid.krev('arena', moete.relasjoner.arena ?? '');
  const tittel = tekstAv(sak.data.tittel);
  const tekst = tekstAv(input.vedtakstekst);
  const moeteregistrering = await nyMoeteregistrering(arbeid, {
    moetemappe: moete.relasjoner.moetemappe ?? '',
    tittel: `Vedtak: ${tittel}`,
    type: 'VE',
    enhet: tekstAv(arena.data.navn),
    saksnummer: `${tekstAv(sak.data.saksnummer)}/${nummerAv(moete)}`,
    beskrivelse: tekst,
  });
  const vedtak = await arbeid.ny(
    'vedtak',
    {
      felt: {
        tittel,
        tekst,
        dato: lokal(tekstAv(moete.data.start)).dag,
        bindingsklasse: input.bindingsklasse,
        vedtaksemne: input.vedtaksemne,
      },
      relasjoner: {
        moetesak: sak.systemID,
        arena: arena.systemID,
        klausul: tekstAv(input.klausul) || null,
        moeteregistrering: moeteregistrering.systemID,
      },
    },
    { handling: 'vedta' },
  );
  return { vedtak, moeteregistrering };
};

/** Those who stood outside are outside the decision too, as far as the agreement would have bound them (row B04). */
const reserver = async (
  arbeid: Arbeid,
  s: Salen,
  votering: Objekt | undefined,
  vedtak: Objekt,
): Promise<{ entitet: string; systemID: string }[]> => {
  if (!votering || !vedtak.relasjoner.klausul) return [];
  const klausul = await arbeid.krev('klausul', vedtak.relasjoner.klausul);
  const laget: { entitet: string; systemID: string }[] = [];
  for (const x of await arbeid.finn('stemme', { votering: votering.systemID, stemmegivning: 'reservert' })) {
    const part = s.deltakere.find((d) => d.systemID === x.relasjoner.deltaker)?.relasjoner.part;
    const [tilslutning] = part
      ? await arbeid.finn('tilslutning', {
          part,
          avtaleversjon: klausul.relasjoner.avtaleversjon,
          tilslutningsstatus: 'signert',
        })
      : [];
    if (!tilslutning) continue;
    const ny = await arbeid.ny(
      'reservasjon',
      {
        felt: {
          begrunnelse: tekstAv(x.data.begrunnelse) || 'Reserverte seg i voteringen.',
          fraDato: vedtak.data.dato,
        },
        relasjoner: { tilslutning: tilslutning.systemID, vedtak: vedtak.systemID },
      },
      { handling: 'reserver' },
    );
    laget.push({ entitet: 'reservasjon', systemID: ny.systemID });
  }
  return laget;
};

/** What the outcome does to the proposal: decided, back to wait, or on its way to another body. */
const flyttForslag = async (u: Utfoerelse, sak: Objekt, utfall: string, til: string | undefined) => {
  const { arbeid, input } = u;
  if (!sak.relasjoner.forslag) return;
  const forslag = await arbeid.krev('forslag', sak.relasjoner.forslag, true);
  const begrunnelse = tekstAv(input.behandling);
  await steg(u, forslag, utfall === 'oversendt' ? 'oversendt' : 'behandlet', {
    begrunnelse,
    ...(til ? { arena: til } : {}),
  });
  const tilstand: Readonly<Record<string, string>> = { vedtatt: 'vedtatt', 'ikke-vedtatt': 'avslaatt' };
  await arbeid.endre(
    forslag,
    {
      felt: {
        forslagsstatus: kodeFor(arbeid, 'forslag', 'forslagsstatus', tilstand[utfall] ?? 'innstilt'),
        // In a new body nobody has said that it is received, and the old deadline is not its.
        ...(til || tilstand[utfall] ? { frist: null } : {}),
        ...(til ? { mottattDato: null } : {}),
      },
      relasjoner: til ? { hosArena: til } : {},
    },
    { handling: 'behandle' },
  );
  await varsleStiller(u, forslag, til ? 'forslag-flyttet' : 'forslag-avgjort');
};

/** The item is decided: votes by party, the outcome by the rule of the body, and the decision with its number. */
export const behandle: Handling = async (u) => {
  const { arbeid, input } = u;
  const sak = subjektAv(u);
  krevUbehandlet(sak);
  const moete = await krevAapentMoete(arbeid, sak.relasjoner.moete ?? '');
  if (await aapenVotering(arbeid, sak.systemID))
    throw new Problem('feil-tilstand', 'voteringen må lukkes eller annulleres først');
  const utfall = (input.utfall as { kode: string }).kode;
  const beslutter = utfall === 'vedtatt' || utfall === 'ikke-vedtatt';
  if (beslutter) await krevHabilitetAvgjort(arbeid, sak.systemID);
  const s = await salen(arbeid, moete, sak);
  if (beslutter) krevVedtaksfoer(s);
  const oversendtTil = tekstAv(input.oversendtTil) || undefined;
  if (utfall === 'oversendt') {
    const arena = oversendtTil ? await arbeid.hent('arena', oversendtTil) : undefined;
    if (!arena || arena.systemID === moete.relasjoner.arena)
      throw ruleProblem('oversendtTil', 'velg arenaen saken sendes til');
  }
  const votering = beslutter ? await avgjoerendeVotering(arbeid, s, input) : undefined;
  const { regel, avviksgrunn } = votering
    ? {
        regel: kodeAv(votering, 'beslutningsregel') as Beslutningsregel,
        avviksgrunn: tekstAv(votering.data.avviksgrunn),
      }
    : valgtRegel(s.orden, input.beslutningsregel, input.avviksgrunn);
  // Without a vote the meeting has found agreement, and then nothing is turned down by it.
  if (beslutter && (votering ? votering.data.vedtatt === true : true) !== (utfall === 'vedtatt'))
    throw ruleProblem('utfall', 'stemmer ikke med voteringen og beslutningsregelen');
  const laget: { entitet: string; systemID: string }[] = [];
  let moeteregistrering: string | undefined;
  const gjelderProtokoll = sak.relasjoner.godkjenner !== undefined;
  if (utfall === 'vedtatt' && !gjelderProtokoll) {
    await krevVedtaksfelt(arbeid, input, regel);
    const nytt = await nyttVedtak(arbeid, s, input);
    moeteregistrering = nytt.moeteregistrering.systemID;
    laget.push(
      { entitet: 'vedtak', systemID: nytt.vedtak.systemID },
      { entitet: 'moeteregistrering', systemID: moeteregistrering },
      ...(await reserver(arbeid, s, votering, nytt.vedtak)),
    );
  }
  if (utfall === 'vedtatt' && sak.relasjoner.godkjenner) {
    const tidligere = await arbeid.krev('moete', sak.relasjoner.godkjenner, true);
    if (kodeAv(tidligere, 'moetestatus') !== 'godkjent')
      laget.push(...(await godkjenn(arbeid, tidligere)).laget);
  }
  await flyttForslag(u, sak, utfall, utfall === 'oversendt' ? oversendtTil : undefined);
  await avsluttForslag(arbeid, sak, utfall === 'vedtatt' ? tekstAv(input.vedtakstekst).trim() : '');
  await varsleBrukere(arbeid, await foelgereAv(arbeid, sak), 'sak-behandlet', sak);
  const behandlet = await arbeid.endre(
    sak,
    {
      felt: {
        utfall: input.utfall,
        beslutningsregel: kodeFor(arbeid, 'moetesak', 'beslutningsregel', regel),
        ...(avviksgrunn ? { avviksgrunn } : {}),
        ...(input.behandling ? { behandling: input.behandling } : {}),
      },
      relasjoner: {
        moeteregistrering: moeteregistrering ?? null,
        ...(utfall === 'oversendt' ? { oversendtTil: oversendtTil ?? null } : {}),
      },
    },
    { handling: 'behandle' },
  );
  await meld(arbeid, moete.systemID, behandlet);
  return { objekt: behandlet, laget };
};
