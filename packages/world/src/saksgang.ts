import type { Bygg } from './grunn.js';
import { kode } from './grunn.js';
import { query } from './spoerring.js';

/** Answers that are in when the demo opens. Made for the demo: nobody knows what the municipalities would say. */
const svar: readonly (readonly [kommune: string, standpunkt: string, merknad?: string])[] = [
  ['trondheim', 'stoetter'],
  ['stjoerdal', 'stoetter'],
  ['malvik', 'stoetter-med-merknad', 'Kartleggingen bør ta høyst én time for hver kommune.'],
  ['oerland', 'stoetter'],
  [
    'indre-fosen',
    'stoetter-med-merknad',
    'Resultatene bør vises på regionnivå før de vises for hver kommune.',
  ],
  ['levanger', 'stoetter'],
  ['verdal', 'ingen-merknad'],
  [
    'roeyrvik',
    'stoetter-ikke',
    'Kommunen har ikke kapasitet til en årlig kartlegging. Annethvert år er nok.',
  ],
  ['oppdal', 'stoetter'],
];

const finnForslag = async (bygg: Bygg, tittel: string): Promise<string | undefined> => {
  const s = bygg.paa('2018-05-09');
  const funnet = await s.find('forslag', query('forslag', `tittel eq '${tittel}'`));
  return funnet.verdier[0]?.systemID;
};

/** A hearing under way with some of the answers, a case paper with a version, a question, and a need on its way in. */
export const byggSaksgang = async (bygg: Bygg): Promise<void> => {
  const partene = (koder: readonly string[]) =>
    koder.flatMap((k) => {
      const id = bygg.parter.get(k);
      return id ? [id] : [];
    });
  const sekretariat = { navn: 'Sekretariatsleder i DiguT' };
  const maaling = await finnForslag(bygg, 'Årlig kartlegging av digital modenhet');
  const nasjonale = await finnForslag(bygg, 'Felles innføring av nasjonale fellesløsninger');

  if (maaling) {
    const papir = await bygg.paa('2018-05-09', sekretariat).create('saksframlegg', {
      forslag: maaling,
      bakgrunn:
        'Det finnes ingen samlet oversikt over hvor langt kommunene er kommet. Uten den er det vanskelig å vite hvor felles innsats gir mest.',
      vurdering: 'En enkel, årlig kartlegging gir et felles grunnlag og kan følges over tid.',
      kostnad: 'Arbeidet gjøres i sekretariatet. Kommunene bruker noen timer hver.',
      gevinst: 'Forskjellene mellom kommunene blir synlige, og tiltakene kan rettes dit behovet er størst.',
      bindingsklasse: kode('anbefaling'),
    });
    await bygg
      .paa('2018-05-09', sekretariat)
      .act('saksframlegg', papir.systemID, 'lagreVersjon', { endring: 'Første utkast' });
    const hoering = await bygg.paa('2018-05-10', sekretariat).create('hoering', {
      tittel: 'Årlig kartlegging av digital modenhet',
      tekst:
        'Styringsgruppen skal ta stilling til en årlig kartlegging av digital modenhet i alle kommunene. Støtter kommunen at kartleggingen gjennomføres, og er det noe styringsgruppen bør vite?',
      frist: '2018-06-08',
      arena: bygg.arenaer.get('sekretariat'),
      forslag: maaling,
    });
    const kommuner = [...bygg.parter].filter(([k]) => bygg.virksomheter.has(k));
    const s = bygg.paa('2018-05-10', sekretariat);
    const alle = await s.find('samarbeidspart', query('samarbeidspart', "parttype/kode eq 'kommune'"));
    // Only those that are municipalities on that day are asked.
    const spurte = alle.verdier
      .filter((p) => typeof p.data.tilDato !== 'string' || p.data.tilDato > '2018-05-10')
      .filter((p) => String(p.data.fraDato) <= '2018-05-10')
      .map((p) => p.systemID)
      .filter((id) => kommuner.some(([, part]) => part === id));
    await s.act('hoering', hoering.systemID, 'sendHoering', { part: spurte });
    const rader = await s.find('hoeringssvar', query('hoeringssvar', `hoering eq ${hoering.systemID}`));
    for (const [i, [kommune, standpunkt, merknad]] of svar.entries()) {
      const rad = rader.verdier.find((r) => r.relasjoner.part === bygg.parter.get(kommune));
      if (!rad) continue;
      await bygg.paa(`2018-05-${14 + i}`, { navn: 'Rådmannen' }).act('hoeringssvar', rad.systemID, 'svar', {
        standpunkt: kode(standpunkt),
        ...(merknad ? { merknad } : {}),
      });
    }
    const spoersmaal = await bygg
      .paa('2018-05-22', { navn: 'Kontaktpunkt for Værnes' })
      .act('kommentar', null, 'skriv', {
        forslag: maaling,
        tekst: 'Kan kommuner som slås sammen i 2020, svare samlet?',
        spoersmaal: true,
      });
    await bygg.paa('2018-05-23', sekretariat).act('kommentar', null, 'skriv', {
      forslag: maaling,
      svarPaa: spoersmaal.objekt.systemID,
      tekst: 'Ja. Hver kommune svarer for seg i 2018, men svaret kan skrives i fellesskap.',
    });
  }
  if (maaling) {
    // The next meeting, with a case that the members can prepare for.
    const s = bygg.paa('2018-05-23', sekretariat);
    const { objekt: moete } = await s.act('moete', null, 'planlegg', {
      arena: bygg.arenaer.get('ru'),
      kapasitet: kode('styringsgruppe'),
      tittel: 'Rådmannsutvalget som styringsgruppe, junimøtet',
      start: '2018-06-13T10:00:00+02:00',
      slutt: '2018-06-13T14:00:00+02:00',
      sted: 'Stjørdal',
    });
    await s.act('moete', moete.systemID, 'settPaaSakliste', {
      forslag: maaling,
      sakstype: kode('beslutning'),
    });
  }
  if (nasjonale)
    await bygg.paa('2018-05-18', sekretariat).act('forslag', nasjonale, 'motta', { frist: '2018-06-12' });

  const [oerland] = partene(['oerland']);
  const fosen = bygg.arenaer.get('efagraad-fosen');
  if (oerland && fosen) {
    const raadmann = { navn: 'Rådmann i Ørland' };
    const behov = await bygg.paa('2018-05-21', raadmann).create('forslag', {
      tittel: 'Felles rutine for avvik i personvern',
      forslagstype: kode('behov'),
      problem:
        'Hver kommune lager sin egen rutine for å melde og følge opp avvik, og de små mangler fagfolk.',
      begrunnelse: 'En felles rutine og et felles opplæringsopplegg sparer arbeid og gir likere praksis.',
      arena: fosen,
      part: oerland,
      maal: [bygg.maal.get(3)],
    });
    await bygg.paa('2018-05-21', raadmann).act('forslag', behov.systemID, 'meldInn', {});
  }
};
