import { Select, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Objekt, odataTekst, useListe, useObjekt } from '../client/index.js';
import { useEtterpaa } from './etterpaa.js';

export interface OppslagsfeltProps {
  readonly v: string;
  /** Entity to choose among. */
  readonly entitet: string;
  readonly id: string;
  readonly etikett: string;
  readonly verdi: string;
  readonly sett: (systemID: string) => void;
  /** Fields that the search looks in, the first also orders the list. */
  readonly felt: readonly string[];
  readonly vis: (o: Objekt) => string;
  /** OData that narrows what can be chosen. */
  readonly filter?: string;
  readonly uten?: readonly string[];
  readonly paakrevd?: boolean;
  readonly feil?: string | undefined;
}

const MEST = 100;

/** A choice of another object: a list, and a search where the list is long. */
export const Oppslagsfelt = (p: OppslagsfeltProps) => {
  const { t } = useTranslation();
  const soekId = useId();
  const [soek, settSoek] = useState('');
  const ord = useEtterpaa(soek.trim());
  const treff = p.felt
    .map((f) => `contains(tolower(${f}),${odataTekst(ord.toLocaleLowerCase('nb'))})`)
    .join(' or ');
  const filter = [p.filter, ord === '' ? undefined : `(${treff})`]
    .filter((f) => f !== undefined)
    .join(' and ');
  const svar = useListe(p.v, p.entitet, {
    ...(filter === '' ? {} : { filter }),
    ...(p.felt[0] === undefined ? {} : { orderby: p.felt[0] }),
    top: MEST,
  });
  const funnet = (svar.data?.verdier ?? []).filter((o) => p.uten?.includes(o.systemID) !== true);
  // What is chosen stays in the list, whatever the search finds.
  const borte = p.verdi !== '' && !funnet.some((o) => o.systemID === p.verdi);
  const { data: valgt } = useObjekt(p.v, p.entitet, borte ? p.verdi : undefined);
  const valg: readonly Objekt[] = borte && valgt !== undefined ? [valgt, ...funnet] : funnet;
  const mange = ord !== '' || svar.data?.neste !== undefined;
  return (
    <div className="f-felt">
      <label htmlFor={p.id}>
        {p.paakrevd === true ? p.etikett : `${p.etikett} (${t('parts.valgfritt')})`}
      </label>
      {mange && (
        <>
          <Textfield
            id={soekId}
            type="search"
            label={t('parts.oppslag.soek')}
            value={soek}
            onChange={(e) => settSoek(e.target.value)}
          />
          <p role="status" className="f-dempet f-liten">
            {svar.data?.neste === undefined
              ? t('parts.oppslag.treff', { count: funnet.length })
              : t('parts.oppslag.foerste', { antall: funnet.length })}
          </p>
        </>
      )}
      <Select
        id={p.id}
        value={p.verdi}
        onChange={(e) => p.sett(e.target.value)}
        required={p.paakrevd === true}
        aria-invalid={p.feil !== undefined}
        aria-describedby={p.feil === undefined ? undefined : `${p.id}-feil`}
      >
        <Select.Option value="">{t('parts.velg')}</Select.Option>
        {valg.map((o) => (
          <Select.Option key={o.systemID} value={o.systemID}>
            {p.vis(o)}
          </Select.Option>
        ))}
      </Select>
      {p.feil !== undefined && <ValidationMessage id={`${p.id}-feil`}>{p.feil}</ValidationMessage>}
    </div>
  );
};
