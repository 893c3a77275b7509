import { Button, Fieldset, Radio, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from './format.js';
import { stemmegivninger } from './koder.js';
import type { Deltaker } from './moetedata.js';
import type { Stemmegivning } from './opptelling.js';

export interface Stemmevalg {
  readonly stemme?: Stemmegivning;
  readonly begrunnelse?: string;
}
/** Votes by the systemID of the participant. */
export type Stemmene = Readonly<Record<string, Stemmevalg>>;

export interface StemmerProps {
  readonly deltakere: readonly Deltaker[];
  readonly partnavn: (id: string | undefined) => string;
  readonly folketall: ReadonlyMap<string, number>;
  readonly stemmer: Stemmene;
  readonly sett: (stemmer: Stemmene) => void;
  /** The rule lets a party stand outside. */
  readonly medReservasjon?: boolean;
}

const En = ({
  deltaker,
  navn,
  folketall,
  valg,
  sett,
  medReservasjon,
}: {
  readonly medReservasjon: boolean;
  readonly deltaker: Deltaker;
  readonly navn: string;
  readonly folketall: number | undefined;
  readonly valg: Stemmevalg;
  readonly sett: (v: Stemmevalg) => void;
}) => {
  const { t } = useTranslation();
  const f = useFormat();
  const [viser, settViser] = useState(false);
  const medBegrunnelse = viser || valg.begrunnelse !== undefined;
  return (
    <li className="m-stemme">
      <Fieldset>
        <Fieldset.Legend>
          {navn}
          {navn !== deltaker.tittel && <span className="f-dempet"> {deltaker.tittel}</span>}
        </Fieldset.Legend>
        <Fieldset.Description>
          {folketall === undefined
            ? t('moete.stemmer.utenFolketall')
            : t('moete.stemmer.folketall', { antall: f.tall(folketall) })}
        </Fieldset.Description>
        <div className="m-stemmevalg">
          {stemmegivninger
            .filter((s) => medReservasjon || s !== 'reservert')
            .map((s) => (
              <Radio
                key={s}
                name={`stemme-${deltaker.systemID}`}
                label={t(`stemmetall.${s}`)}
                value={s}
                checked={valg.stemme === s}
                onChange={() => sett({ ...valg, stemme: s })}
              />
            ))}
          <Radio
            name={`stemme-${deltaker.systemID}`}
            label={t('stemmetall.ingen')}
            value=""
            checked={valg.stemme === undefined}
            onChange={() => sett({})}
          />
        </div>
      </Fieldset>
      {valg.stemme !== undefined &&
        (medBegrunnelse ? (
          <Textfield
            label={t('moete.stemmer.begrunnelse', { part: navn })}
            multiline
            rows={2}
            value={valg.begrunnelse ?? ''}
            onChange={(e) => sett({ ...valg, begrunnelse: e.target.value })}
          />
        ) : (
          <div>
            <Button variant="tertiary" data-size="sm" onClick={() => settViser(true)}>
              {t('moete.stemmer.begrunnelseKnapp')}
            </Button>
          </div>
        ))}
    </li>
  );
};

/** Votes of those who are present and have a vote: all in favour at once, then single ones changed. */
export const Stemmer = ({
  deltakere,
  partnavn,
  folketall,
  stemmer,
  sett,
  medReservasjon = false,
}: StemmerProps) => {
  const { t } = useTranslation();
  return (
    <div className="f-del">
      <p className="f-dempet">{t('moete.stemmer.hjelp')}</p>
      <div className="f-rad">
        <Button
          variant="secondary"
          onClick={() =>
            sett(Object.fromEntries(deltakere.map((d) => [d.systemID, { stemme: 'for' as const }])))
          }
        >
          {t('moete.stemmer.alleFor')}
        </Button>
        <Button variant="tertiary" onClick={() => sett({})}>
          {t('moete.stemmer.nullstill')}
        </Button>
      </div>
      <ul className="f-liste">
        {deltakere.map((d) => (
          <En
            key={d.systemID}
            medReservasjon={medReservasjon}
            deltaker={d}
            navn={partnavn(d.part) || d.tittel}
            folketall={d.part === undefined ? undefined : folketall.get(d.part)}
            valg={stemmer[d.systemID] ?? {}}
            sett={(v) => sett({ ...stemmer, [d.systemID]: v })}
          />
        ))}
      </ul>
    </div>
  );
};
