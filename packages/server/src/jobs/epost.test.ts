import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byggEpost } from './epost.js';
import { Innholdsfeil, lesMelding, lesMottaker, mottakereAv } from './innhold.js';
import { enLinje, erAdresse, lesAvsender } from './linje.js';
import { norskTidsrom } from './norsktid.js';
import { sendefeil } from './sender.js';
import { en } from './tekst/en.js';
import { nb } from './tekst/nb.js';
import { nn } from './tekst/nn.js';
import { MAKS_FORSOEK, ventetid } from './utboks.js';

const moete = '01890000-0000-7000-8000-000000000001';
const innkalling = {
  moete,
  tittel: 'Rådmannsutvalget som styringsgruppe',
  arena: 'Rådmannsutvalget',
  start: '2018-05-02T08:00:00.000Z',
  slutt: '2018-05-02T12:00:00.000Z',
  sted: 'Trondheim',
  melding: 'Velkommen.\n\nMøt presis.',
  saker: ['1. Felles arkivkjerne', '2. Digital post & <svar>'],
};
const valg = {
  id: '01890000-0000-7000-8000-0000000000aa',
  opprettet: new Date('2018-04-20T08:00:00Z'),
  avsender: { navn: 'Felles', adresse: 'felles@digut.example' },
  grunnadresse: 'https://felles.example',
};
const til = { epost: 'leder@orland.example', navn: 'Rådmann i Ørland' };
const bygg = (innhold: object, type = 'innkalling', mottaker: object = til) =>
  byggEpost(lesMelding(type, innhold), lesMottaker(mottaker), valg);
/** Calendar lines with the folding undone. */
const kalenderlinjer = (kalender: string | undefined): string[] =>
  (kalender ?? '').replace(/\r\n[ \t]/g, '').split('\r\n');

describe('the e-mail of a notice', () => {
  const e = bygg(innkalling);

  it('says when and where in Norwegian time, lists the agenda and links to the meeting', () => {
    expect(e.emne).toBe('Innkalling: Rådmannsutvalget som styringsgruppe, onsdag 2. mai 2018');
    for (const del of [
      'Tid: onsdag 2. mai 2018 kl. 10.00–14.00',
      'Sted: Trondheim',
      '  1. Felles arkivkjerne\n  2. Digital post & <svar>',
      'Møt presis.',
      `https://felles.example/moete/${moete}`,
    ])
      expect(e.tekst).toContain(del);
    expect(e.html).toContain('<li>2. Digital post &#38; &#60;svar&#62;</li>');
    expect(e.html).toContain(`<a href="https://felles.example/moete/${moete}">`);
  });

  it('is the same byte for byte when built again, with the row id as Message-ID', () => {
    expect(bygg(innkalling)).toEqual(e);
    expect(e.meldingsid).toBe(`<${valg.id}@digut.example>`);
  });

  it('carries a REQUEST in UTC whose UID is the meeting', () => {
    const linjer = kalenderlinjer(e.kalender);
    expect(linjer).toEqual(
      expect.arrayContaining([
        'METHOD:REQUEST',
        `UID:${moete}`,
        'DTSTART:20180502T080000Z',
        'DTEND:20180502T120000Z',
        'DTSTAMP:20180420T080000Z',
        'LOCATION:Trondheim',
        'ORGANIZER;CN="Felles":mailto:felles@digut.example',
      ]),
    );
    expect(linjer.find((l) => l.startsWith('ATTENDEE'))).toContain('leder@orland.example');
    expect(linjer.filter((l) => /TZID|VTIMEZONE/.test(l))).toEqual([]);
  });

  it('lasts an hour in the calendar when the meeting has no end', () => {
    expect(kalenderlinjer(bygg({ ...innkalling, slutt: null }).kalender)).toContain('DTEND:20180502T090000Z');
  });

  it('takes a changed meeting for the old one, and a cancelled one out of the calendar', () => {
    const endret = bygg({ ...innkalling, art: 'endring', sekvens: 1 });
    expect(kalenderlinjer(endret.kalender)).toEqual(
      expect.arrayContaining(['METHOD:REQUEST', 'SEQUENCE:1', 'STATUS:CONFIRMED']),
    );
    expect(endret.emne).toMatch(/^Endret møte: /);
    const avlyst = bygg({ ...innkalling, art: 'avlysning', sekvens: 2 });
    expect(kalenderlinjer(avlyst.kalender)).toEqual(
      expect.arrayContaining(['METHOD:CANCEL', 'SEQUENCE:2', 'STATUS:CANCELLED']),
    );
    expect(avlyst.kalendermetode).toBe('CANCEL');
    expect(avlyst.emne).toMatch(/^Avlyst: /);
  });

  it('lets no title, name, place or message begin a header, a calendar line or a tag', () => {
    const ond = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            '\r\n',
            '\n',
            '\r',
            '\u2028',
            '\u0085',
            '\0',
            '\t',
            '"',
            '<',
            '>',
            '\\',
            ';',
            ':',
            'Bcc: x@y',
            'ATTENDEE:mailto:x@y',
            '<b>',
            '\u202e',
            'ø',
          ),
          fc.string({ unit: 'grapheme', maxLength: 8 }),
        ),
        { maxLength: 12 },
      )
      .map((deler) => `a${deler.join('')}`);
    fc.assert(
      fc.property(ond, ond, ond, ond, (tittel, navn, sted, melding) => {
        const m = lesMelding('innkalling', {
          ...innkalling,
          tittel,
          sted,
          melding,
          arena: navn,
          saker: [tittel],
        });
        const ut = byggEpost(m, lesMottaker({ epost: til.epost, navn }), valg);
        for (const hode of [ut.emne, ut.til.navn, ut.til.epost, ut.meldingsid])
          expect(hode).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
        const linjer = kalenderlinjer(ut.kalender);
        expect(linjer.filter((l) => /^ATTENDEE/.test(l))).toHaveLength(1);
        expect(linjer.filter((l) => /^BEGIN:/.test(l))).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VEVENT']);
        expect(linjer.filter((l) => !/^[A-Z-]+[;:]/.test(l))).toEqual([]);
        expect(ut.html.match(/<b>|<script/)).toBeNull();
      }),
      { numRuns: 200 },
    );
  });
});

describe('the e-mail of a question of participation', () => {
  it('names the municipality and the deadline, links to the initiative and has no calendar', () => {
    const e = bygg(
      { satsing: moete, tittel: 'Felles arkiv', svarfrist: '2018-09-15' },
      'deltakelsesspoersmaal',
    );
    expect(e.emne).toBe('Spørsmål om deltakelse: Felles arkiv');
    expect(e.tekst).toContain('Rådmann i Ørland er invitert');
    expect(e.tekst).toContain('Svarfrist: 15. september 2018.');
    expect(e.tekst).toContain(`https://felles.example/satsing/${moete}`);
    expect(e.kalender).toBeUndefined();
  });
});

describe('the language of an e-mail', () => {
  const paa = (spraak: string, innhold: object, type: string) => bygg(innhold, type, { ...til, spraak });
  const hoering = { hoering: moete, tittel: 'Felles mal', tekst: 'Skrevet av avsender', frist: '2018-06-20' };

  it('is the receiver’s own, with the days in it, while what people wrote stays as it was', () => {
    const nn = paa('nn', hoering, 'hoering');
    expect(nn.emne).toBe('Høyring: Felles mal');
    expect(nn.tekst).toContain('Rådmann i Ørland er beden om å uttale seg om «Felles mal».');
    expect(nn.tekst).toContain('Skrevet av avsender');
    expect(nn.html).toContain('<html lang="nn">');
    const en = paa('en', innkalling, 'innkalling');
    expect(en.emne).toBe('Meeting notice: Rådmannsutvalget som styringsgruppe, Wednesday, 2 May 2018');
    expect(en.tekst).toContain('Time: Wednesday, 2 May 2018, 10:00–14:00');
    expect(en.tekst).toContain('This e-mail was sent automatically from Felles.');
  });

  it('is bokmål when none or an unknown one is named', () => {
    expect(bygg(hoering, 'hoering').emne).toBe('Høring: Felles mal');
    expect(paa('se', hoering, 'hoering').emne).toBe('Høring: Felles mal');
  });

  it('holds for reminders, new deadlines, letters and digests alike', () => {
    expect(paa('nn', { ...hoering, art: 'purring' }, 'hoering').emne).toBe(
      'Påminning om høyring: Felles mal',
    );
    expect(paa('en', { ...hoering, art: 'frist' }, 'hoering').tekst).toContain('Deadline: 20 June 2018.');
    const brev = paa(
      'nn',
      { mal: 'purring', tittel: 'Avtalen', frist: '2018-06-20', melding: '', side: '/avtale' },
      'partsbrev',
    );
    expect(brev.tekst).toContain('Vi har ikkje fått svar frå Rådmann i Ørland om «Avtalen».');
    expect(brev.tekst).toContain('https://felles.example/avtale');
    const endring = paa(
      'en',
      { mal: 'partendring', tittel: 'A blir B', frist: '2020-01-01', melding: '', side: '/part/endring/x' },
      'partsbrev',
    );
    expect(endring.tekst).toContain('The change holds from 1 January 2020.');
    const sammendrag = paa(
      'en',
      {
        antall: 2,
        linjer: [
          { type: 'forslag-returnert', tittel: 'Felles $& mal' },
          { type: 'x', tittel: 'Y' },
        ],
      },
      'sammendrag',
    );
    expect(sammendrag.tekst).toContain('  Proposal returned: Felles $& mal\n  Y');
  });

  it('has every text in all three, with the same words to fill in', () => {
    const ord = (t: string) => [...t.matchAll(/\{\w+\}/g)].map((m) => m[0]).sort();
    for (const noekkel of Object.keys(nb) as (keyof typeof nb)[]) {
      expect(ord(nn[noekkel]), noekkel).toEqual(ord(nb[noekkel]));
      expect(ord(en[noekkel]), noekkel).toEqual(ord(nb[noekkel]));
    }
  });

  it('goes no further than the product for the address of a letter', () => {
    const brev = { mal: 'avtale', tittel: 'T', side: '@ond.example/x' };
    expect(() => lesMelding('partsbrev', brev)).toThrow('side er ikke en adresse');
  });
});

describe('content that cannot be sent', () => {
  it.each([
    ['innkalling', { ...innkalling, moete: 'x' }, 'moete er ikke en UUID'],
    ['innkalling', { ...innkalling, tittel: '\n' }, 'tittel mangler'],
    ['innkalling', { ...innkalling, start: 'i morgen' }, 'start er ikke et tidspunkt'],
    ['innkalling', { ...innkalling, saker: [1] }, 'saker er ikke en liste av tekster'],
    [
      'deltakelsesspoersmaal',
      { satsing: moete, tittel: 'T', svarfrist: '2018-13-45' },
      'svarfrist er ikke et tidspunkt',
    ],
    ['noe-nytt', {}, 'ukjent type'],
    ['innkalling', null, 'innhold er ikke et objekt'],
  ])('of type %s is refused by field: %o', (type, innhold, grunn) => {
    expect(() => lesMelding(type, innhold)).toThrow(new Innholdsfeil(grunn));
  });

  it.each([
    '',
    'x',
    'a@b, c@d',
    'a@b\r\nBcc: c@d',
    'Navn <a@b>',
    '"a b"@c',
    'a@b c',
    'a@-b',
    `${'a'.repeat(65)}@b`,
  ])('to the address %j is refused', (epost) => {
    expect(() => lesMottaker({ epost, navn: 'N' })).toThrow('mottakerens e-postadresse er ugyldig');
  });

  it('reaches a recipient named twice once', () => {
    const mottakere = [{ epost: 'a@b.no' }, { epost: ' A@B.NO ' }, { epost: 'c@b.no' }];
    expect(mottakereAv({ mottakere })).toEqual([{ epost: 'a@b.no' }, { epost: 'c@b.no' }]);
  });
});

describe('the small parts', () => {
  it('a line is one line whatever was in it, and a line already clean is not changed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (s) => {
        const ut = enLinje(s);
        expect(ut.split(/[\p{Cc}\p{Zl}\p{Zp}]/u)).toHaveLength(1);
        expect(enLinje(ut)).toBe(ut);
      }),
    );
  });

  it('the sender is read with and without a name, and refused without an address', () => {
    expect(lesAvsender('Felles <felles@localhost>')).toEqual({ navn: 'Felles', adresse: 'felles@localhost' });
    expect(lesAvsender('"Felles, DiguT" <f@x.no>')).toEqual({ navn: 'Felles, DiguT', adresse: 'f@x.no' });
    expect(lesAvsender(' f@x.no ')).toEqual({ navn: '', adresse: 'f@x.no' });
    expect(() => lesAvsender('Felles')).toThrow('FELLES_AVSENDER');
  });

  it('æøå in an address is an address', () => {
    expect(erAdresse('postmottak@ørland.example')).toBe(true);
  });

  it('a meeting over midnight names both days', () => {
    expect(norskTidsrom(new Date('2018-01-31T22:00:00Z'), new Date('2018-02-01T00:30:00Z'))).toBe(
      'onsdag 31. januar 2018 kl. 23.00 til torsdag 1. februar 2018 kl. 01.30',
    );
  });

  it('the waits grow from a minute to six hours', () => {
    const alle = Array.from({ length: MAKS_FORSOEK }, (_, i) => ventetid(i + 1));
    expect(alle.slice(0, 4)).toEqual([60, 120, 240, 480]);
    expect(alle.at(-1)).toBe(6 * 3600);
  });

  it('an error is told by its codes, never by the words of the server', () => {
    const feil = Object.assign(new Error('535 bad password hunter2 for user@x'), {
      code: 'EAUTH',
      responseCode: 535,
      command: 'AUTH PLAIN',
      response: '535 hunter2',
    });
    expect(sendefeil(feil)).toEqual({ tekst: 'EAUTH, SMTP-svar 535, ved AUTH PLAIN', tjeneren: true });
    expect(sendefeil(new Error('smtp://user:hunter2@x'))).toEqual({ tekst: 'ukjent feil', tjeneren: false });
  });
});
