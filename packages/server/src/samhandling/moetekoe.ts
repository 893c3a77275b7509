import type { Objekt, Sesjon } from '@felles/kernel';
import { blant, gjelder, iderAv, kode, liste, tekst } from './spoerring.js';

/**
 * What waits for an agenda of a body: proposals put to it, items it put off or was sent, and protocols it has not
 * approved. Each is put on an agenda as `settPaaSakliste` takes it.
 */
export const moetekoe = async (sesjon: Sesjon, arena: string) => {
  const a = await sesjon.read('arena', arena);
  const id = a.systemID;
  const forslag = await liste(sesjon, 'forslag', `hosArena eq ${id} and forslagsstatus/kode eq 'innstilt'`);
  const moeter = await liste(sesjon, 'moete', `arena eq ${id}`);
  const mine = new Map(moeter.map((m) => [m.systemID, m]));
  const saker = (await liste(sesjon, 'moetesak', "utfall/kode in ('utsatt','oversendt')")).filter(
    (s) =>
      s.relasjoner.forslag === undefined &&
      (kode(s, 'utfall') === 'utsatt'
        ? mine.has(s.relasjoner.moete ?? '')
        : s.relasjoner.oversendtTil === id),
  );
  const videre = await blant(sesjon, 'moetesak', 'fraSak', iderAv(saker));
  const avlyste = new Set(
    (await liste(sesjon, 'moete', "moetestatus/kode eq 'avlyst'")).map((m) => m.systemID),
  );
  const tattOpp = new Set(
    videre.filter((x) => !avlyste.has(x.relasjoner.moete ?? '')).map((x) => x.relasjoner.fraSak),
  );
  const navn = (o: Objekt) => tekst(o, 'tittel') ?? '';
  return {
    arena: id,
    verdier: [
      ...forslag.map((f) => ({
        slag: 'forslag' as const,
        systemID: f.systemID,
        tittel: navn(f),
        siden: f.data.endretDato,
      })),
      ...saker
        .filter((s) => !tattOpp.has(s.systemID))
        .map((s) => ({
          slag: kode(s, 'utfall') === 'utsatt' ? ('utsatt' as const) : ('oversendt' as const),
          systemID: s.systemID,
          tittel: navn(s),
          sakstype: kode(s, 'sakstype'),
          siden: s.data.endretDato,
        })),
      ...moeter
        .filter((m) => ['avsluttet', 'protokoll', 'til-kommentar'].includes(kode(m, 'moetestatus') ?? ''))
        .map((m) => ({
          slag: 'protokoll' as const,
          systemID: m.systemID,
          tittel: navn(m),
          siden: m.data.start,
        })),
    ],
  };
};

/** The meetings of a year for every body that meets, with the series they come from. */
export const aarshjul = async (sesjon: Sesjon, aar: number) => {
  const moeter = await liste(
    sesjon,
    'moete',
    `start ge ${aar}-01-01T00:00:00Z and start lt ${aar + 1}-01-01T00:00:00Z`,
  );
  const arenaer = await liste(sesjon, 'arena');
  const serier = sesjon.aktoer.art === 'offentlig' ? [] : await liste(sesjon, 'moeteserie');
  const ordener = await liste(sesjon, 'forretningsorden');
  const med = new Set([...moeter.map((m) => m.relasjoner.arena), ...serier.map((s) => s.relasjoner.arena)]);
  const dag = `${aar}-12-31`;
  return {
    aar,
    arenaer: arenaer
      .filter((a) => med.has(a.systemID))
      .map((a) => ({
        arena: a.systemID,
        navn: tekst(a, 'navn'),
        regel: kode(
          ordener.find((o) => o.relasjoner.arena === a.systemID && gjelder(o, dag)),
          'beslutningsregel',
        ),
        moeter: moeter
          .filter((m) => m.relasjoner.arena === a.systemID)
          .map((m) => ({
            systemID: m.systemID,
            tittel: tekst(m, 'tittel'),
            start: tekst(m, 'start'),
            status: m.data.moetestatus,
          }))
          .sort((x, y) => (x.start ?? '').localeCompare(y.start ?? '')),
      })),
  };
};
