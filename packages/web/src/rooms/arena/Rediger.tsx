import { Button } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiSti, hent, useObjekt } from '../../client/index.js';
import { Bekreftdialog } from '../../parts/Bekreftdialog.js';
import type { ObjektdialogProps } from '../../parts/Objektdialog.js';
import './arena.css';

const Objektdialog = lazy(async () => ({
  default: (await import('../../parts/Objektdialog.js')).Objektdialog,
}));

type Resten = Omit<ObjektdialogProps, 'lukk' | 'tittel' | 'objekt'>;

interface Nyknapp extends Resten {
  readonly knapp: string;
  /** Names what it is about to those who do not see the row. */
  readonly etikett?: string;
  readonly variant?: 'secondary' | 'tertiary';
}

/** A button that opens the form of a new object. */
export const Ny = ({ knapp, etikett, variant = 'secondary', ...p }: Nyknapp) => {
  const [aapen, settAapen] = useState(false);
  return (
    <>
      <Button variant={variant} data-size="sm" aria-label={etikett} onClick={() => settAapen(true)}>
        {knapp}
      </Button>
      {aapen && (
        <Suspense>
          <Objektdialog {...p} tittel={etikett ?? knapp} lukk={() => settAapen(false)} />
        </Suspense>
      )}
    </>
  );
};

/** The form of an object that is there, read when it is opened so that nobody writes over another. */
const Skjema = ({ id, ...p }: Omit<ObjektdialogProps, 'objekt'> & { readonly id: string }) => {
  const { data } = useObjekt(p.v, p.entitet, id);
  return data === undefined ? null : <Objektdialog {...p} objekt={data} />;
};

/** Change and remove, for what the secretariat keeps. `hva` names the object to those who do not see the row. */
export const EndreOgSlett = ({ id, hva, ...p }: Resten & { readonly id: string; readonly hva: string }) => {
  const { t } = useTranslation();
  const lager = useQueryClient();
  const [aapen, settAapen] = useState<'endre' | 'slett' | null>(null);
  const lukk = () => settAapen(null);
  const slett = async () => {
    const naa = await hent<{ readonly versjon: number }>(apiSti(p.v, p.entitet, id));
    await hent(apiSti(p.v, p.entitet, id), { metode: 'DELETE', versjon: naa.versjon });
    await lager.invalidateQueries({ queryKey: [p.v] });
  };
  return (
    <span className="a-knapper">
      <Button
        variant="tertiary"
        data-size="sm"
        aria-label={t('arena.endreDen', { hva })}
        onClick={() => settAapen('endre')}
      >
        {t('arena.endre')}
      </Button>
      <Button
        variant="tertiary"
        data-size="sm"
        aria-label={t('arena.slettDen', { hva })}
        onClick={() => settAapen('slett')}
      >
        {t('arena.slett')}
      </Button>
      {aapen === 'endre' && (
        <Suspense>
          <Skjema {...p} id={id} tittel={t('arena.endreDen', { hva })} lukk={lukk} />
        </Suspense>
      )}
      {aapen === 'slett' && (
        <Bekreftdialog
          tittel={t('arena.slettDen', { hva })}
          knapp={t('arena.slett')}
          kanIkkeAngres
          utfoer={slett}
          lukk={lukk}
        >
          <p>{t('arena.slett.spoersmaal', { hva })}</p>
        </Bekreftdialog>
      )}
    </span>
  );
};
