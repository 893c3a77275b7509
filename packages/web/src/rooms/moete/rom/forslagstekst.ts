import { useTranslation } from 'react-i18next';
import { useKodetekst } from '../../../parts/modelltekst.js';
import type { Rom, Votering } from './romdata.js';

/** What a vote is about, what may be answered and what it came to, in words: also when two texts are set against each other. */
export const useVoteringstekst = (rom: Rom) => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  const navn = (id: string | undefined): string => {
    const f = rom.saker.flatMap((s) => s.moeteforslag).find((x) => x.systemID === id);
    return f === undefined ? t('moete.rom.innstillingen') : t('moete.rom.forslagNr', { nummer: f.nummer });
  };
  return {
    navn,
    om: (v: Votering): string => {
      if (v.alternativ === true)
        return t('moete.rom.omAlternativ', { en: navn(v.moeteforslag), annen: navn(v.motforslag) });
      const f = rom.saker.flatMap((s) => s.moeteforslag).find((x) => x.systemID === v.moeteforslag);
      return f === undefined
        ? t('moete.rom.omInnstillingen')
        : t('moete.rom.omForslag', { nummer: f.nummer });
    },
    stemme: (v: Votering, kode: string): string => {
      if (v.alternativ === true && kode === 'for') return navn(v.moeteforslag);
      if (v.alternativ === true && kode === 'mot') return navn(v.motforslag);
      return kodetekst('Stemmegivning', { kode, kodenavn: kode });
    },
    utfall: (v: Votering): string => {
      if (v.alternativ === true)
        return t('moete.rom.valgt', { tekst: navn(v.vedtatt === true ? v.moeteforslag : v.motforslag) });
      return t(v.vedtatt === true ? 'moete.utfall.vedtatt' : 'moete.utfall.ikke-vedtatt');
    },
    /** A choice between two texts is neither carried nor turned down. */
    god: (v: Votering): boolean => v.alternativ === true || v.vedtatt === true,
  };
};
