import { type Field, isGruppeKind, isKodeKind, model } from '@felles/model';
import { useTranslation } from 'react-i18next';
import { tidstekst } from '../../parts/format.js';
import { useFelttekst, useKodetekst } from '../../parts/modelltekst.js';

/** The field a path of the log names: `kassasjon/bevaringstid`, `arkivstatus/kode`. */
export const feltVed = (entitet: string, sti: string): Field | undefined => {
  const [foerste, ...resten] = sti.split('/');
  const felt = model.entities.get(entitet)?.fields[foerste ?? ''];
  const neste = resten[0];
  return felt !== undefined && isGruppeKind(felt.kind) && neste !== undefined ? felt.kind.felt[neste] : felt;
};

/** Names and values of the log in words. */
export const useLoggtekst = () => {
  const { t, i18n } = useTranslation();
  const felttekst = useFelttekst();
  const kodetekst = useKodetekst();
  return {
    felt: (entitet: string, sti: string): string =>
      sti
        .split('/')
        .filter((d) => d !== 'kode')
        .map((d) => felttekst(entitet, d))
        .join(': '),
    verdi: (entitet: string, sti: string, verdi: string | undefined): string => {
      if (verdi === undefined) return t('administrasjon.logg.tom');
      const felt = feltVed(entitet, sti);
      if (felt === undefined || felt.many) return verdi;
      if (isKodeKind(felt.kind)) return kodetekst(felt.kind.liste.name, { kode: verdi, kodenavn: verdi });
      if (felt.kind.control === 'tidspunkt') return tidstekst(verdi, i18n.language);
      if (felt.kind.control === 'avkryssing') return verdi === 'true' ? t('parts.ja') : t('parts.nei');
      return verdi;
    },
    hendelse: (entitet: string | undefined, kode: string, beskrivelse: string): string => {
      const hva = kodetekst('Hendelsetype', { kode, kodenavn: kode });
      // The core names a tie by the relation it is in; `speil` is the other end of one.
      const [, gjort, relasjon] = /^(knytt|loesne|speil)-(.+)$/.exec(beskrivelse) ?? [];
      if (kode === 'H' && relasjon !== undefined)
        return t(`administrasjon.logg.${gjort}`, { hva: felttekst(entitet ?? '', relasjon) });
      return kode === 'H' || kode === 'N'
        ? `${hva}: ${t([`handling.${entitet}.${beskrivelse}`, `handling.${beskrivelse}`], { defaultValue: beskrivelse })}`
        : hva;
    },
  };
};
