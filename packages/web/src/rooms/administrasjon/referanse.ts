import { iKjernen } from '../../client/noark.js';
import type { Ende } from './knytning.js';

// References between objects as the Noark interface has them: `$ref` at a relation, and kryssreferanse.

/** The archive's parts before and after, in time. */
export const rekkefoelgen = ['forrigearkivdel', 'nestearkivdel'] as const;
export type Rekkefoelge = (typeof rekkefoelgen)[number];

/** Makes an arkivdel the one before or after another. The other one is told by the core. */
export const settArkivdel = (v: string, arkivdel: string, rel: Rekkefoelge, til: string): Promise<void> =>
  iKjernen(v, async (k) => {
    const her = await k.objekt('arkivstruktur/arkivdel/', arkivdel);
    await her.knytt(`arkivstruktur/${rel}/`, await k.objekt('arkivstruktur/arkivdel/', til));
  });

export const loesneArkivdel = (v: string, arkivdel: string, rel: Rekkefoelge): Promise<void> =>
  iKjernen(v, async (k) =>
    (await k.objekt('arkivstruktur/arkivdel/', arkivdel)).loesne(`arkivstruktur/${rel}/`),
  );

const sekundaer = 'arkivstruktur/sekundaerklassifikasjonssystem/';

/** The secondary systems of an arkivdel (krav 5.2.13), tied and loosened by `$ref`. */
export const sekundaere = {
  knytt: (v: string, arkivdel: Ende, _relasjon: string, system: string): Promise<void> =>
    iKjernen(v, async (k) =>
      (await k.objekt('arkivstruktur/arkivdel/', arkivdel.systemID)).knytt(
        sekundaer,
        await k.objekt('arkivstruktur/klassifikasjonssystem/', system),
      ),
    ),
  loesne: (v: string, arkivdel: Ende, _relasjon: string, system: string): Promise<void> =>
    iKjernen(v, async (k) =>
      (await k.objekt('arkivstruktur/arkivdel/', arkivdel.systemID)).loesne(
        sekundaer,
        await k.objekt('arkivstruktur/klassifikasjonssystem/', system),
      ),
    ),
};

/** Kinds of units a reference goes between. */
export const arkivenheter = ['klasse', 'mappe', 'registrering'] as const;
export type Arkivenhet = (typeof arkivenheter)[number];

/** What a unit may refer to (chapter 7, Kryssreferanse); the core decides. */
export const kanViseTil: Readonly<Record<Arkivenhet, readonly Arkivenhet[]>> = {
  klasse: ['klasse'],
  mappe: ['mappe', 'registrering', 'klasse'],
  registrering: ['registrering', 'mappe'],
};

interface Enhet {
  readonly slag: Arkivenhet;
  readonly systemID: string;
}

export const kryssreferer = (v: string, fra: Enhet, til: Enhet): Promise<void> =>
  iKjernen(v, async (k) => {
    const her = await k.objekt(`arkivstruktur/${fra.slag}/`, fra.systemID);
    await her.kryssreferer(await k.objekt(`arkivstruktur/${til.slag}/`, til.systemID));
  });

export const slettKryssreferanse = (v: string, systemID: string): Promise<void> =>
  iKjernen(v, async (k) => (await k.objekt('arkivstruktur/kryssreferanse/', systemID)).slett());
