import { behandle } from './moete/behandling.js';
import { aapne, registrerFremmoete } from './moete/fremmoete.js';
import { innkall } from './moete/innkalling.js';
import { planlegg } from './moete/plan.js';
import { avslutt, godkjennProtokoll, lagProtokoll } from './moete/protokoll.js';
import { ordneSakliste, settPaaSakliste, taAvSakliste } from './moete/saksliste.js';

/** The acts of a meeting, one file per idea in `moete/`. */
export const moete = {
  planlegg,
  settPaaSakliste,
  ordneSakliste,
  innkall,
  aapne,
  registrerFremmoete,
  avslutt,
  lagProtokoll,
  godkjennProtokoll,
};
export const moetesak = { behandle, taAvSakliste };
