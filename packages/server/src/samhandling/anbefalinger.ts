import { anbefalingsstatusFra, type Sesjon } from '@felles/kernel';
import { kode, liste, tekst } from './spoerring.js';
import { eiernavn, kodenI, oppfoelgingslinje } from './vedtaksrapport.js';

/**
 * The recommendations of the newest strategy as of a day, each with its decision and follow-ups. The status comes from
 * the follow-ups where there are any; `beregnet` says so.
 */
export const anbefalinger = async (sesjon: Sesjon, dag: string) => {
  const [strategi] = (await liste(sesjon, 'strategi')).toSorted(
    (a, b) => Number(b.data.versjonsnummer) - Number(a.data.versjonsnummer),
  );
  const navn = await eiernavn(sesjon);
  const vedtak = await liste(sesjon, 'vedtak');
  const linjer = (await liste(sesjon, 'oppfoelging')).map((o) => oppfoelgingslinje(o, dag, navn));
  const rader = strategi ? await liste(sesjon, 'anbefaling', `strategi eq ${strategi.systemID}`) : [];
  return {
    dato: dag,
    verdier: rader
      .toSorted((a, b) => Number(a.data.nummer) - Number(b.data.nummer))
      .map((a) => {
        const v = vedtak.find((x) => x.systemID === a.relasjoner.vedtak && (tekst(x, 'dato') ?? '') <= dag);
        const oppfoelging = linjer
          .filter((o) => v !== undefined && o.vedtak === v.systemID)
          .sort((x, y) => x.frist.localeCompare(y.frist));
        const beregnet = v ? anbefalingsstatusFra(oppfoelging.map((o) => kodenI(o.status))) : undefined;
        const aapne = oppfoelging.filter((o) => ['planlagt', 'i-arbeid'].includes(kodenI(o.status)));
        return {
          anbefaling: a.systemID,
          nummer: Number(a.data.nummer),
          tittel: tekst(a, 'tittel') ?? '',
          tekst: tekst(a, 'tekst') ?? '',
          status: beregnet ?? kode(a, 'anbefalingsstatus') ?? 'aapen',
          beregnet: beregnet !== undefined,
          ...(a.relasjoner.eier
            ? { eier: { systemID: a.relasjoner.eier, navn: navn.get(a.relasjoner.eier) ?? '' } }
            : {}),
          ...((aapne[0]?.frist ?? tekst(a, 'frist')) ? { frist: aapne[0]?.frist ?? tekst(a, 'frist') } : {}),
          forfalt: aapne.some((o) => o.forfalt),
          ...(tekst(a, 'bevis') ? { bevis: tekst(a, 'bevis') } : {}),
          ...(v
            ? {
                vedtak: {
                  systemID: v.systemID,
                  nummer: `${v.data.nummer}/${v.data.aar}`,
                  dato: tekst(v, 'dato') ?? '',
                },
              }
            : {}),
          oppfoelging,
        };
      }),
  };
};
