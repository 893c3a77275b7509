import './hoering.css';
import { useTranslation } from 'react-i18next';
import { harRolle, useMeg } from '../../client/index.js';
import { Lenke } from '../../parts/Lenke.js';
import { Foelg } from './Foelg.js';
import { Hoeringene } from './Hoeringene.js';
import { Kommentarer } from './Kommentarer.js';

/** What is said about a case of a meeting before and after it: hearings, questions and comments. */
export const Sakssamtale = ({ v, sak }: { readonly v: string; readonly sak: string }) => {
  const { t } = useTranslation();
  const meg = useMeg();
  return (
    <>
      <Foelg v={v} entitet="moetesak" id={sak} />
      {harRolle(meg, v, 'sekretariat', 'kp') && (
        <p>
          <Lenke til="/hoering/ny" sok={{ moetesak: sak }}>
            {t('hoering.omSak')}
          </Lenke>
        </p>
      )}
      <Hoeringene v={v} om="moetesak" id={sak} />
      <Kommentarer v={v} om="moetesak" id={sak} />
    </>
  );
};
