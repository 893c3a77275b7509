import { ruleProblem } from '../../problem.js';
import { nyMoetemappe } from '../arkivering.js';
import { nummerAv } from '../forslag.js';
import { type Handling, kodeAv, kodeFor, tekstAv } from '../handling.js';
import { gjelderDa, lokal } from './grunn.js';

/** The meeting, its folder in the archive and its roll: the seats the body has that day in that capacity (row A06). */
export const planlegg: Handling = async (u) => {
  const { arbeid, input } = u;
  const arena = await arbeid.krev('arena', tekstAv(input.arena));
  const start = tekstAv(input.start);
  const slutt = input.slutt === undefined || input.slutt === null ? undefined : tekstAv(input.slutt);
  if (slutt !== undefined && slutt <= start) throw ruleProblem('slutt', 'må være etter start');
  const { dag } = lokal(start);
  const kapasitet = (input.kapasitet as { kode: string }).kode;
  const sted = tekstAv(input.sted);
  const moetemappe = await nyMoetemappe(arbeid, {
    tittel: tekstAv(input.tittel),
    utvalg: tekstAv(arena.data.navn),
    moetedato: dag,
    ...(sted ? { moetested: sted } : {}),
  });
  const moete = await arbeid.ny(
    'moete',
    {
      felt: {
        tittel: input.tittel,
        kapasitet: input.kapasitet,
        start,
        ...(slutt ? { slutt } : {}),
        ...(sted ? { sted } : {}),
        moetestatus: kodeFor(arbeid, 'moete', 'moetestatus', 'planlagt'),
      },
      relasjoner: { arena: arena.systemID, moetemappe: moetemappe.systemID },
    },
    { handling: 'planlegg' },
  );
  await arbeid.endre(moetemappe, {
    felt: { moetenummer: nummerAv(moete), mappeID: `M${nummerAv(moete)}` },
  });
  const seter = (await arbeid.finn('sete', { arena: arena.systemID })).filter((s) => {
    const bare = kodeAv(s, 'kapasitet');
    return gjelderDa(s, dag) && (bare === '' || bare === kapasitet);
  });
  for (const sete of seter) {
    await arbeid.ny('deltaker', {
      felt: {
        tittel: sete.data.tittel,
        seterolle: sete.data.seterolle,
        stemmerett: sete.data.stemmerett,
        fremmoete: kodeFor(arbeid, 'deltaker', 'fremmoete', 'ukjent'),
      },
      relasjoner: { moete: moete.systemID, sete: sete.systemID, part: sete.relasjoner.part ?? null },
    });
  }
  return { objekt: moete, laget: [{ entitet: 'moetemappe', systemID: moetemappe.systemID }] };
};
