import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { sider } from './sider.js';

export interface SidevekslerProps {
  readonly side: number;
  readonly top: number;
  readonly antall: number | null;
  /** Rows on this page. */
  readonly her: number;
  readonly flere: boolean;
  readonly sett: (side: number) => void;
}

/** Where in a long list the reader is, and the way on. */
export const Sideveksler = ({ side, top, antall, her, flere, sett }: SidevekslerProps) => {
  const { t } = useTranslation();
  const s = sider(side, top, antall, her);
  const sist = s.sisteSide === null ? !flere : s.side >= s.sisteSide;
  return (
    <nav className="f-sider" aria-label={t('parts.sider')}>
      <p className="f-dempet" role="status">
        {antall === null
          ? t('parts.visesMange', { foerste: s.foerste, siste: s.siste })
          : t('parts.vises', { foerste: s.foerste, siste: s.siste, antall })}
      </p>
      {(s.sisteSide === null || s.sisteSide > 1) && (
        <div className="f-rad">
          <Button variant="secondary" data-size="sm" disabled={side <= 1} onClick={() => sett(side - 1)}>
            {t('parts.forrige')}
          </Button>
          <Button variant="secondary" data-size="sm" disabled={sist} onClick={() => sett(side + 1)}>
            {t('parts.neste')}
          </Button>
        </div>
      )}
    </nav>
  );
};
