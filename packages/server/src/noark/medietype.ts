import { Problem } from '@felles/kernel';

export const noark = 'application/vnd.noark5+json';
const flettbar = 'application/merge-patch+json';

interface Godtatt {
  readonly type: string;
  readonly q: number;
}

const lesAccept = (accept: string): readonly Godtatt[] =>
  accept.split(',').flatMap((del): Godtatt[] => {
    const [type = '', ...valg] = del.split(';').map((d) => d.trim().toLowerCase());
    if (type === '') return [];
    const q = valg.find((v) => v.startsWith('q='))?.slice(2);
    return [{ type, q: q === undefined ? 1 : Number(q) || 0 }];
  });

/** How gladly a type is taken, 0 to 1. The most specific range decides (RFC 9110 section 12.5.1). */
const vekt = (godtatt: readonly Godtatt[], type: string): number => {
  const gruppe = `${type.split('/')[0]}/*`;
  for (const omraade of [type, gruppe, '*/*']) {
    const funnet = godtatt.find((g) => g.type === omraade);
    if (funnet) return funnet.q;
  }
  return 0;
};

export const godtar = (accept: string | undefined, type: string): boolean =>
  accept === undefined || accept.trim() === '' || vekt(lesAccept(accept), type.toLowerCase()) > 0;

/** Content type of the answer: the standard's own, or plain JSON for those who take nothing else. */
export const svartype = (accept: string | undefined): string => {
  if (accept === undefined || accept.trim() === '') return `${noark}; charset=utf-8`;
  const godtatt = lesAccept(accept);
  const [egen, vanlig] = [vekt(godtatt, noark), vekt(godtatt, 'application/json')];
  if (egen === 0 && vanlig === 0)
    throw new Problem('ikke-akseptabelt', `svaret kan leveres som ${noark} eller application/json`);
  return `${vanlig > egen ? 'application/json' : noark}; charset=utf-8`;
};

/** Refuses a body that is not JSON in UTF-8, and for PATCH one that is not a merge patch (RFC 7396). */
export const krevJson = (contentType: string | undefined, metode: string): void => {
  const [type = '', ...valg] = (contentType ?? '').split(';').map((d) => d.trim().toLowerCase());
  const ventet = metode === 'PATCH' ? [flettbar] : [noark, 'application/json'];
  const tegnsett = valg
    .find((v) => v.startsWith('charset='))
    ?.slice(8)
    .replaceAll('"', '');
  if (!ventet.includes(type) || (tegnsett !== undefined && tegnsett !== 'utf-8' && tegnsett !== 'utf8'))
    throw new Problem('feil-innholdstype', `innholdet må være ${ventet.join(' eller ')} i UTF-8`);
};

/** Media type alone, without parameters. */
export const bareType = (contentType: string | undefined): string | undefined =>
  contentType?.split(';')[0]?.trim().toLowerCase() || undefined;
