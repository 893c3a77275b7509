import { Button, Details } from '@digdir/designsystemet-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dokumenter } from '../../parts/Dokumenter.js';
import { Merke } from '../../parts/Statusmerke.js';
import { Tom } from '../../parts/Tom.js';
import type { Papir, Rom, Romsak } from './rom/romdata.js';

const Handlingsdialog = lazy(async () => ({
  default: (await import('../../parts/Handlingsdialog.js')).Handlingsdialog,
}));

const Et = ({
  v,
  papir,
  eldre,
}: {
  readonly v: string;
  readonly papir: Papir;
  readonly eldre: readonly Papir[];
}) => {
  const { t } = useTranslation();
  return (
    <>
      <p className="f-rad">
        <strong>{papir.tittel}</strong>
        <span className="f-dempet">{t('moete.papir.versjon', { nummer: papir.versjonsnummer })}</span>
        {papir.ettersendt && (
          <Merke tone="viktig">
            {t(papir.versjonsnummer === 1 ? 'moete.rom.ettersendt' : 'moete.papir.nyttSiden')}
          </Merke>
        )}
        {!papir.offentlig && <Merke tone="noeytral">{t('moete.papir.internt')}</Merke>}
      </p>
      <Dokumenter v={v} registrering={papir.moeteregistrering} />
      {eldre.length > 0 && (
        <Details>
          <Details.Summary>{t('moete.papir.eldre', { antall: eldre.length })}</Details.Summary>
          <Details.Content>
            {eldre.map((x) => (
              <div key={x.systemID}>
                <p className="f-dempet">{t('moete.papir.versjon', { nummer: x.versjonsnummer })}</p>
                <Dokumenter v={v} registrering={x.moeteregistrering} />
              </div>
            ))}
          </Details.Content>
        </Details>
      )}
    </>
  );
};

/** The papers of an item, newest version first; older ones stay where they can be read. */
export const Papirene = ({
  v,
  rom,
  sak,
  kanLeggeTil = false,
}: {
  readonly v: string;
  readonly rom: Rom;
  readonly sak: Romsak;
  readonly kanLeggeTil?: boolean;
}) => {
  const { t } = useTranslation();
  const [nytt, settNytt] = useState<Papir | 'foerste' | null>(null);
  const nyeste = sak.papirer.filter((p) => p.nyeste);
  const etterInnkalling = rom.moete.moetestatus.kode !== 'planlagt';
  return (
    <div className="f-del">
      {nyeste.length === 0 && <Tom tittel={t('moete.papir.ingen')} />}
      {nyeste.length > 0 && (
        <ul className="f-liste">
          {nyeste.map((p) => (
            <li key={p.systemID}>
              <Et
                v={v}
                papir={p}
                eldre={sak.papirer.filter((x) => x.papir === p.papir && !x.nyeste).reverse()}
              />
              {kanLeggeTil && (
                <div>
                  <Button
                    variant="tertiary"
                    data-size="sm"
                    aria-label={t('moete.papir.nyVersjonAv', { tittel: p.tittel })}
                    onClick={() => settNytt(p)}
                  >
                    {t('moete.papir.nyVersjon')}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {kanLeggeTil && (
        <div>
          <Button
            variant="secondary"
            data-size="sm"
            aria-label={t('moete.papir.leggTilI', { tittel: sak.tittel })}
            onClick={() => settNytt('foerste')}
          >
            {t('moete.papir.leggTil')}
          </Button>
        </div>
      )}
      {nytt !== null && (
        <Suspense>
          <Handlingsdialog
            v={v}
            entitet="moetesak"
            id={sak.systemID}
            handling="leggTilPapir"
            tittel={t(nytt === 'foerste' ? 'moete.papir.leggTil' : 'moete.papir.nyVersjon')}
            forklaring={t(etterInnkalling ? 'moete.papir.etterInnkalling' : 'moete.papir.foerInnkalling')}
            start={
              nytt === 'foerste' ? { offentlig: true } : { tittel: nytt.tittel, offentlig: nytt.offentlig }
            }
            fast={
              nytt === 'foerste'
                ? { erstatter: undefined, versjonsnummer: undefined }
                : { erstatter: nytt.systemID, versjonsnummer: nytt.versjonsnummer }
            }
            lukk={() => settNytt(null)}
          />
        </Suspense>
      )}
    </div>
  );
};
