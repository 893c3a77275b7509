import './arkiv.css';
import { Button, Link } from '@digdir/designsystemet-react';
import { model } from '@felles/model';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  enAv,
  type Felles,
  filSti,
  harRolle,
  type Kodeverdi,
  type Objekt,
  useListe,
  useMeg,
} from '../../client/index.js';
import { iKjernen } from '../../client/noark.js';
import { Del } from '../../parts/Del.js';
import { stoerrelse } from '../../parts/format.js';
import { useKnyttede } from '../../parts/knyttede.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { Objektdialog } from '../../parts/Objektdialog.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Dokumentopplasting } from './Dokumentopplasting.js';

type Dokument = Objekt & {
  readonly tittel?: string;
  readonly dokumentstatus?: Kodeverdi;
  readonly dokumenttype?: Kodeverdi;
  readonly tilknyttetRegistreringSom?: Kodeverdi;
};
type Versjon = Objekt & {
  readonly dokumentbeskrivelse: string;
  readonly versjonsnummer?: number;
  readonly filnavn?: string;
  readonly filstoerrelse?: number;
  readonly sjekksum?: string;
  readonly referanseDokumentfil?: string;
};

const MEST = 200;

export interface DokumentarbeidProps {
  readonly v: string;
  /** A registration: what documents belong to. */
  readonly registrering: Pick<Felles, 'entitet' | 'systemID'>;
  /** Whether anything may be added to it. */
  readonly aapen: boolean;
}

/** The documents of a registration, for those who work with them: new ones, new files, what they are. */
export const Dokumentarbeid = ({ v, registrering, aapen }: DokumentarbeidProps) => {
  const { t, i18n } = useTranslation();
  const kodetekst = useKodetekst();
  const lager = useQueryClient();
  const meg = useMeg();
  const [ny, settNy] = useState(false);
  const [endrer, settEndrer] = useState<Dokument | null>(null);
  const [valgt, settValgt] = useState('');
  const svar = useKnyttede(v, registrering, 'dokumentbeskrivelse', 'dokumentnummer');
  const ider = (svar.data?.verdier ?? []).map((d) => d.systemID);
  const filter = enAv('dokumentbeskrivelse', ider);
  const versjoner = useListe<string>(
    v,
    'dokumentobjekt',
    { ...(filter === undefined ? {} : { filter }), orderby: 'versjonsnummer', top: MEST },
    filter !== undefined,
  );
  const forny = () => lager.invalidateQueries({ queryKey: [v] });
  const kan = aapen && harRolle(meg, v, ...model.entity('dokumentobjekt').access.create);
  const filene = (d: Dokument): readonly Versjon[] =>
    ((versjoner.data?.verdier ?? []) as readonly Versjon[]).filter(
      (o) => o.dokumentbeskrivelse === d.systemID && o.referanseDokumentfil !== undefined,
    );
  return (
    <Del tittel={t('arkiv.dok.tittel')}>
      <Lest svar={svar}>
        {({ verdier }) =>
          verdier.length === 0 ? (
            <p className="f-dempet">{t('arkiv.dok.ingenDokumenter')}</p>
          ) : (
            <ul className="f-liste">
              {(verdier as readonly Dokument[]).map((d) => {
                const navn = d.tittel || t('arkiv.skjermet');
                const ferdig = d.dokumentstatus?.kode === 'F';
                return (
                  <li key={d.systemID}>
                    <div className="f-rad">
                      <strong>{navn}</strong>
                      {kan && (
                        <span className="f-rad">
                          {!ferdig && (
                            <Button
                              variant="secondary"
                              data-size="sm"
                              aria-expanded={valgt === d.systemID}
                              aria-label={t('arkiv.dok.lastOppTil', { tittel: navn })}
                              onClick={() => settValgt(valgt === d.systemID ? '' : d.systemID)}
                            >
                              {t('arkiv.dok.lastOpp')}
                            </Button>
                          )}
                          <Button
                            variant="tertiary"
                            data-size="sm"
                            aria-label={t('arkiv.dok.endreHva', { tittel: navn })}
                            onClick={() => settEndrer(d)}
                          >
                            {t('arkiv.dok.endre')}
                          </Button>
                        </span>
                      )}
                    </div>
                    <div className="f-meta a-merker">
                      <Statusmerke liste="Dokumentstatus" verdi={d.dokumentstatus} />
                      <span>{kodetekst('TilknyttetRegistreringSom', d.tilknyttetRegistreringSom)}</span>
                      <span>{kodetekst('Dokumenttype', d.dokumenttype)}</span>
                    </div>
                    {filene(d).length === 0 ? (
                      <p className="f-dempet f-liten">{t('arkiv.dok.ingenFil')}</p>
                    ) : (
                      <ul className="f-filliste">
                        {filene(d).map((o) => (
                          <li key={o.systemID}>
                            <Link href={filSti(v, o.systemID)}>
                              {t('arkiv.dok.lastNed', { fil: o.filnavn ?? navn })}
                            </Link>
                            <span className="f-dempet">
                              {t('arkiv.dok.versjon', { nr: o.versjonsnummer })},{' '}
                              {stoerrelse(o.filstoerrelse ?? 0, i18n.language)}
                            </span>
                            <code className="a-sjekksum">{o.sjekksum}</code>
                          </li>
                        ))}
                      </ul>
                    )}
                    {kan && valgt === d.systemID && (
                      <Dokumentopplasting v={v} dokument={d.systemID} tittel={navn} ferdig={forny} />
                    )}
                  </li>
                );
              })}
            </ul>
          )
        }
      </Lest>
      {kan && svar.data !== undefined && (
        <div>
          <Button variant="secondary" data-size="sm" onClick={() => settNy(true)}>
            {t('arkiv.dok.ny')}
          </Button>
        </div>
      )}
      {ny && (
        <Objektdialog
          v={v}
          entitet="dokumentbeskrivelse"
          tittel={t('arkiv.dok.ny')}
          forklaring={t('arkiv.dok.ny.om')}
          start={ider.length === 0 ? {} : { tilknyttetRegistreringSom: 'V' }}
          lag={(felt) =>
            iKjernen(v, async (k) => {
              const her = await k.objekt('arkivstruktur/registrering/', registrering.systemID);
              await her.ny('arkivstruktur/ny-dokumentbeskrivelse/', felt as { readonly tittel: string });
            })
          }
          lukk={() => settNy(false)}
        />
      )}
      {endrer !== null && (
        <Objektdialog
          v={v}
          entitet="dokumentbeskrivelse"
          objekt={endrer}
          tittel={t('arkiv.dok.endreHva', { tittel: endrer.tittel ?? '' })}
          lukk={() => settEndrer(null)}
        />
      )}
    </Del>
  );
};
