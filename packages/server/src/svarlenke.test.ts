import { generateKeyPairSync } from 'node:crypto';
import { signeringsnoekkel } from '@felles/kernel/log';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lagSvarlenker } from './svarlenke.js';

const nye = () =>
  lagSvarlenker(signeringsnoekkel(generateKeyPairSync('ed25519').privateKey), 'https://felles.example');
const lenker = nye();
const valg = {
  slag: 'hoeringssvar',
  id: '0190a000-0000-7000-8000-000000000001',
  epost: 'post@leka.example',
  frist: '2018-06-20',
} as const;
const adresse = lenker.adresse('0190a000-0000-7000-8000-0000000000aa')(valg);
const noekkel = adresse.slice(adresse.indexOf('#') + 1);

describe('an answer link', () => {
  it('says one question to one party, by where it was sent, until a month after the deadline', () => {
    expect(lenker.les(noekkel)).toEqual({
      slag: 'hoeringssvar',
      id: valg.id,
      epost: valg.epost,
      virksomhet: '0190a000-0000-7000-8000-0000000000aa',
      utloeper: Date.parse('2018-07-21T00:00:00Z') / 1000,
    });
  });

  it('keeps its secret behind the hash, where servers and logs do not see it', () => {
    expect(new URL(adresse).pathname).toBe('/svar');
    expect(new URL(adresse).search).toBe('');
  });

  it('is the same when the same e-mail is sent again', () => {
    expect(lenker.adresse('0190a000-0000-7000-8000-0000000000aa')(valg)).toBe(adresse);
  });

  it('of another installation opens nothing', () => {
    expect(nye().les(noekkel)).toBeUndefined();
  });

  it('opens nothing when a single character of it is another', () => {
    fc.assert(
      fc.property(fc.nat(noekkel.length - 1), fc.constantFrom('A', 'b', '7', '-', '.'), (i, tegn) => {
        const endret = `${noekkel.slice(0, i)}${tegn}${noekkel.slice(i + 1)}`;
        // The last character of base64url has bits that mean nothing.
        fc.pre(endret !== noekkel && i !== noekkel.length - 1);
        expect(lenker.les(endret)).toBeUndefined();
      }),
    );
  });

  it('is not any text that somebody makes up', () => {
    fc.assert(
      fc.property(fc.string(), (s) => {
        expect(lenker.les(s)).toBeUndefined();
      }),
    );
  });
});
