import { Alert, Button, Select } from '@digdir/designsystemet-react';
import { model } from '@felles/model';
import { type SubmitEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MineLoesninger, type Runde, useHandling } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { Problemvisning } from '../../parts/Problem.js';

const koder = model.kodelister.get('Bruksstatus')?.koder ?? [];

/** One answer to a whole round: a choice for each solution, filled in with what was said before. */
export const Svarskjema = ({
  v,
  runde,
  loesninger,
}: {
  readonly v: string;
  readonly runde: Runde;
  readonly loesninger: NonNullable<MineLoesninger['loesninger']>;
}) => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  const id = useId();
  const spurt = loesninger.filter((l) => runde.loesninger.includes(l.id));
  const [valgt, velg] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(
      // What somebody else has put down is not the party's answer before it says so.
      spurt.map((l) => [l.id, l.bruk && l.bruk.kilde === undefined ? l.bruk.status.kode : '']),
    ),
  );
  const [mangler, settMangler] = useState(0);
  const feil = useRef<HTMLDivElement>(null);
  const svar = useHandling(v, 'kartleggingssvar', runde.svar, 'svar');
  const send = (e: SubmitEvent<HTMLFormElement>) => {
    e.preventDefault();
    const tomme = spurt.filter((l) => (valgt[l.id] ?? '') === '');
    settMangler(tomme.length);
    const foerste = tomme[0];
    if (foerste !== undefined) {
      document.getElementById(`${id}-${foerste.id}`)?.focus();
      return;
    }
    svar.mutate({
      bruk: spurt.map((l) => ({ loesning: l.id, bruksstatus: { kode: valgt[l.id] } })),
    });
  };
  return (
    <Del tittel={t('loesning.vaare.svar', { tittel: runde.tittel })}>
      {runde.tekst !== undefined && <p className="f-les">{runde.tekst}</p>}
      <p>
        {t('loesning.vaare.frist')}: <Datotekst dato={runde.frist} />
      </p>
      {runde.besvart && !svar.isSuccess && <p>{t('loesning.vaare.besvart')}</p>}
      <form className="l-svar" onSubmit={send} noValidate>
        {spurt.map((l) => (
          <div key={l.id} className="l-svarrad">
            <label htmlFor={`${id}-${l.id}`}>{l.tittel}</label>
            <Select
              id={`${id}-${l.id}`}
              value={valgt[l.id] ?? ''}
              required
              aria-invalid={mangler > 0 && (valgt[l.id] ?? '') === ''}
              onChange={(e) => velg((foer) => ({ ...foer, [l.id]: e.target.value }))}
            >
              <Select.Option value="">{t('parts.velg')}</Select.Option>
              {koder.map((k) => (
                <Select.Option key={k.kode} value={k.kode}>
                  {kodetekst('Bruksstatus', k)}
                </Select.Option>
              ))}
            </Select>
          </div>
        ))}
        <div ref={feil} role="status">
          {mangler > 0 && (
            <Alert data-color="danger">{t('loesning.vaare.mangler', { antall: mangler })}</Alert>
          )}
          {svar.isSuccess && <Alert data-color="success">{t('loesning.vaare.sendt')}</Alert>}
        </div>
        {svar.error !== null && <Problemvisning feil={svar.error} entitet="kartleggingssvar" fokus />}
        <div className="f-rad">
          <Button type="submit" loading={svar.isPending}>
            {t('loesning.vaare.send')}
          </Button>
        </div>
      </form>
    </Del>
  );
};
