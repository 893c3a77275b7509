import type { Objekt, Sesjon } from '@felles/kernel';
import { model } from '@felles/model';
import { partene } from './partene.js';
import { gjelder, kode, liste, tekst } from './spoerring.js';

const gruppert = (rader: readonly Objekt[], relasjon: string): ReadonlyMap<string, readonly Objekt[]> => {
  const ut = new Map<string, Objekt[]>();
  for (const r of rader) {
    const eier = r.relasjoner[relasjon];
    if (eier !== undefined) ut.set(eier, [...(ut.get(eier) ?? []), r]);
  }
  return ut;
};

const tall = (o: Objekt, felt: string): number =>
  typeof o.data[felt] === 'number' ? Number(o.data[felt]) : 0;

/** Every region's way to a working eFagråd side by side, and what stands in the way (row A20). */
export const etablering = async (sesjon: Sesjon, dag: string) => {
  const regioner = await liste(sesjon, 'region', "regiontype/kode eq 'efagraad'");
  const raad = await liste(sesjon, 'arena', "arenatype/kode eq 'efagraad'");
  const steg = gruppert(await liste(sesjon, 'arenasteg'), 'arena');
  const punkter = gruppert(await liste(sesjon, 'sjekkpunkt'), 'arena');
  const seter = (await liste(sesjon, 'sete')).filter((s) => gjelder(s, dag));
  const mandater = gruppert(await liste(sesjon, 'mandat'), 'arena');
  const nominasjoner = gruppert(await liste(sesjon, 'nominasjon'), 'region');
  const parter = new Map((await partene(sesjon, dag)).map((p) => [p.part, p]));
  const seteplasser = sesjon.aktoer.bruker === null ? [] : await sesjon.seats();
  const nominer = sesjon.aktoer.art === 'offentlig' ? undefined : model.entity('nominasjon').acts.nominer;
  const kan = nominer !== undefined && sesjon.mayAct('nominasjon', nominer);
  const rader = regioner
    .map((region) => {
      const arena = raad.find((a) => a.relasjoner.region === region.systemID);
      const mine = arena ? seter.filter((s) => s.relasjoner.arena === arena.systemID) : [];
      const liste = [...((arena && punkter.get(arena.systemID)) ?? [])].sort(
        (a, b) => tall(a, 'nummer') - tall(b, 'nummer'),
      );
      const neste = liste.find((p) => p.data.ferdigDato === undefined);
      // The seat in the strategy group is the region's; that in its own eFagråd follows from it.
      const kp = seter.find(
        (s) =>
          s.relasjoner.region === region.systemID &&
          kode(s, 'seterolle') === 'kp' &&
          s.relasjoner.arena !== arena?.systemID,
      );
      const venter = (nominasjoner.get(region.systemID) ?? []).find(
        (n) => kode(n, 'nominasjonsstatus') === 'nominert',
      );
      const virksomt = kode(arena, 'arenastatus') === 'virksomt';
      const hindringer = [
        ...(arena ? [] : ['ingen-arena']),
        ...(arena && liste.length === 0 ? ['ingen-sjekkliste'] : []),
        ...(mine.length === 0 ? ['ingen-plasser'] : []),
        ...(mine.length > 0 && !mine.some((s) => kode(s, 'seterolle') === 'leder') ? ['ingen-leder'] : []),
        ...(arena && !mandater.has(arena.systemID) ? ['ingen-mandat'] : []),
        ...(kp ? [] : ['ingen-kontaktpunkt']),
        ...(kp?.data.midlertidig === true && virksomt ? ['midlertidig-kontaktpunkt'] : []),
      ];
      return {
        region: region.systemID,
        navn: tekst(region, 'navn') ?? '',
        ...(arena
          ? {
              arena: arena.systemID,
              arenastatus: arena.data.arenastatus,
              ...(arena.data.statusdato === undefined ? {} : { statusdato: arena.data.statusdato }),
              steg: [...(steg.get(arena.systemID) ?? [])]
                .sort((a, b) => (tekst(a, 'dato') ?? '').localeCompare(tekst(b, 'dato') ?? ''))
                .map((s) => ({ dato: s.data.dato, arenastatus: s.data.arenastatus, notat: s.data.notat })),
            }
          : { steg: [] }),
        punkter: {
          antall: liste.length,
          ferdig: liste.filter((p) => p.data.ferdigDato !== undefined).length,
          ...(neste
            ? { neste: { id: neste.systemID, tittel: neste.data.tittel, ansvarlig: neste.data.ansvarlig } }
            : {}),
        },
        ...(kp
          ? {
              kontaktpunkt: {
                sete: kp.systemID,
                tittel: kp.data.tittel,
                partnavn: parter.get(kp.relasjoner.part ?? '')?.navn,
                midlertidig: kp.data.midlertidig === true,
              },
            }
          : {}),
        ...(venter ? { nominasjon: venter.systemID } : {}),
        /** The user may point somebody out for the region now. */
        kanNominere:
          kan &&
          !venter &&
          (virksomt
            ? seteplasser.some((p) => 'arena' in p && p.arena === arena?.systemID)
            : sesjon.aktoer.roller.includes('sekretariat')),
        hindringer,
      };
    })
    .sort((a, b) => a.navn.localeCompare(b.navn, 'nb'));
  return { dato: dag, regioner: rader };
};
