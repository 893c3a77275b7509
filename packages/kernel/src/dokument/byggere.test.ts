import { describe, expect, it } from 'vitest';
import type { Blokk, Dokument } from './dokument.js';
import { innkalling, protokoll, saksframlegg } from './eksempler.js';
import { byggInnkalling } from './innkalling.js';
import { byggProtokoll, type Protokollsak } from './protokoll.js';
import { byggSaksframlegg } from './saksframlegg.js';
import { tegnDokument } from './tegn.js';

const tekster = ({ blokker }: Dokument): string[] =>
  blokker.flatMap((b) => (b.type === 'overskrift' || b.type === 'avsnitt' ? [b.tekst] : []));
const tabeller = ({ blokker }: Dokument): Extract<Blokk, { type: 'tabell' }>[] =>
  blokker.filter((b) => b.type === 'tabell');
const medSak = (sak: Partial<Protokollsak>): Dokument =>
  byggProtokoll({ ...protokoll, saker: [{ nummer: '1/18', tittel: 'Sak', ...sak }] });

describe('byggProtokoll', () => {
  it('names the arena with its capacity and counts those with a vote', () => {
    const dokument = byggProtokoll(protokoll);
    expect(dokument.tittel).toBe('Møteprotokoll: Rådmannsutvalget som styringsgruppe, 2. mai 2018');
    expect(dokument.undertittel).toBe('Godkjent 13. juni 2018');
    expect(tekster(dokument)).toContain('9 av 10 med stemmerett var til stede. Møtet var vedtaksført.');
  });

  it('says that a protocol without an approval date is a draft', () => {
    const { godkjent: _, ...utkast } = protokoll;
    expect(byggProtokoll(utkast).undertittel).toBe('Utkast, ikke godkjent');
    expect(byggProtokoll({ ...utkast, spraak: 'nn' }).undertittel).toBe('Utkast, ikkje godkjent');
  });

  it('groups the parties by vote and gives the reasons they stated', () => {
    const dokument = medSak({
      voteringer: [
        {
          vedtatt: true,
          stemmer: [
            { part: 'A', stemme: 'for' },
            { part: 'B', stemme: 'mot', begrunnelse: 'For dyrt.' },
            { part: 'C', stemme: 'for' },
            { part: 'D', stemme: 'avholdende' },
          ],
        },
      ],
    });
    expect(tekster(dokument)).toContain('Vedtatt: 2 stemte for og 1 mot. 1 avsto fra å stemme.');
    expect(tabeller(dokument).at(-1)?.rader).toEqual([
      ['For', '2', 'A, C'],
      ['Mot', '1', 'B'],
      ['Avholdende', '1', 'D'],
    ]);
    expect(dokument.blokker).toContainEqual({ type: 'punktliste', punkter: ['B: For dyrt.'] });
  });

  it('tells every vote that was held, in order, and what it was about', () => {
    const stemmer = [{ part: 'A', stemme: 'for' as const }];
    const dokument = medSak({
      voteringer: [
        { over: 'forslag 1', vedtatt: false, stemmer },
        { over: 'innstillingen', vedtatt: true, stemmer },
      ],
    });
    const overskrifter = dokument.blokker.flatMap((b) =>
      b.type === 'overskrift' && b.tekst.startsWith('Avstemning') ? [b.tekst] : [],
    );
    expect(overskrifter).toEqual(['Avstemning: forslag 1', 'Avstemning: innstillingen']);
    expect(tabeller(dokument).filter((t) => t.kolonner.some((k) => k.tittel === 'Stemme'))).toHaveLength(2);
  });

  it('calls a vote unanimous only when every vote was for and it carried', () => {
    const stemmer = ['A', 'B'].map((part) => ({ part, stemme: 'for' as const }));
    expect(tekster(medSak({ voteringer: [{ vedtatt: true, stemmer }] }))).toContain(
      'Enstemmig vedtatt med 2 stemmer.',
    );
    expect(tekster(medSak({ voteringer: [{ vedtatt: false, stemmer }] }))).toContain(
      'Ikke vedtatt: 2 stemte for og 0 mot.',
    );
  });

  it('works for a meeting without attendance and without cases', async () => {
    const dokument = byggProtokoll({ ...protokoll, deltakere: [], observatoerer: [], saker: [] });
    expect(tekster(dokument)).toContain('Møtet hadde ingen saker.');
    expect((await tegnDokument(dokument)).length).toBeGreaterThan(1000);
  });

  it('says nothing of voting in a case that was only reported', () => {
    expect(tekster(medSak({ type: 'orientering', behandling: 'Tatt til orientering.' }))).not.toContain(
      'Avstemning',
    );
  });
});

describe('byggInnkalling', () => {
  it('lists each case with its type, proposer and documents', () => {
    expect(tabeller(byggInnkalling(innkalling))[0]?.rader[1]).toEqual([
      '12/18',
      'Sekretariat med to årsverk fra høsten 2018\nForslag fra: Strategigruppen',
      'Beslutning',
      'Saksframlegg\nBudsjett 2018–2020\nUttalelser fra regionrådene',
    ]);
  });

  it('writes day, time and deadline as the language does', () => {
    const verdier = (spraak: 'nb' | 'nn' | 'en'): string =>
      JSON.stringify(byggInnkalling({ ...innkalling, moetedato: '2018-05-05', spraak }));
    expect(verdier('nb')).toContain('lørdag 5. mai 2018');
    expect(verdier('nb')).toContain('kl. 10.00–14.30');
    expect(verdier('nn')).toContain('laurdag 5. mai 2018');
    expect(verdier('en')).toContain('Saturday 5 May 2018');
  });

  it('says so when the agenda is empty', async () => {
    const dokument = byggInnkalling({ ...innkalling, saker: [] });
    expect(tekster(dokument)).toContain('Det er ikke meldt saker til møtet.');
    expect((await tegnDokument(dokument)).length).toBeGreaterThan(1000);
  });
});

describe('byggSaksframlegg', () => {
  it('sets the recommendation first and says what it would bind', () => {
    const ramme = byggSaksframlegg(saksframlegg).blokker.find((b) => b.type === 'ramme');
    expect(ramme?.tittel).toBe('Innstilling');
    expect(ramme?.merknader?.[0]?.verdi).toContain('vil binde de partene som har sluttet seg til');
    expect(ramme?.merknader?.[0]?.verdi).toContain('Hjemmel: samarbeidsavtalen versjon 1.0, punkt 5.');
  });

  it('says of a recommendation that each party must decide for itself, in all three languages', () => {
    const tekst = (spraak: 'nb' | 'nn' | 'en'): string =>
      JSON.stringify(
        byggSaksframlegg({
          ...saksframlegg,
          spraak,
          innstilling: { tekst: 'X', bindingsklasse: 'anbefaling' },
        }),
      );
    expect(tekst('nb')).toContain('Hver part må selv vedta å slutte seg til.');
    expect(tekst('nn')).toContain('Kvar part må sjølv vedta å slutte seg til.');
    expect(tekst('en')).toContain('Each party must itself decide to join.');
  });

  it('leaves out the headings of parts that are empty', () => {
    const dokument = byggSaksframlegg({
      ...saksframlegg,
      maal: [],
      vurdering: {},
      uttalelser: [],
      vedlegg: [],
    });
    expect(tekster(dokument).filter((t) => !t.includes('.'))).toEqual(['Bakgrunn og problem']);
  });
});
