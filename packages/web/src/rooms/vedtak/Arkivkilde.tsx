import { useTranslation } from 'react-i18next';
import { useMeg, useSamarbeid } from '../../client/index.js';
import { Dokumenter } from '../../parts/Dokumenter.js';
import { Lenke } from '../../parts/Lenke.js';

export interface Arkivkildevalg {
  readonly entitet: 'journalpost' | 'moeteregistrering';
  readonly systemID: string;
}

/** The record something rests on: its documents for everybody, and its page for those who work in the archive. */
export const Arkivkilde = ({ kilde }: { readonly kilde: Arkivkildevalg }) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const meg = useMeg();
  return (
    <div>
      {kilde.entitet === 'journalpost' && meg.innlogget && (
        <Lenke til={`/arkiv/${v}/journalpost/${kilde.systemID}`}>{t('vedtak.kilde.arkiv')}</Lenke>
      )}
      <Dokumenter v={v} registrering={kilde.systemID} ingen={t('vedtak.kilde.ingenDokumenter')} />
    </div>
  );
};
