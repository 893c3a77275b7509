import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offentligAktoer } from '../aktoer.js';
import type { Sesjon } from '../kernel.js';
import { spoerring } from '../proevekjerne.js';
import { aapneProevearena, kode, type Proevearena } from './proevearena.js';

let p: Proevearena;
let loesning: string;
let a: Sesjon;
let b: Sesjon;

const medlem = (...koder: string[]): Sesjon =>
  p.aapne({ ...p.k.aktoer(p.k.a, 'medlem'), representerer: koder });
const meld = (s: Sesjon, part: string, type: string, tittel: string) =>
  s.act('bistand', null, 'meldBistand', { part: p.id(part), bistandstype: kode(type), tittel, loesning });
const statusAv = async (entitet: string, felt: string, id: string) =>
  ((await p.system.read(entitet, id)).data[felt] as { kode: string }).kode;

beforeAll(async () => {
  p = await aapneProevearena();
  loesning = (
    await p.sekretariat.create('fellesloesning', {
      tittel: 'Innlogging',
      loesningstype: kode('nasjonal'),
      beskrivelse: 'Beskrivelse',
      eiernavn: 'Staten',
    })
  ).systemID;
  a = medlem('a');
  b = medlem('b');
});
afterAll(() => p.lukk());

describe('help between two parties', () => {
  it('is agreed by the one that is asked, and ends with what was learnt for all to find', async () => {
    const { objekt: oenske } = await meld(a, 'a', 'oenske', 'Hjelp til innføring');
    const { objekt: tilbud } = await meld(b, 'b', 'tilbud', 'Vi kan innlogging');
    const foreslaa = () => a.act('bistand', oenske.systemID, 'foreslaaMentor', { part: p.id('b') });
    await expect(a.act('bistand', oenske.systemID, 'foreslaaMentor', { part: p.id('a') })).rejects.toThrow(
      'samme',
    );
    const { objekt: ordning } = await foreslaa();
    expect(ordning.relasjoner).toMatchObject({ tilbud: tilbud.systemID, oenske: oenske.systemID });
    await expect(foreslaa()).rejects.toThrow('allerede koblet');
    await expect(a.act('mentorordning', ordning.systemID, 'godta', {})).rejects.toThrow('egen virksomhet');
    const { laget } = await b.act('mentorordning', ordning.systemID, 'godta', {});
    const jp = await p.system.read('journalpost', laget[0]?.systemID ?? '');
    expect(jp.data.tittel).toBe('Kommune b hjelper Kommune a: Hjelp til innføring');
    await a.act('mentorordning', ordning.systemID, 'avsluttMentor', {
      tittel: 'Begynn med skjemaene',
      erfaring: 'Fem skjema dekker det meste.',
      offentlig: true,
    });
    const ute = p.aapne(offentligAktoer(p.k.a));
    const funnet = await ute.find('erfaring', spoerring('erfaring', { filter: "contains(tekst,'Fem')" }));
    expect(funnet.verdier.map((e) => [e.data.tittel, e.relasjoner.part])).toEqual([
      ['Begynn med skjemaene', p.id('a')],
    ]);
    // Who asked for help is the parties' own affair.
    expect((await ute.find('bistand', spoerring('bistand'))).verdier).toEqual([]);
    expect((await ute.find('mentorordning', spoerring('mentorordning'))).verdier).toEqual([]);
  });

  it('asks one that has offered nothing, and takes what was made for it away when it says no', async () => {
    const { objekt: oenske } = await meld(a, 'a', 'oenske', 'Hjelp til opplæring');
    const { objekt: ordning } = await a.act('bistand', oenske.systemID, 'foreslaaMentor', {
      part: p.id('c'),
      melding: 'Dere har brukt den lenge.',
    });
    const deres = ordning.relasjoner.tilbud ?? '';
    expect(await statusAv('bistand', 'bistandsstatus', deres)).toBe('forespurt');
    await medlem('c').act('mentorordning', ordning.systemID, 'takkNei', { begrunnelse: 'Ikke kapasitet.' });
    expect(await statusAv('bistand', 'bistandsstatus', deres)).toBe('trukket');
    expect(await statusAv('bistand', 'bistandsstatus', oenske.systemID)).toBe('aapen');
    await expect(medlem('c').act('mentorordning', ordning.systemID, 'godta', {})).rejects.toThrow();
  });

  it('gives one winner when yes and no come at once', async () => {
    const { objekt: oenske } = await meld(a, 'a', 'oenske', 'Hjelp til begge');
    const { objekt: ordning } = await a.act('bistand', oenske.systemID, 'foreslaaMentor', {
      part: p.id('b'),
    });
    const svar = await Promise.allSettled(
      ['godta', 'takkNei'].map((h) => b.act('mentorordning', ordning.systemID, h, {})),
    );
    expect(svar.filter((s) => s.status === 'fulfilled')).toHaveLength(1);
  });

  it('keeps experience from the public until the party lets it out', async () => {
    await b.act('erfaring', null, 'delErfaring', {
      part: p.id('b'),
      loesning,
      tittel: 'Internt',
      tekst: 'Bare for dem som er med.',
    });
    const ute = await p.aapne(offentligAktoer(p.k.a)).find('erfaring', spoerring('erfaring'));
    expect(ute.verdier.map((e) => e.data.tittel)).not.toContain('Internt');
    expect((await a.find('erfaring', spoerring('erfaring'))).verdier.map((e) => e.data.tittel)).toContain(
      'Internt',
    );
  });
});
