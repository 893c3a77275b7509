import { describe, expect, it } from 'vitest';
import { nesteSteg, SPOER, type Versjonsstand } from './nestesteg.js';

const vedtatt: Versjonsstand = {
  handlinger: ['send', 'purr', 'nyVersjon', 'opphev'],
  usendte: 0,
  usendteKommuner: 0,
  ubesvarte: [],
  hoeringer: 0,
  aapneHoeringer: 0,
  kanSpoerre: true,
  idag: '2018-05-24',
};
const neste = (s: Partial<Versjonsstand>): string | undefined => {
  const { steg, foerst } = nesteSteg({ ...vedtatt, ...s });
  return foerst ? steg[0] : undefined;
};

describe('what comes next for a version of the agreement', () => {
  it('is that a draft is sent out for comment', () => {
    expect(neste({ handlinger: ['vedta', 'sendPaaHoering'] })).toBe('sendPaaHoering');
  });
  it('is to adopt what has been out for comment, when nobody is being asked any more', () => {
    const ute = { handlinger: ['tilUtkast', 'vedta'], hoeringer: 1 };
    expect(neste(ute)).toBe('vedta');
    expect(neste({ ...ute, aapneHoeringer: 1 })).toBeUndefined();
  });
  it('is to send an adopted version to those who have not had it, whoever lacks an answer', () => {
    expect(neste({ usendte: 2, usendteKommuner: 1, ubesvarte: [{ svarfrist: '2018-05-01' }] })).toBe('send');
  });
  it('is not to send it to others than municipalities, though one may', () => {
    expect(neste({ usendte: 3 })).toBe(SPOER);
    expect(nesteSteg({ ...vedtatt, usendte: 3 }).steg).toContain('send');
  });
  it('is a reminder only when somebody lacks an answer, the deadline is near and it was not given today', () => {
    expect(neste({ ubesvarte: [{ svarfrist: '2018-06-07' }] })).toBe('purr');
    expect(neste({ ubesvarte: [{ svarfrist: '2018-06-08' }] })).toBe(SPOER);
    expect(neste({ ubesvarte: [{ svarfrist: '2018-06-07', purretDato: '2018-05-24' }] })).toBe(SPOER);
    expect(nesteSteg(vedtatt).steg).not.toContain('purr');
  });
  it('is to ask the parties about it until they have been asked, and then nothing', () => {
    expect(neste({})).toBe(SPOER);
    expect(neste({ hoeringer: 1 })).toBeUndefined();
    expect(neste({ kanSpoerre: false })).toBeUndefined();
  });
  it('loses nothing that can be done, and offers each thing once', () => {
    const { steg } = nesteSteg({ ...vedtatt, usendte: 1, ubesvarte: [{}] });
    expect(steg.toSorted()).toEqual(['nyVersjon', 'opphev', 'purr', 'send', SPOER]);
  });
});
