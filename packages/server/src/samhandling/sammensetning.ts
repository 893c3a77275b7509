import {
  type Arenaplass,
  type Objekt,
  type Sammensetningsregel,
  type Sesjon,
  sammensett,
} from '@felles/kernel';
import { partene } from './partene.js';
import { gjelder, kode, liste, tekst } from './spoerring.js';

const roller = ['leder', 'nestleder', 'medlem', 'kp', 'sekretaer', 'observatoer', 'vara'];
const rang = (o: Objekt): number => roller.indexOf(kode(o, 'seterolle') ?? '');

/** Who sits in an arena on a day, which rules that meets, and what is missing or provisional (rows A05-A08). */
export const sammensetning = async (sesjon: Sesjon, arenaID: string, dag: string) => {
  const arena = await sesjon.read('arena', arenaID);
  const seter = [...(await liste(sesjon, 'sete', `arena eq ${arenaID}`))].sort(
    (a, b) => rang(a) - rang(b) || (tekst(a, 'tittel') ?? '').localeCompare(tekst(b, 'tittel') ?? '', 'nb'),
  );
  const regler = [...(await liste(sesjon, 'sammensetningsregel', `arena eq ${arenaID}`))].sort((a, b) =>
    a.systemID.localeCompare(b.systemID),
  );
  const rollenavn = await liste(sesjon, 'rollenavn', `arena eq ${arenaID}`);
  const regioner = await liste(sesjon, 'region', "regiontype/kode eq 'efagraad'");
  const medlemmer = (await liste(sesjon, 'regionmedlem')).filter((m) => gjelder(m, dag));
  const parter = new Map((await partene(sesjon, dag)).map((p) => [p.part, p]));
  const regionnavn = new Map(regioner.map((r) => [r.systemID, tekst(r, 'navn') ?? '']));
  const eget = new Map(rollenavn.map((r) => [kode(r, 'seterolle'), tekst(r, 'navn')]));
  const svar = sammensett(
    seter.map(
      (s): Arenaplass => ({
        id: s.systemID,
        tittel: tekst(s, 'tittel') ?? '',
        seterolle: kode(s, 'seterolle') ?? '',
        part: s.relasjoner.part,
        region: s.relasjoner.region,
        kapasitet: kode(s, 'kapasitet'),
        midlertidig: s.data.midlertidig === true,
        fraDato: tekst(s, 'fraDato') ?? '',
        tilDato: tekst(s, 'tilDato'),
      }),
    ),
    regler.map(
      (r): Sammensetningsregel => ({
        id: r.systemID,
        regeltype: (kode(r, 'regeltype') ?? 'antall') as Sammensetningsregel['regeltype'],
        part: r.relasjoner.part,
        parttype: kode(r, 'parttype'),
        seterolle: kode(r, 'seterolle'),
        kapasitet: kode(r, 'kapasitet'),
        minst: typeof r.data.minst === 'number' ? r.data.minst : 1,
      }),
    ),
    {
      // A region is there on a day when somebody is in it.
      regioner: regioner
        .map((r) => r.systemID)
        .filter((id) =>
          medlemmer.some((m) => m.relasjoner.region === id && parter.has(m.relasjoner.part ?? '')),
        ),
      parttype: new Map([...parter].map(([id, p]) => [id, p.parttype])),
    },
    dag,
  );
  const raaSete = new Map(seter.map((s) => [s.systemID, s]));
  const navnPaa = (region: string | undefined) =>
    region === undefined ? {} : { region, regionnavn: regionnavn.get(region) ?? '' };
  return {
    arena: arenaID,
    navn: tekst(arena, 'navn'),
    dato: dag,
    plasser: svar.plasser.map(({ id, part, region, seterolle, ...p }) => ({
      ...p,
      id,
      seterolle: raaSete.get(id)?.data.seterolle,
      ...(eget.get(seterolle) === undefined ? {} : { rollenavn: eget.get(seterolle) }),
      stemmerett: raaSete.get(id)?.data.stemmerett === true,
      ...(raaSete.get(id)?.relasjoner.varaFor ? { varaFor: raaSete.get(id)?.relasjoner.varaFor } : {}),
      ...(part === undefined ? {} : { part, partnavn: parter.get(part)?.navn ?? '' }),
      ...navnPaa(region),
    })),
    regler: svar.regler.map((s) => {
      const r = regler.find((x) => x.systemID === s.regel);
      return {
        ...s,
        tekst: tekst(r, 'tekst') ?? '',
        regeltype: r?.data.regeltype,
        ...(r?.data.kapasitet === undefined ? {} : { kapasitet: r.data.kapasitet }),
        mangler: s.mangler.map((m) => ({ ...m, ...navnPaa(m.region) })),
      };
    }),
    advarsler: svar.advarsler.map((a) => ({
      ...a,
      ...('region' in a ? navnPaa(a.region) : {}),
      ...('regel' in a
        ? {
            tekst: tekst(
              regler.find((r) => r.systemID === a.regel),
              'tekst',
            ),
          }
        : {}),
      ...('sete' in a ? { tittel: tekst(raaSete.get(a.sete), 'tittel') } : {}),
    })),
    /** Days on which somebody comes or goes. */
    skifter: [
      ...new Set(seter.flatMap((s) => [tekst(s, 'fraDato') ?? [], tekst(s, 'tilDato') ?? []].flat())),
    ].sort(),
  };
};
