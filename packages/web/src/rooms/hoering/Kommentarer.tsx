import { Alert, Button, Textarea } from '@digdir/designsystemet-react';
import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { harRolle, type Objekt, useHandling, useListe, useMeg } from '../../client/index.js';
import { Tidstekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Lest } from '../../parts/Lest.js';
import { Problemvisning } from '../../parts/Problem.js';
import { Merke } from '../../parts/Statusmerke.js';
import { Tekstavsnitt } from '../../parts/Tekstavsnitt.js';

type Kommentar = Objekt<'kommentar'> | Objekt<'internkommentar'>;

interface Traad {
  readonly v: string;
  readonly om: 'forslag' | 'moetesak' | 'hoering';
  readonly id: string;
}

const Skriv = ({
  v,
  om,
  id,
  svarPaa,
  intern,
  ferdig,
}: Traad & {
  readonly svarPaa?: string | undefined;
  readonly intern: boolean;
  readonly ferdig?: () => void;
}) => {
  const { t } = useTranslation();
  const feltId = useId();
  const [tekst, settTekst] = useState('');
  const [spoersmaal, settSpoersmaal] = useState(false);
  const [tomt, settTomt] = useState(false);
  const skriv = useHandling(v, intern ? 'internkommentar' : 'kommentar', undefined, 'skriv');
  const send = (e: SubmitEvent<HTMLFormElement>) => {
    e.preventDefault();
    settTomt(tekst.trim() === '');
    if (tekst.trim() === '') return;
    skriv.mutate(
      {
        [om]: id,
        tekst: tekst.trim(),
        ...(svarPaa === undefined ? {} : { svarPaa }),
        ...(spoersmaal && !intern ? { spoersmaal: true } : {}),
      },
      {
        // What was typed is kept until it has been received.
        onSuccess: () => {
          settTekst('');
          settSpoersmaal(false);
          ferdig?.();
        },
      },
    );
  };
  return (
    <form className="f-skjema" onSubmit={send} noValidate>
      {skriv.isError && <Problemvisning feil={skriv.error} fokus />}
      <div className="f-felt">
        <label htmlFor={feltId}>
          {t(svarPaa !== undefined ? 'kommentar.svar' : intern ? 'kommentar.intern' : 'kommentar.ny')}
        </label>
        <Textarea
          id={feltId}
          rows={3}
          value={tekst}
          aria-invalid={tomt}
          onChange={(e) => settTekst(e.target.value)}
        />
        {tomt && <p role="alert">{t('forslag.maa')}</p>}
      </div>
      {!intern && svarPaa === undefined && (
        <label className="f-avkryss">
          <input
            type="checkbox"
            className="ds-input"
            checked={spoersmaal}
            onChange={(e) => settSpoersmaal(e.target.checked)}
          />
          {t('felt.spoersmaal')}
        </label>
      )}
      <div className="f-rad">
        <Button type="submit" variant="secondary" loading={skriv.isPending}>
          {t('kommentar.send')}
        </Button>
        {ferdig !== undefined && (
          <Button variant="tertiary" onClick={ferdig}>
            {t('parts.avbryt')}
          </Button>
        )}
      </div>
    </form>
  );
};

const En = ({ k, intern }: { readonly k: Kommentar; readonly intern: boolean }) => {
  const { t } = useTranslation();
  return (
    <>
      <span className="f-meta">
        <strong>{k.opprettetAv}</strong>
        <Tidstekst tid={k.opprettetDato} />
        {'spoersmaal' in k && k.spoersmaal === true && (
          <Merke tone="viktig">{t('kommentar.spoersmaal')}</Merke>
        )}
        {intern && <Merke tone="noeytral">{t('kommentar.merkeIntern')}</Merke>}
      </span>
      <Tekstavsnitt tekst={k.tekst} />
    </>
  );
};

const Traader = ({ intern, ...traad }: Traad & { readonly intern: boolean }) => {
  const { t } = useTranslation();
  const [svarer, settSvarer] = useState('');
  const liste = useListe(traad.v, intern ? 'internkommentar' : 'kommentar', {
    filter: `${traad.om} eq ${traad.id}`,
    orderby: 'opprettetDato,systemID',
    top: 200,
  });
  return (
    <Lest svar={liste}>
      {(data) => {
        const alle = data.verdier as readonly Kommentar[];
        return (
          <>
            {alle.length === 0 ? (
              <p className="f-dempet">{t(intern ? 'kommentar.ingenInterne' : 'kommentar.ingen')}</p>
            ) : (
              <ol className="f-liste">
                {alle
                  .filter((k) => k.svarPaa === undefined)
                  .map((k) => (
                    <li key={k.systemID}>
                      <En k={k} intern={intern} />
                      {alle.some((s) => s.svarPaa === k.systemID) && (
                        <ol className="f-liste h-svar">
                          {alle
                            .filter((s) => s.svarPaa === k.systemID)
                            .map((s) => (
                              <li key={s.systemID}>
                                <En k={s} intern={intern} />
                              </li>
                            ))}
                        </ol>
                      )}
                      {svarer === k.systemID ? (
                        <Skriv
                          {...traad}
                          intern={intern}
                          svarPaa={k.systemID}
                          ferdig={() => settSvarer('')}
                        />
                      ) : (
                        <div>
                          <Button
                            variant="tertiary"
                            data-size="sm"
                            aria-label={t('kommentar.svarTil', { navn: k.opprettetAv ?? '' })}
                            onClick={() => settSvarer(k.systemID)}
                          >
                            {t('kommentar.svar')}
                          </Button>
                        </div>
                      )}
                    </li>
                  ))}
              </ol>
            )}
            <Skriv {...traad} intern={intern} />
          </>
        );
      }}
    </Lest>
  );
};

/** Comments and questions about a thing, with answers under them; those of the secretariat's own apart. */
export const Kommentarer = (traad: Traad) => {
  const { t } = useTranslation();
  const meg = useMeg();
  if (!meg.innlogget) return null;
  const deltar = harRolle(meg, traad.v, 'sekretariat', 'kp', 'leder', 'medlem', 'observatoer');
  return (
    <>
      <Del tittel={t('kommentar.tittel')}>
        {deltar ? (
          <Traader {...traad} intern={false} />
        ) : (
          <Alert data-color="info">{t('kommentar.lukket')}</Alert>
        )}
      </Del>
      {harRolle(meg, traad.v, 'sekretariat') && (
        <Del tittel={t('kommentar.interntittel')}>
          <Traader {...traad} intern />
        </Del>
      )}
    </>
  );
};
