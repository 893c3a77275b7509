import { useTranslation } from 'react-i18next';
import { useMeg, virksomhetAv } from '../../client/index.js';
import { Lenke } from '../../parts/Lenke.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Administrasjonsramme, useAdministrert } from './Ramme.js';
import { sideadresse, sidene } from './sider.js';

/** The way in: what can be administered, in words. */
export const Oversikt = () => {
  const { t } = useTranslation();
  const v = useAdministrert();
  const navn = virksomhetAv(useMeg(), v)?.navn ?? v;
  return (
    <Administrasjonsramme v={v} tittel={t('administrasjon.tittel')}>
      <Sidetittel
        tittel={t('administrasjon.tittel')}
        ingress={t('administrasjon.ingress', { virksomhet: navn })}
      />
      <ul className="a-innganger">
        {sidene.map((s) => (
          <li key={s}>
            <Lenke til={sideadresse(v, s)}>{t(`administrasjon.side.${s}`)}</Lenke>
            <p className="f-dempet">{t(`administrasjon.side.${s}.om`)}</p>
          </li>
        ))}
      </ul>
    </Administrasjonsramme>
  );
};
