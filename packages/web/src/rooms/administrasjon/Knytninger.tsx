import { Button } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Objekt } from '../../client/index.js';
import { Bekreftdialog } from '../../parts/Bekreftdialog.js';
import { Del } from '../../parts/Del.js';
import { useKnyttede } from '../../parts/knyttede.js';
import { Lest } from '../../parts/Lest.js';
import { knytt, loesne } from './knytning.js';
import { Velgdialog } from './Velgdialog.js';

export interface KnytningerProps {
  readonly v: string;
  /** The side that declares the relation. */
  readonly objekt: Objekt;
  readonly relasjon: string;
  /** Entity of the other side. */
  readonly til: string;
  readonly tittel: string;
  readonly tomt: string;
  /** Fields of the other side that a search looks in; the first orders the lists. */
  readonly felt: readonly string[];
  readonly vis: (o: Objekt) => string;
  readonly lenke?: (o: Objekt) => ReactNode;
  readonly kan: boolean;
  /** Another way to tie and loosen than that of the product's API. */
  readonly via?: Pick<typeof produktet, 'knytt' | 'loesne'>;
  /** More to do, beside what is tied. */
  readonly children?: ReactNode;
}

const produktet = { knytt, loesne };

/** What an object is tied to by a many-to-many relation, and the ways to tie and loosen. */
export const Knytninger = (p: KnytningerProps) => {
  const { t } = useTranslation();
  const via = p.via ?? produktet;
  const lager = useQueryClient();
  const [velger, settVelger] = useState(false);
  const [fjerner, settFjerner] = useState<Objekt | null>(null);
  const svar = useKnyttede(p.v, p.objekt, p.relasjon, p.felt[0] ?? '');
  const forny = () => lager.invalidateQueries({ queryKey: [p.v] });
  return (
    <Del tittel={p.tittel}>
      <Lest svar={svar}>
        {({ verdier }) =>
          verdier.length === 0 ? (
            <p className="f-dempet">{p.tomt}</p>
          ) : (
            <ul className="f-liste f-les">
              {verdier.map((o) => (
                <li key={o.systemID}>
                  <div className="f-rad">
                    <span>{p.lenke?.(o) ?? p.vis(o)}</span>
                    {p.kan && (
                      <Button
                        variant="tertiary"
                        data-size="sm"
                        aria-label={t('administrasjon.knytning.fjernHva', { hva: p.vis(o) })}
                        onClick={() => settFjerner(o)}
                      >
                        {t('administrasjon.knytning.fjern')}
                      </Button>
                    )}
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Lest>
      <div className="f-rad">
        {p.kan && (
          <Button variant="secondary" data-size="sm" onClick={() => settVelger(true)}>
            {t('administrasjon.knytning.legg')}
          </Button>
        )}
        {p.children}
      </div>
      {velger && (
        <Velgdialog
          v={p.v}
          tittel={p.tittel}
          knapp={t('administrasjon.knytning.legg')}
          entitet={p.til}
          etikett={t(`entitet.${p.til}`)}
          felt={p.felt}
          vis={p.vis}
          uten={(svar.data?.verdier ?? []).map((o) => o.systemID)}
          utfoer={(til) => via.knytt(p.v, p.objekt, p.relasjon, til)}
          lukk={() => settVelger(false)}
        />
      )}
      {fjerner !== null && (
        <Bekreftdialog
          tittel={t('administrasjon.knytning.fjernHva', { hva: p.vis(fjerner) })}
          knapp={t('administrasjon.knytning.fjern')}
          lukk={() => settFjerner(null)}
          utfoer={async () => {
            await via.loesne(p.v, p.objekt, p.relasjon, fjerner.systemID);
            await forny();
          }}
        >
          <p>{t('administrasjon.knytning.fjern.om')}</p>
        </Bekreftdialog>
      )}
    </Del>
  );
};
