import { Link } from '@digdir/designsystemet-react';
import type { Vsm, VsmVerdi } from '@felles/model';
import { useTranslation } from 'react-i18next';
import { Datotekst, Tidstekst } from './Dato.js';
import { ordnet } from './egneverdier.js';
import { Fakta } from './Fakta.js';
import { talltekst } from './format.js';
import { useEgneFelt } from './useEgneFelt.js';

export interface EgnefaktaProps {
  readonly v: string;
  /** Entity that holds the catalogue of the fields. */
  readonly katalog: string;
  readonly verdier: Vsm;
}

/** What an object has in the tenant's own fields, by their names in the catalogue. */
export const Egnefakta = ({ v, katalog, verdier }: EgnefaktaProps) => {
  const { t, i18n } = useTranslation();
  const felt = new Map((useEgneFelt(v, katalog) ?? []).map((f) => [f.navn, f]));
  const vis = (navn: string, verdi: VsmVerdi) => {
    if (typeof verdi === 'boolean') return verdi ? t('parts.ja') : t('parts.nei');
    if (typeof verdi === 'number') return talltekst(verdi, i18n.language);
    const type = felt.get(navn)?.type;
    if (type === 'date') return <Datotekst dato={verdi} />;
    if (type === 'datetime') return <Tidstekst tid={verdi} />;
    // Only addresses of pages: others would be run or opened by whoever follows them.
    if (type === 'uri' && /^https?:/i.test(verdi)) return <Link href={verdi}>{verdi}</Link>;
    return verdi;
  };
  return (
    <Fakta
      fakta={ordnet(verdier).map(([navn, verdi]) => ({
        navn,
        verdi: (
          <>
            {vis(navn, verdi)}
            {felt.get(navn)?.beskrivelse !== undefined && (
              <p className="f-dempet f-liten">{felt.get(navn)?.beskrivelse}</p>
            )}
          </>
        ),
      }))}
    />
  );
};
