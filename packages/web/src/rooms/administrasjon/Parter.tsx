import { Button } from '@digdir/designsystemet-react';
import { model } from '@felles/model';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiSti, harRolle, hent, type Kodeverdi, type Objekt, useListe, useMeg } from '../../client/index.js';
import { Bekreftdialog } from '../../parts/Bekreftdialog.js';
import { Del } from '../../parts/Del.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { Objektdialog } from '../../parts/Objektdialog.js';
import { Objektfakta } from '../../parts/Objektfakta.js';

const MEST = 100;

/** What kinds of parties there are, where they hang, and the code that says what each is. */
const slagene = {
  part: { nye: ['partperson', 'partenhet'], rolle: 'partRolle', liste: 'PartRolle' },
  korrespondansepart: {
    nye: ['korrespondansepartperson', 'korrespondansepartenhet'],
    rolle: 'korrespondanseparttype',
    liste: 'Korrespondanseparttype',
  },
} as const;

export interface ParterProps {
  readonly v: string;
  readonly slag: keyof typeof slagene;
  readonly objekt: Objekt;
  /** Relation of the party to the object. */
  readonly relasjon: 'mappe' | 'registrering';
  readonly lukket: boolean;
}

/** The people and organisations that a case or a record concerns. */
export const Parter = ({ v, slag, objekt, relasjon, lukket }: ParterProps) => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  const lager = useQueryClient();
  const meg = useMeg();
  const [ny, settNy] = useState('');
  const [endrer, settEndrer] = useState<Objekt | null>(null);
  const [sletter, settSletter] = useState<Objekt | null>(null);
  const [vist, settVist] = useState('');
  const { nye, rolle, liste } = slagene[slag];
  const svar = useListe<string>(v, slag, {
    filter: `${relasjon} eq ${objekt.systemID}`,
    orderby: 'opprettetDato',
    top: MEST,
  });
  const { create, remove } = model.entity(slag).access;
  const kan = !lukket && harRolle(meg, v, ...create);
  const kanSlette = !lukket && harRolle(meg, v, ...remove);
  const navnet = (o: Objekt): string => {
    const felt = o as Readonly<Record<string, unknown>>;
    return String(felt.navn ?? felt.administrativEnhet ?? felt.saksbehandler ?? t('administrasjon.skjermet'));
  };
  if (svar.data?.verdier.length === 0 && !kan) return null;
  return (
    <Del tittel={t(`administrasjon.flere.${slag}`)}>
      <Lest svar={svar}>
        {({ verdier }) =>
          verdier.length === 0 ? (
            <p className="f-dempet">{t('administrasjon.parter.ingen')}</p>
          ) : (
            <ul className="f-liste f-les">
              {(verdier as readonly Objekt[]).map((o) => (
                <li key={o.systemID}>
                  <div className="f-rad">
                    <span>
                      {navnet(o)}{' '}
                      <span className="f-dempet">
                        {kodetekst(
                          liste,
                          (o as Readonly<Record<string, unknown>>)[rolle] as Kodeverdi | undefined,
                        )}
                      </span>
                    </span>
                    <span className="f-rad">
                      <Button
                        variant="tertiary"
                        data-size="sm"
                        aria-expanded={vist === o.systemID}
                        aria-label={t('administrasjon.parter.visHva', { hva: navnet(o) })}
                        onClick={() => settVist(vist === o.systemID ? '' : o.systemID)}
                      >
                        {t('administrasjon.parter.vis')}
                      </Button>
                      {kan && (
                        <Button
                          variant="tertiary"
                          data-size="sm"
                          aria-label={t('administrasjon.endreHva', { hva: navnet(o) })}
                          onClick={() => settEndrer(o)}
                        >
                          {t('administrasjon.endre')}
                        </Button>
                      )}
                      {kanSlette && (
                        <Button
                          variant="tertiary"
                          data-size="sm"
                          aria-label={t('administrasjon.parter.slettHva', { hva: navnet(o) })}
                          onClick={() => settSletter(o)}
                        >
                          {t('administrasjon.slett')}
                        </Button>
                      )}
                    </span>
                  </div>
                  {vist === o.systemID && <Objektfakta v={v} objekt={o} uten={['navn']} />}
                </li>
              ))}
            </ul>
          )
        }
      </Lest>
      {kan && (
        <div className="f-rad">
          {nye.map((e) => (
            <Button key={e} variant="secondary" data-size="sm" onClick={() => settNy(e)}>
              {t(`administrasjon.ny.${e}`)}
            </Button>
          ))}
        </div>
      )}
      {ny !== '' && (
        <Objektdialog
          v={v}
          entitet={ny}
          tittel={t(`administrasjon.ny.${ny}`)}
          fast={{ [relasjon]: objekt.systemID }}
          lukk={() => settNy('')}
        />
      )}
      {endrer !== null && (
        <Objektdialog
          v={v}
          entitet={endrer.entitet}
          objekt={endrer}
          tittel={t('administrasjon.endreHva', { hva: navnet(endrer) })}
          lukk={() => settEndrer(null)}
        />
      )}
      {sletter !== null && (
        <Bekreftdialog
          tittel={t('administrasjon.slettHva', { hva: navnet(sletter) })}
          knapp={t('administrasjon.slett')}
          kanIkkeAngres
          lukk={() => settSletter(null)}
          utfoer={async () => {
            await hent(apiSti(v, sletter.entitet, sletter.systemID), {
              metode: 'DELETE',
              versjon: sletter.versjon,
            });
            await lager.invalidateQueries({ queryKey: [v] });
          }}
        >
          <p>{t('administrasjon.parter.slett.om')}</p>
        </Bekreftdialog>
      )}
    </Del>
  );
};
