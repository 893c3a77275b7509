import { describe, expect, it } from 'vitest';
import { statusPaaDag } from './statuspaadag.js';

const kode = (k: string) => ({ kode: k, kodenavn: k });
const paa = (entitet: string, data: Record<string, unknown>, dag: string): string | undefined =>
  (statusPaaDag({ entitet, data }, dag)?.status as { kode: string } | undefined)?.kode;

describe('where a party stood on a day', () => {
  const ute = {
    tilslutningsstatus: kode('utmeldt'),
    sendtDato: '2018-05-10',
    signertDato: '2018-09-01',
    utmeldtDato: '2019-07-01',
  };
  it('with the agreement is nowhere, asked, signed and then out, each from its day', () => {
    const dager = ['2018-05-09', '2018-05-10', '2018-09-01', '2019-06-30', '2019-07-01'];
    expect(dager.map((d) => paa('tilslutning', ute, d))).toEqual([
      undefined,
      'sendt',
      'signert',
      'signert',
      'utmeldt',
    ]);
  });
  it('with an initiative and a hearing is unanswered until it has answered', () => {
    const del = {
      deltakelsesstatus: kode('fullmakt'),
      spurtDato: '2018-06-01',
      svartDato: '2018-10-01',
    };
    expect(['2018-05-01', '2018-06-01', '2018-10-01'].map((d) => paa('deltakelse', del, d))).toEqual([
      undefined,
      'spurt',
      'fullmakt',
    ]);
    const svar = { hoeringssvarstatus: kode('svart'), svartTid: '2018-05-20T08:00:00.000Z' };
    expect(['2018-05-19', '2018-05-20'].map((d) => paa('hoeringssvar', svar, d))).toEqual([
      'ikke-svart',
      'svart',
    ]);
  });
});
