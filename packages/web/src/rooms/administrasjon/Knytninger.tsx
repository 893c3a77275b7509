import { Button } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, type SubmitEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Objekt } from '../../client/index.js';
import { Bekreftdialog } from '../../parts/Bekreftdialog.js';
import { Del } from '../../parts/Del.js';
import { Dialogramme } from '../../parts/Dialogramme.js';
import { Lest } from '../../parts/Lest.js';
import { Oppslagsfelt } from '../../parts/Oppslagsfelt.js';
import { Problemvisning } from '../../parts/Problem.js';
import { knytt, loesne, useKnyttede } from './knytning.js';

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
  /** More to do, beside what is tied. */
  readonly children?: ReactNode;
}

/** What an object is tied to by a many-to-many relation, and the ways to tie and loosen. */
export const Knytninger = (p: KnytningerProps) => {
  const { t } = useTranslation();
  const lager = useQueryClient();
  const id = useId();
  const [velger, settVelger] = useState(false);
  const [fjerner, settFjerner] = useState<Objekt | null>(null);
  const [valgt, settValgt] = useState('');
  const [feil, settFeil] = useState<unknown>(null);
  const [sender, settSender] = useState(false);
  const utfoert = useRef(false);
  const svar = useKnyttede(p.v, p.objekt, p.relasjon, p.felt[0] ?? '');
  const forny = () => lager.invalidateQueries({ queryKey: [p.v] });
  const send = async (e: SubmitEvent<HTMLFormElement>) => {
    e.preventDefault();
    if (valgt === '') {
      document.getElementById(id)?.focus();
      return;
    }
    settFeil(null);
    settSender(true);
    try {
      await knytt(p.v, p.objekt, p.relasjon, valgt);
      utfoert.current = true;
      await forny();
      settVelger(false);
    } catch (grunn) {
      settFeil(grunn);
    } finally {
      settSender(false);
    }
  };
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
          <Button
            variant="secondary"
            data-size="sm"
            onClick={() => {
              utfoert.current = false;
              settValgt('');
              settFeil(null);
              settVelger(true);
            }}
          >
            {t('administrasjon.knytning.legg')}
          </Button>
        )}
        {p.children}
      </div>
      {velger && (
        <Dialogramme tittel={p.tittel} lukk={() => settVelger(false)} ferdig={() => false}>
          <form className="f-skjema" onSubmit={(e) => void send(e)} noValidate>
            {feil !== null && <Problemvisning feil={feil} fokus />}
            <Oppslagsfelt
              v={p.v}
              id={id}
              entitet={p.til}
              etikett={t(`entitet.${p.til}`)}
              felt={p.felt}
              vis={p.vis}
              verdi={valgt}
              sett={settValgt}
              uten={(svar.data?.verdier ?? []).map((o) => o.systemID)}
              paakrevd
            />
            <div className="f-rad">
              <Button type="submit" loading={sender}>
                {t('administrasjon.knytning.legg')}
              </Button>
              <Button variant="tertiary" onClick={() => settVelger(false)}>
                {t('parts.avbryt')}
              </Button>
            </div>
          </form>
        </Dialogramme>
      )}
      {fjerner !== null && (
        <Bekreftdialog
          tittel={t('administrasjon.knytning.fjernHva', { hva: p.vis(fjerner) })}
          knapp={t('administrasjon.knytning.fjern')}
          lukk={() => settFjerner(null)}
          utfoer={async () => {
            await loesne(p.v, p.objekt, p.relasjon, fjerner.systemID);
            await forny();
          }}
        >
          <p>{t('administrasjon.knytning.fjern.om')}</p>
        </Bekreftdialog>
      )}
    </Del>
  );
};
