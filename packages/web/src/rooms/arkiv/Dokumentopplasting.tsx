import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problemfeil } from '../../client/index.js';
import { stoerrelse } from '../../parts/format.js';
import { Problemvisning } from '../../parts/Problem.js';
import {
  type Avbrutt,
  avbruttAv,
  fortsettMed,
  huskAvbrutt,
  husketAvbrutt,
  kommet,
  type Sendetilstand,
  sendFil,
} from './sending.js';

export interface DokumentopplastingProps {
  readonly v: string;
  /** systemID of the document (dokumentbeskrivelse). */
  readonly dokument: string;
  readonly tittel: string;
  readonly ferdig: () => unknown;
}

/** May the same sending succeed later, from where it is? */
const kanFortsette = (feil: unknown): boolean =>
  feil instanceof Problemfeil &&
  (feil.status === 0 || [408, 429].includes(feil.status) || feil.status >= 500);

const erStopp = (feil: unknown): boolean => feil instanceof DOMException && feil.name === 'AbortError';

/** Sends a file to a document and shows how far it has come; goes on from there when it was broken off. */
export const Dokumentopplasting = ({ v, dokument, tittel, ferdig }: DokumentopplastingProps) => {
  const { t, i18n } = useTranslation();
  const id = useId();
  const [fil, settFil] = useState<File | null>(null);
  const [sendt, settSendt] = useState<number | null>(null);
  const [avbrutt, settAvbrutt] = useState<Avbrutt | undefined>(() => husketAvbrutt(v, dokument));
  const [feil, settFeil] = useState<unknown>(null);
  const [fremme, settFremme] = useState('');
  const stopper = useRef<AbortController | null>(null);
  const ramme = useRef<HTMLDivElement>(null);
  useEffect(() => () => stopper.current?.abort(), []);
  const sender = sendt !== null && fil !== null;
  const foer = useRef(sender);
  useEffect(() => {
    if (foer.current === sender) return;
    foer.current = sender;
    // What had the focus is gone: on to what can be done now, unless the person has gone elsewhere.
    if (document.activeElement === document.body)
      ramme.current?.querySelector<HTMLElement>('button, input')?.focus();
  }, [sender]);

  const husk = (naa: Avbrutt | undefined) => {
    settAvbrutt(naa);
    huskAvbrutt(v, dokument, naa);
  };
  const send = async (valgt: File, fortsett: Sendetilstand | undefined) => {
    settFil(valgt);
    settFeil(null);
    settFremme('');
    settSendt(fortsett?.sendt ?? 0);
    stopper.current = new AbortController();
    let sist = fortsett;
    try {
      await sendFil(v, dokument, valgt, {
        signal: stopper.current.signal,
        fortsett,
        fremdrift: (byte, tilstand) => {
          settSendt(byte);
          if (tilstand === undefined) return;
          sist = tilstand;
          huskAvbrutt(v, dokument, avbruttAv(valgt, tilstand));
        },
      });
      husk(undefined);
      settFil(null);
      settFremme(
        t('arkiv.opplasting.fremme', { navn: valgt.name, total: stoerrelse(valgt.size, i18n.language) }),
      );
      await ferdig();
    } catch (grunn) {
      if (!erStopp(grunn)) settFeil(grunn);
      // What was refused, or forgotten by the server, begins anew.
      husk(
        sist !== undefined && (erStopp(grunn) || kanFortsette(grunn)) ? avbruttAv(valgt, sist) : undefined,
      );
    } finally {
      settSendt(null);
    }
  };
  const andel = fil === null || sendt === null || fil.size === 0 ? 0 : sendt / fil.size;
  return (
    <div className="f-felt" ref={ramme}>
      {!sender && <label htmlFor={id}>{t('arkiv.opplasting.fil', { tittel })}</label>}
      {!sender && avbrutt !== undefined && (
        <Alert data-color="warning">
          <Paragraph>
            {t('arkiv.opplasting.avbrutt', {
              navn: avbrutt.navn,
              ...kommet(avbrutt.tilstand.sendt, avbrutt.byte, i18n.language),
            })}{' '}
            {fil === null && t('arkiv.opplasting.velgSamme')}
          </Paragraph>
          <div className="f-rad">
            {fil !== null && (
              <Button data-size="sm" onClick={() => void send(fil, avbrutt.tilstand)}>
                {t('arkiv.opplasting.fortsett')}
              </Button>
            )}
            <Button
              variant="tertiary"
              data-size="sm"
              onClick={() => {
                husk(undefined);
                settFil(null);
                settFeil(null);
              }}
            >
              {t('arkiv.opplasting.glem')}
            </Button>
          </div>
        </Alert>
      )}
      {!sender && (
        <input
          id={id}
          type="file"
          className="ds-input"
          onChange={(e) => {
            const valgt = e.target.files?.[0];
            e.target.value = '';
            if (valgt !== undefined) void send(valgt, fortsettMed(avbrutt, valgt));
          }}
        />
      )}
      {/* Told when it begins and ends; the figures between would be too much to listen to. */}
      <p role="status" className={sender || fremme !== '' ? undefined : 'ds-sr-only'}>
        {sender ? t('parts.senderFil', { navn: fil.name }) : fremme}
      </p>
      {sender && (
        <div className="f-rad">
          <progress
            value={andel}
            max={1}
            className="a-sending"
            aria-label={t('parts.senderFil', { navn: fil.name })}
          />
          <span className="f-tall">
            {t('arkiv.opplasting.kommet', kommet(sendt, fil.size, i18n.language))} ({Math.floor(andel * 100)}{' '}
            %)
          </span>
          <Button variant="tertiary" data-size="sm" onClick={() => stopper.current?.abort()}>
            {t('arkiv.opplasting.stopp')}
          </Button>
        </div>
      )}
      {feil !== null && <Problemvisning feil={feil} iSkjema />}
    </div>
  );
};
