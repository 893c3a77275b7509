import type { TFunction } from 'i18next';
import { expect, it } from 'vitest';
import type { Minkommune, Minsakliste } from '../../client/index.js';
import { kommuneark, saklisteark } from './arkdata.js';

const t = ((n: string) => n) as unknown as TFunction;
const kodetekst = (_liste: string, verdi: { readonly kode: string }) => verdi.kode;
const kode = (k: string) => ({ kode: k, kodenavn: k });

it('gives a row for each case of the agenda, with cost, share and answers as numbers, and others’ cases last', () => {
  const sak = { sak: '1', tittel: 'Felles innlogging', sakstype: kode('beslutning'), hoeringer: [] };
  const data = {
    dato: '2018-05-24',
    partnavn: 'Ørland',
    moeter: [
      {
        tittel: 'RU',
        start: '2018-06-12T08:00:00Z',
        saker: [
          {
            ...sak,
            binding: 'anbefaling',
            kostnad: { engang: { alle: 1_000, andel: 20 } },
            hoeringer: [
              { spurt: 47, svart: 9 },
              { spurt: 3, svart: 1 },
            ],
          },
        ],
      },
    ],
    gjelderOss: [{ ...sak, sak: '2', moetetittel: 'Annet', start: '2018-06-20T08:00:00Z' }],
  } as unknown as Minsakliste;
  const ark = saklisteark(data, t, kodetekst);
  expect(ark.hode).toHaveLength(13);
  expect(ark.rader.map((r) => r.filter((x) => x !== undefined))).toEqual([
    ['RU', '2018-06-12', 'Felles innlogging', 'beslutning', 'anbefaling', 1_000, 20, 50, 10],
    ['Annet', '2018-06-20', 'Felles innlogging', 'beslutning'],
  ]);
});

it('gives a row for each thing on the municipality’s page, none for what is empty', () => {
  const data = {
    dato: '2018-05-24',
    navn: 'Bjugn',
    hoeringer: [{ tittel: 'Høring', status: kode('ikke-svart'), frist: '2018-06-01' }],
    avtaler: [{ tittel: 'Avtalen', status: kode('signert'), dato: '2018-03-01' }],
  } as unknown as Minkommune;
  const ark = kommuneark(data, t, kodetekst);
  expect(ark.tittel).toBe('Bjugn');
  expect(ark.rader).toEqual([
    ['hoering.tittel', 'Høring', 'ikke-svart', undefined, '2018-06-01'],
    ['minkommune.avtaler', 'Avtalen', 'signert', '2018-03-01', undefined],
  ]);
});
