import { describe, expect, test } from 'vitest';
import { type IdentitetConfig, IdentitetKonfigFeil, innstillinger } from './konfig.js';

const ekstern: IdentitetConfig = {
  grunnadresse: 'https://felles.example.no',
  issuer: 'https://login.example.no/realms/felles',
  klientId: 'felles-app',
  klientHemmelighet: 'x',
};

describe('the configuration', () => {
  test('of an outside issuer needs only address, issuer and client', () => {
    expect(innstillinger(ekstern)).toMatchObject({
      sikker: true,
      publikum: 'felles',
      omfang: 'openid profile email',
      utlogging: 'skjema',
      ledigMs: 1_800_000,
      absoluttMs: 28_800_000,
    });
  });

  test.each<[string, Partial<IdentitetConfig>, RegExp]>([
    ['plain http away from this machine', { grunnadresse: 'http://felles.example.no' }, /https/],
    ['a path in the address', { grunnadresse: 'https://felles.example.no/app' }, /uten sti/],
    ['something that is no address', { grunnadresse: 'felles' }, /grunnadresse/],
    ['an issuer over plain http', { issuer: 'http://login.example.no' }, /issuer.*https/],
    ['an issuer without a client', { klientId: '' }, /klientId mangler/],
    ['a client with the name of the API', { klientId: 'felles' }, /ikke være like/],
  ])('is refused with %s, and says what to change', (_navn, endring, melding) => {
    expect(() => innstillinger({ ...ekstern, ...endring })).toThrow(IdentitetKonfigFeil);
    expect(() => innstillinger({ ...ekstern, ...endring })).toThrow(melding);
  });

  test.each(['0.0.0.0', '::', '10.0.0.4', 'felles.example.no', '127.0.0.1.example.no', undefined])(
    'refuses the embedded provider when the server listens on %s',
    (lytterPaa) => {
      const config = {
        grunnadresse: 'http://localhost:8080',
        ...(lytterPaa === undefined ? {} : { lytterPaa }),
      };
      expect(() => innstillinger(config)).toThrow(/bare for demo på egen maskin/);
    },
  );

  test.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])(
    'takes the embedded provider on %s',
    (lytterPaa) => {
      expect(innstillinger({ grunnadresse: 'http://localhost:8080', lytterPaa })).toMatchObject({
        issuer: null,
        klientId: 'felles-web',
        utlogging: 'klient',
        sikker: false,
      });
    },
  );

  test('refuses the embedded provider behind a public address even when the server listens on loopback', () => {
    expect(() =>
      innstillinger({ grunnadresse: 'https://felles.example.no', lytterPaa: '127.0.0.1' }),
    ).toThrow(/bare for demo/);
  });
});
