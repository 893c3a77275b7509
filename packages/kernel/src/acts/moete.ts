import { behandle } from './moete/behandling.js';
import { fremForslag, moeteforslag, ordneForslag } from './moete/forslagene.js';
import { aapne, meldFremmoete, registrerFremmoete, settVara } from './moete/fremmoete.js';
import { fullmakt, giFullmakt } from './moete/fullmakt.js';
import { inhabilitet, meldInhabilitet, registrerInteresse, saksinteresse } from './moete/habilitet.js';
import { innkall } from './moete/innkalling.js';
import { beOmOrdet, ordneTalere, settGjeldendeSak, taler } from './moete/ordet.js';
import { leggTilPapir } from './moete/papir.js';
import { avlys, endreTid, opprettMoeter, planlegg } from './moete/plan.js';
import {
  avslutt,
  godkjennProtokoll,
  lagProtokoll,
  merkProtokoll,
  protokollmerknad,
  sendTilKommentar,
} from './moete/protokoll.js';
import { endreSak, ordneSakliste, settPaaSakliste, taAvSakliste } from './moete/saksliste.js';
import { aapneVotering, votering } from './moete/votering.js';

/** The acts of a meeting and what belongs to it, one file per idea in `moete/`. */
export const moeterommet = {
  moeteserie: { opprettMoeter },
  moete: {
    planlegg,
    endreTid,
    avlys,
    settPaaSakliste,
    ordneSakliste,
    innkall,
    aapne,
    registrerFremmoete,
    settVara,
    settGjeldendeSak,
    beOmOrdet,
    ordneTalere,
    avslutt,
    lagProtokoll,
    sendTilKommentar,
    merkProtokoll,
    godkjennProtokoll,
  },
  deltaker: { meldFremmoete, giFullmakt },
  moetesak: {
    endreSak,
    leggTilPapir,
    meldInhabilitet,
    registrerInteresse,
    fremForslag,
    ordneForslag,
    aapneVotering,
    behandle,
    taAvSakliste,
  },
  fullmakt,
  saksinteresse,
  inhabilitet,
  taler,
  moeteforslag,
  votering,
  protokollmerknad,
};
