import { useTranslation } from 'react-i18next';
import type { Arbeidsbord as Bord, Fristlinje } from '../../client/index.js';
import { adresseFor } from '../../parts/adresser.js';
import { Datotekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Nedlasting } from '../../parts/Nedlasting.js';
import { Nedtrekk } from '../../parts/Nedtrekk.js';
import { useIdag } from '../../parts/oppslag.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Merke } from '../../parts/Statusmerke.js';
import { Tom } from '../../parts/Tom.js';
import { innen } from './arbeidsdata.js';

const Fristliste = ({
  frister,
  idag,
}: {
  readonly frister: readonly Fristlinje[];
  readonly idag: string;
}) => {
  const { t } = useTranslation();
  return (
    <ol className="f-liste">
      {frister.map((f) => {
        const til = adresseFor(f.entitet, f.systemID);
        return (
          <li key={`${f.type} ${f.systemID} ${f.tittel}`}>
            <span className="f-over">{t(`arbeidsbord.frist.${f.type}`)}</span>
            {til === undefined ? <span>{f.tittel}</span> : <Lenke til={til}>{f.tittel}</Lenke>}
            <span className="f-meta">
              {f.dato < idag && <Merke tone="nei">{t('start.fristOver')}</Merke>}
              <Datotekst dato={f.dato} />
            </span>
          </li>
        );
      })}
    </ol>
  );
};

/** What is due within 30, 60 or 90 days; what is late comes first. */
export const Frister = ({ bord }: { readonly bord: Bord }) => {
  const { t } = useTranslation();
  const idag = useIdag();
  const [dager, settDager] = useAdressevalg('dager', '30');
  const frister = innen(bord.frister, idag, Number(dager) || 30);
  const ark = () => ({
    tittel: t('arbeidsbord.frister'),
    hode: [t('felt.frist'), t('arbeidsbord.fristslag'), t('felt.tittel')],
    rader: frister.map((f) => [f.dato, t(`arbeidsbord.frist.${f.type}`), f.tittel]),
  });
  return (
    <Del tittel={t('arbeidsbord.frister')}>
      <Nedtrekk
        etikett={t('arbeidsbord.fristerInnen')}
        verdi={dager}
        sett={settDager}
        valg={['30', '60', '90'].map((d) => ({ verdi: d, tekst: t('arbeidsbord.dager', { antall: d }) }))}
      />
      {frister.length === 0 ? (
        <Tom tittel={t('arbeidsbord.ingenFrister')}>
          <p>{t('arbeidsbord.ingenFristerTekst')}</p>
        </Tom>
      ) : (
        <>
          <Fristliste frister={frister} idag={idag} />
          <Nedlasting navn={`felles-frister-${idag}`} ark={ark} />
        </>
      )}
    </Del>
  );
};
