import { Button } from '@digdir/designsystemet-react';
import { model } from '@felles/model';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { enAv, harRolle, type Objekt, useListe, useMeg } from '../../client/index.js';
import { Bekreftdialog } from '../../parts/Bekreftdialog.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { type Arkivenhet, arkivenheter, kanViseTil, kryssreferer, slettKryssreferanse } from './referanse.js';
import { navnet, strukturadresse } from './struktur.js';
import { Velgdialog } from './Velgdialog.js';

const MEST = 100;
const stor = (slag: Arkivenhet): string => slag.charAt(0).toUpperCase() + slag.slice(1);
const soekes: Readonly<Record<Arkivenhet, readonly string[]>> = {
  klasse: ['klasseID', 'tittel'],
  mappe: ['mappeID', 'tittel'],
  registrering: ['registreringsID', 'tittel'],
};

interface Referanse {
  readonly systemID: string;
  readonly slag: Arkivenhet;
  readonly til: string;
}

/** Where a reference goes: one of its relations is set. */
const lesReferanse = (o: Objekt): readonly Referanse[] =>
  arkivenheter.flatMap((slag) => {
    const til = (o as Readonly<Record<string, unknown>>)[`referanseTil${stor(slag)}`];
    return typeof til === 'string' ? [{ systemID: o.systemID, slag, til }] : [];
  });

const useNavngitte = (v: string, referanser: readonly Referanse[], slag: Arkivenhet): readonly Objekt[] => {
  const filter = enAv(
    'systemID',
    referanser.flatMap((r) => (r.slag === slag ? [r.til] : [])),
  );
  const svar = useListe<string>(
    v,
    slag,
    { ...(filter === undefined ? {} : { filter }), top: MEST },
    filter !== undefined,
  );
  return filter === undefined ? [] : (svar.data?.verdier ?? []);
};

export interface KryssreferanserProps {
  readonly v: string;
  readonly objekt: Objekt;
  readonly slag: Arkivenhet;
  readonly lukket: boolean;
}

/** References across the hierarchy from a unit: see, make and remove them. */
export const Kryssreferanser = ({ v, objekt, slag, lukket }: KryssreferanserProps) => {
  const { t } = useTranslation();
  const lager = useQueryClient();
  const meg = useMeg();
  const id = useId();
  const steder = kanViseTil[slag];
  const [hit, settHit] = useState<Arkivenhet>(steder[0] ?? slag);
  const [ny, settNy] = useState(false);
  const [fjerner, settFjerner] = useState<Referanse | null>(null);
  const svar = useListe<string>(v, 'kryssreferanse', {
    filter: `fra${stor(slag)} eq ${objekt.systemID}`,
    orderby: 'opprettetDato',
    top: MEST,
  });
  const referanser = ((svar.data?.verdier ?? []) as readonly Objekt[]).flatMap(lesReferanse);
  const kjente = new Map(
    [
      ...useNavngitte(v, referanser, 'klasse'),
      ...useNavngitte(v, referanser, 'mappe'),
      ...useNavngitte(v, referanser, 'registrering'),
    ].map((o) => [o.systemID, o]),
  );
  const navn = (r: Referanse): string => {
    const o = kjente.get(r.til);
    return (o === undefined ? '' : navnet(o)) || t('administrasjon.skjermet');
  };
  const kan = !lukket && harRolle(meg, v, ...model.entity('kryssreferanse').access.create);
  if (svar.data?.verdier.length === 0 && !kan) return null;
  return (
    <Del tittel={t('administrasjon.kryss')}>
      <Lest svar={svar}>
        {({ verdier }) =>
          verdier.length === 0 ? (
            <p className="f-dempet">{t('administrasjon.kryss.ingen')}</p>
          ) : (
            <ul className="f-liste f-les">
              {referanser.map((r) => {
                const til = kjente.get(r.til);
                return (
                  <li key={r.systemID}>
                    <div className="f-rad">
                      <span>
                        {til === undefined ? (
                          navn(r)
                        ) : (
                          <Lenke til={strukturadresse(v, til.entitet, til.systemID)}>{navn(r)}</Lenke>
                        )}{' '}
                        <span className="f-dempet">{t(`entitet.${til?.entitet ?? r.slag}`)}</span>
                      </span>
                      {kan && (
                        <Button
                          variant="tertiary"
                          data-size="sm"
                          aria-label={t('administrasjon.kryss.fjernHva', { hva: navn(r) })}
                          onClick={() => settFjerner(r)}
                        >
                          {t('administrasjon.knytning.fjern')}
                        </Button>
                      )}
                    </div>
                  </li>
                );
              })}
            </ul>
          )
        }
      </Lest>
      {kan && (
        <div>
          <Button variant="secondary" data-size="sm" onClick={() => settNy(true)}>
            {t('administrasjon.kryss.ny')}
          </Button>
        </div>
      )}
      {ny && (
        <Velgdialog
          v={v}
          tittel={t('administrasjon.kryss.ny')}
          knapp={t('parts.opprett')}
          entitet={hit}
          etikett={t('administrasjon.kryss.til')}
          felt={soekes[hit]}
          vis={(o) => navnet(o) || t('administrasjon.skjermet')}
          uten={[objekt.systemID]}
          utfoer={(systemID) => kryssreferer(v, { slag, systemID: objekt.systemID }, { slag: hit, systemID })}
          lukk={() => settNy(false)}
        >
          <p>{t('administrasjon.kryss.om')}</p>
          {steder.length > 1 && (
            <fieldset className="f-avkryssing">
              <legend>{t('administrasjon.kryss.hva')}</legend>
              {steder.map((s) => (
                <label key={s}>
                  <input
                    type="radio"
                    className="ds-input"
                    name={`${id}-slag`}
                    checked={hit === s}
                    onChange={() => settHit(s)}
                  />
                  {t(`entitet.${s}`)}
                </label>
              ))}
            </fieldset>
          )}
        </Velgdialog>
      )}
      {fjerner !== null && (
        <Bekreftdialog
          tittel={t('administrasjon.kryss.fjernHva', { hva: navn(fjerner) })}
          knapp={t('administrasjon.knytning.fjern')}
          lukk={() => settFjerner(null)}
          utfoer={async () => {
            await slettKryssreferanse(v, fjerner.systemID);
            await lager.invalidateQueries({ queryKey: [v] });
          }}
        >
          <p>{t('administrasjon.kryss.fjern.om')}</p>
        </Bekreftdialog>
      )}
    </Del>
  );
};
