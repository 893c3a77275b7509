import type { Objekt } from '../access/utvalg.js';
import type { Arbeid } from '../arbeid.js';
import { byggSaksframlegg, type Dokument } from '../dokument/index.js';
import { Problem } from '../problem.js';
import { journalposten, nyJournalpost } from './arkivering.js';
import { nummerAv } from './forslag.js';
import { type Handling, subjektAv, tallAv, tekstAv } from './handling.js';
import { papirtekster } from './papir.js';

/** The case paper as a document, as it stands now. */
export const papirdokument = async (
  arbeid: Arbeid,
  papir: Objekt | undefined,
  forslag: Objekt,
): Promise<Dokument> => {
  const navn = async (arena: string | undefined): Promise<string> =>
    arena ? tekstAv((await arbeid.krev('arena', arena)).data.navn) : '';
  const maal: string[] = [];
  for (const m of await arbeid.knyttet(forslag, 'maal'))
    maal.push(tekstAv((await arbeid.krev('maal', m)).data.tittel));
  const hos = await navn(forslag.relasjoner.hosArena ?? forslag.relasjoner.arena);
  return byggSaksframlegg({
    spraak: 'nb',
    organ: hos,
    dato: arbeid.naa.slice(0, 10),
    saksnummer: nummerAv(forslag),
    tittel: tekstAv(forslag.data.tittel),
    arena: hos,
    forslagFra: await navn(forslag.relasjoner.arena),
    maal,
    ...(await papirtekster(
      arbeid,
      forslag,
      {
        innstilling: tekstAv(forslag.data.innstilling),
        begrunnelse: tekstAv(forslag.data.innstillingBegrunnelse),
      },
      papir,
    )),
  });
};

/** Keeps the paper as it is: a version nobody changes, and a record of it. */
const lagreVersjon: Handling = async (u) => {
  const { arbeid } = u;
  const papir = subjektAv(u);
  const forslag = await arbeid.krev('forslag', papir.relasjoner.forslag ?? '');
  const saksmappe = forslag.relasjoner.saksmappe;
  if (!saksmappe) throw new Problem('feil-tilstand', 'forslaget er ikke registrert ennå og har ingen sak');
  const versjonsnummer = (tallAv(papir.data.versjonsnummer) ?? 0) + 1;
  const endring = tekstAv(u.input.endring);
  const tittel = `Utkast til saksframlegg, versjon ${versjonsnummer}: ${tekstAv(forslag.data.tittel)}`;
  const jp = await nyJournalpost(arbeid, {
    saksmappe,
    tittel,
    type: 'X',
    offentlig: false,
    parter: [{ type: 'IA', navn: arbeid.aktoer.navn }],
    dokumenter: [{ tittel, tegn: await papirdokument(arbeid, papir, forslag) }],
  });
  const { bakgrunn, vurdering, kostnad, gevinst, innstilling, bindingsklasse } = papir.data;
  const tekster = Object.entries({ bakgrunn, vurdering, kostnad, gevinst, innstilling, bindingsklasse });
  const versjon = await arbeid.ny('saksframleggversjon', {
    felt: {
      versjonsnummer,
      endring,
      ...Object.fromEntries(tekster.filter(([, v]) => v !== undefined)),
    },
    relasjoner: { saksframlegg: papir.systemID, journalpost: jp.systemID },
  });
  const objekt = await arbeid.endre(papir, { felt: { versjonsnummer } }, { handling: 'lagreVersjon' });
  return {
    objekt,
    laget: [{ entitet: 'saksframleggversjon', systemID: versjon.systemID }, journalposten(jp)],
  };
};

export const saksframlegg = { lagreVersjon };
