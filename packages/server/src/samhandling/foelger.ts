import { foeringsgrunnlag, type Objekt, Problem, type Radhenter, type Sesjon } from '@felles/kernel';
import { model } from '@felles/model';
import { alleEndringer } from './partendringer.js';
import { beskriv, etterIder } from './radbeskrivelse.js';
import { kode, liste, tekst } from './spoerring.js';

interface Side {
  readonly part: string;
  readonly navn: string;
  readonly kommunenummer?: string;
  readonly folketall?: number;
}

/** Names, numbers and inhabitants of parties by a day: the newest of each up to it. */
export const sidene = async (
  sesjon: Sesjon,
  dag: string,
): Promise<(ider: readonly string[]) => readonly Side[]> => {
  const nyeste = (rader: readonly Objekt[], felt: string): ReadonlyMap<string | undefined, Objekt> =>
    new Map(
      rader
        .filter((r) => (tekst(r, felt) ?? '') <= dag)
        .toSorted((a, b) => (tekst(a, felt) ?? '').localeCompare(tekst(b, felt) ?? ''))
        .map((r) => [r.relasjoner.part, r]),
    );
  const parter = new Map((await liste(sesjon, 'samarbeidspart')).map((p) => [p.systemID, p]));
  const koder = nyeste(await liste(sesjon, 'partkode'), 'fraDato');
  const tall = nyeste(await liste(sesjon, 'folketall'), 'dato');
  return (ider) =>
    ider
      .map((part) => {
        const nummer = tekst(koder.get(part), 'kommunenummer');
        const antall = tall.get(part)?.data.antall;
        return {
          part,
          navn: tekst(koder.get(part), 'navn') ?? tekst(parter.get(part), 'navn') ?? '',
          ...(nummer ? { kommunenummer: nummer } : {}),
          ...(typeof antall === 'number' ? { folketall: antall } : {}),
        };
      })
      .toSorted((a, b) => a.navn.localeCompare(b.navn, 'nb'));
};

const hode = (o: Objekt) => ({
  systemID: o.systemID,
  tittel: tekst(o, 'tittel') ?? '',
  dato: tekst(o, 'dato') ?? '',
  endringstype: o.data.endringstype,
  endringsstatus: o.data.endringsstatus,
  ...(tekst(o, 'merknad') ? { merknad: tekst(o, 'merknad') } : {}),
  ...(tekst(o, 'kilde') ? { kilde: tekst(o, 'kilde') } : {}),
});

/** Every change among the parties, planned and done, the nearest day first. */
export const partendringer = async (sesjon: Sesjon, dag: string) => {
  const endringer = await alleEndringer(sesjon);
  const sider = await sidene(sesjon, dag > '2100' ? dag : '2100-01-01');
  return {
    verdier: endringer
      .toSorted((a, b) => a.dato.localeCompare(b.dato) || a.systemID.localeCompare(b.systemID))
      .map((e) => ({ ...hode(e.objekt), fra: sider(e.fra), til: sider(e.til) })),
  };
};

const dagenFoer = (dato: string): string =>
  new Date(Date.parse(`${dato}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/**
 * Everything that would follow from one change, with who would take it: exactly what carrying it out does with the
 * choices made so far, or when it is done, what it did.
 */
export const foelger = async (sesjon: Sesjon, id: string) => {
  const e = (await alleEndringer(sesjon)).find((x) => x.systemID === id);
  if (!e) throw new Problem('ikke-funnet');
  const hent: Radhenter = async (entitet, relasjon, ider) =>
    ider.length === 0 || !sesjon.may('read', entitet) ? [] : etterIder(sesjon, entitet, relasjon, ider);
  const status = kode(e.objekt, 'endringsstatus');
  const g = await foeringsgrunnlag(model, hent, e);
  const rader = [
    ...new Set([
      ...g.plan.foeringer.flatMap((f) => f.kilder),
      ...g.plan.faller.map((f) => f.rad),
      ...g.plan.mangler.map((m) => m.rad),
    ]),
  ];
  const ord = await beskriv(
    sesjon,
    rader.flatMap((r) => g.objekter.get(r.objekt) ?? []),
  );
  const gjorte: Objekt[] = [];
  for (const slag of new Set(g.viderefoert.map((v) => tekst(v, 'slag') ?? '')))
    if (sesjon.may('read', slag))
      gjorte.push(
        ...(await etterIder(
          sesjon,
          slag,
          'systemID',
          g.viderefoert.filter((v) => tekst(v, 'slag') === slag).map((v) => tekst(v, 'fraObjekt') ?? ''),
        )),
      );
  const gjortOrd = await beskriv(sesjon, gjorte);
  const foer = (await sidene(sesjon, dagenFoer(e.dato)))([...new Set([...g.slutter, ...e.fra])]);
  const etter = (await sidene(sesjon, e.dato))(e.til);
  return {
    ...hode(e.objekt),
    ...(e.objekt.relasjoner.saksmappe ? { saksmappe: e.objekt.relasjoner.saksmappe } : {}),
    ...(e.objekt.relasjoner.journalpost ? { journalpost: e.objekt.relasjoner.journalpost } : {}),
    fra: foer,
    til: etter,
    slutter: g.slutter,
    rader:
      status === 'avlyst'
        ? []
        : rader.map((r) => {
            const valg = g.valgt.filter((v) => v.data.fraObjekt === r.objekt);
            const mangel = g.plan.mangler.find((m) => m.rad.objekt === r.objekt);
            const begrunnelse = tekst(valg[0], 'begrunnelse');
            const { stateField } = model.entity(r.entitet);
            const tilstand = stateField === undefined ? undefined : r.data[stateField];
            return {
              objekt: r.objekt,
              slag: r.entitet,
              part: r.part,
              beskrivelse: ord.get(r.objekt) ?? '',
              ...(tilstand === undefined ? {} : { status: tilstand }),
              bareEn: r.bareEn,
              ...(valg.length === 0
                ? {}
                : {
                    valgt: {
                      parter: valg.flatMap((v) => v.relasjoner.tilPart ?? []),
                      ...(begrunnelse ? { begrunnelse } : {}),
                    },
                  }),
              ...(mangel ? { mangler: mangel.grunn } : {}),
              utfall: g.plan.foeringer
                .filter((f) => f.kilder.some((k) => k.objekt === r.objekt))
                .map((f) => ({ part: f.arving, utfall: f.utfall, ulike: f.ulike })),
            };
          }),
    viderefoert: g.viderefoert.map((v) => ({
      slag: tekst(v, 'slag') ?? '',
      fraPart: v.relasjoner.fraPart ?? '',
      ...(v.relasjoner.tilPart ? { tilPart: v.relasjoner.tilPart } : {}),
      ...(tekst(v, 'tilObjekt') ? { tilObjekt: tekst(v, 'tilObjekt') } : {}),
      beskrivelse: gjortOrd.get(tekst(v, 'fraObjekt') ?? '') ?? '',
      begrunnelse: tekst(v, 'begrunnelse') ?? '',
    })),
  };
};
