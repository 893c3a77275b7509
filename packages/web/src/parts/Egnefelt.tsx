import { Select, ValidationMessage } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { type Egenrad, egetSkjemafelt, iKontroll, tomRad } from './egneverdier.js';
import { Felt } from './Felt.js';
import { Rader } from './Rader.js';
import type { EgetFelt } from './useEgneFelt.js';

export interface EgnefeltProps {
  readonly id: string;
  readonly etikett: string;
  readonly katalog: readonly EgetFelt[];
  readonly rader: readonly Egenrad[];
  readonly sett: (rader: readonly Egenrad[]) => void;
  /** Id of a control: `rad/navn`, `rad/verdi`. */
  readonly feltId: (sti: string) => string;
  /** What is wrong with a control, or with what the server knows by the name of the field. */
  readonly feil: (sti: string) => string | undefined;
}

/** The tenant's own fields on an object: each is chosen from the catalogue and filled in by its type. */
export const Egnefelt = ({ id, etikett, katalog, rader, sett, feltId, feil }: EgnefeltProps) => {
  const { t } = useTranslation();
  const valgte = rader.map((r) => r.navn);
  const ledige = katalog.filter((f) => f.iBruk && !valgte.includes(f.navn));
  const sattRad = (nr: number, rad: Egenrad) => sett(rader.map((r, i) => (i === nr ? rad : r)));
  return (
    <Rader
      id={id}
      etikett={etikett}
      hjelp={t('parts.egne.hjelp')}
      antall={rader.length}
      kanLeggeTil={ledige.length > 0}
      leggTil={() => sett([...rader, tomRad])}
      fjern={(nr) => sett(rader.filter((_, i) => i !== nr))}
      rad={(nr) => {
        const rad = rader[nr] ?? tomRad;
        const kjent = katalog.find((f) => f.navn === rad.navn);
        const type = kjent?.type ?? rad.type;
        const navnefeil = feil(`${nr}/navn`);
        const navnId = feltId(`${nr}/navn`);
        return (
          <>
            <div className="f-felt">
              <label htmlFor={navnId}>{t('parts.egne.felt')}</label>
              <Select
                id={navnId}
                value={rad.navn}
                required
                aria-invalid={navnefeil !== undefined}
                aria-describedby={navnefeil === undefined ? undefined : `${navnId}-feil`}
                onChange={(e) => {
                  const valgt = katalog.find((f) => f.navn === e.target.value);
                  sattRad(nr, {
                    navn: e.target.value,
                    type: valgt?.type ?? 'string',
                    // What is written stays when it is written in the same way.
                    verdi: valgt?.type === type ? rad.verdi : '',
                  });
                }}
              >
                <Select.Option value="">{t('parts.velg')}</Select.Option>
                {rad.navn !== '' && <Select.Option value={rad.navn}>{rad.navn}</Select.Option>}
                {ledige.map((f) => (
                  <Select.Option key={f.navn} value={f.navn}>
                    {f.navn}
                  </Select.Option>
                ))}
              </Select>
              {navnefeil !== undefined && (
                <ValidationMessage id={`${navnId}-feil`}>{navnefeil}</ValidationMessage>
              )}
            </div>
            {rad.navn !== '' && (
              <Felt
                key={type}
                id={feltId(`${nr}/verdi`)}
                felt={egetSkjemafelt({ ...rad, type })}
                etikett={t('parts.egne.verdi')}
                hjelp={kjent?.beskrivelse}
                verdi={iKontroll({ ...rad, type })}
                sett={(verdi) => sattRad(nr, { ...rad, type, verdi: String(verdi) })}
                feil={feil(`${nr}/verdi`) ?? feil(rad.navn)}
                {...(type === 'boolean'
                  ? {
                      valg: [
                        { verdi: 'true', tekst: t('parts.ja') },
                        { verdi: 'false', tekst: t('parts.nei') },
                      ],
                    }
                  : {})}
              />
            )}
          </>
        );
      }}
    />
  );
};
