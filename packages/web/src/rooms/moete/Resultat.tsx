import { useTranslation } from 'react-i18next';
import { Tabell } from '../../parts/Tabell.js';
import { useFormat } from './format.js';
import { stemmegivninger } from './koder.js';
import { type Opptelling, prosent } from './opptelling.js';

/** Votes by party and by inhabitants, side by side. `utsagn` says in words what they come to. */
export const Resultat = ({
  opptelling,
  utsagn,
}: {
  readonly opptelling: Opptelling;
  readonly utsagn?: string;
}) => {
  const { t } = useTranslation();
  const f = useFormat();
  const { parter, folketall, folketallSum } = opptelling;
  const alle = parter.for + parter.mot + parter.avholdende + parter.reservert;
  const celle = (antall: number, av: number) => {
    const p = prosent(antall, av);
    return p === undefined ? f.tall(antall) : t('stemmetall.andel', { antall: f.tall(antall), prosent: p });
  };
  return (
    <div className="f-del" aria-live="polite">
      {utsagn !== undefined && (
        <p>
          <strong>{utsagn}</strong>
        </p>
      )}
      {alle > 0 && (
        <>
          <div className="m-resultat">
            <Tabell
              tittel={t('stemmetall.tittel')}
              rader={stemmegivninger.filter((s) => s !== 'reservert' || parter.reservert > 0)}
              noekkel={(s) => s}
              kolonner={[
                {
                  id: 'stemme',
                  tittel: t('stemmetall.stemme'),
                  radhode: true,
                  vis: (s) => t(`stemmetall.${s}`),
                },
                {
                  id: 'parter',
                  tittel: t('stemmetall.parter'),
                  tall: true,
                  vis: (s) => celle(parter[s], alle),
                },
                {
                  id: 'innbyggere',
                  tittel: t('stemmetall.innbyggere'),
                  tall: true,
                  vis: (s) => celle(folketall[s], folketallSum),
                },
              ]}
            />
          </div>
          <p className="f-dempet f-liten">{t('stemmetall.forklaring')}</p>
        </>
      )}
    </div>
  );
};
