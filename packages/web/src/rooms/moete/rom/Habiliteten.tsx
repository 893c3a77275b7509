import { Button } from '@digdir/designsystemet-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { gjelder } from '../../../parts/format.js';
import type { HandlingsdialogProps } from '../../../parts/Handlingsdialog.js';
import { useKodetekst } from '../../../parts/modelltekst.js';
import { useIdag, useParter } from '../../../parts/oppslag.js';
import { Statusmerke } from '../../../parts/Statusmerke.js';
import { navnPaa, type Rom, type Romdeltaker, type Romsak } from './romdata.js';

const Handlingsdialog = lazy(async () => ({
  default: (await import('../../../parts/Handlingsdialog.js')).Handlingsdialog,
}));

/**
 * Who may be disqualified on the item: what participants have raised, and what the product proposes from what parties
 * have at stake. Whoever leads the meeting confirms or dismisses each with a reason before the vote.
 */
export const Habiliteten = ({
  v,
  rom,
  sak,
  meg,
  leder,
  sekretariat,
}: {
  readonly v: string;
  readonly rom: Rom;
  readonly sak: Romsak;
  readonly meg: Romdeltaker | undefined;
  readonly leder: boolean;
  readonly sekretariat: boolean;
}) => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  const parter = useParter(v);
  const idag = useIdag();
  const [dialog, settDialog] = useState<Omit<HandlingsdialogProps, 'v' | 'lukk'> | null>(null);
  const aapen = sak.utfall === undefined;
  const lukk = () => settDialog(null);
  const avgjoer = (id: string, grunn: string, inhabil: boolean) =>
    settDialog({
      entitet: 'inhabilitet',
      id,
      handling: 'avgjoer',
      tittel: t(inhabil ? 'moete.rom.erInhabil' : 'moete.rom.erHabil'),
      fast: { inhabil },
      forklaring: `${grunn} ${t('moete.rom.avgjoer.tekst')}`,
    });
  const meld = () =>
    settDialog({
      entitet: 'moetesak',
      id: sak.systemID,
      handling: 'meldInhabilitet',
      forklaring: t('moete.rom.meldHabilitet.tekst'),
      ...(sekretariat
        ? {
            valg: {
              deltaker: rom.deltakere.map((d) => ({
                verdi: d.systemID,
                tekst: navnPaa(rom, d.systemID),
              })),
            },
          }
        : { fast: { deltaker: meg?.systemID } }),
    });
  const foerOpp = () =>
    settDialog({
      entitet: 'moetesak',
      id: sak.systemID,
      handling: 'registrerInteresse',
      forklaring: t('moete.rom.interesser.om'),
      valg: {
        part: parter.liste
          .filter((p) => gjelder(p.fraDato, p.tilDato, idag))
          .map((p) => ({ verdi: p.systemID, tekst: p.navn })),
      },
    });
  return (
    <>
      {sak.inhabile.length > 0 && (
        <ul className="f-liste">
          {sak.inhabile.map((x) => {
            const venter = x.habilitetsstatus.kode === 'foreslaatt' || x.habilitetsstatus.kode === 'meldt';
            return (
              <li key={x.systemID}>
                <span className="f-rad">
                  <span>{t('moete.rom.habilitet', { navn: navnPaa(rom, x.deltaker) })}</span>
                  <Statusmerke liste="Habilitetsstatus" verdi={x.habilitetsstatus} />
                  {leder &&
                    aapen &&
                    [true, false]
                      .filter((inhabil) => x.habilitetsstatus.kode !== (inhabil ? 'inhabil' : 'habil'))
                      .map((inhabil) => (
                        <Button
                          key={String(inhabil)}
                          variant={venter ? 'secondary' : 'tertiary'}
                          data-size="sm"
                          aria-label={t(inhabil ? 'moete.rom.erInhabilHvem' : 'moete.rom.erHabilHvem', {
                            navn: navnPaa(rom, x.deltaker),
                          })}
                          onClick={() => avgjoer(x.systemID, x.grunn, inhabil)}
                        >
                          {t(inhabil ? 'moete.rom.erInhabil' : 'moete.rom.erHabil')}
                        </Button>
                      ))}
                </span>
                <p className="f-dempet f-liten">{x.begrunnelse ?? x.grunn}</p>
                {x.habilitetsstatus.kode === 'foreslaatt' && leder && (
                  <p className="f-dempet f-liten">{t('moete.rom.foreslaattOm')}</p>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {sak.interesser.length > 0 && (
        <section aria-label={t('moete.rom.interesser')}>
          <p className="f-over">{t('moete.rom.interesser')}</p>
          <ul className="f-liste">
            {sak.interesser.map((x) => (
              <li key={x.systemID} className="f-rad">
                <span>
                  {x.partnavn ?? parter.av(x.part)?.navn}: {kodetekst('Interessetype', x.interessetype)}
                  {x.tilskuddsordning !== undefined &&
                    ` (${kodetekst('Tilskuddsordning', x.tilskuddsordning)})`}
                </span>
                {sekretariat && aapen && (
                  <Button
                    variant="tertiary"
                    data-size="sm"
                    aria-label={t('moete.rom.fjernInteresse', { navn: x.partnavn ?? '' })}
                    onClick={() =>
                      settDialog({
                        entitet: 'saksinteresse',
                        id: x.systemID,
                        handling: 'fjern',
                        forklaring: t('moete.rom.fjernInteresse.tekst'),
                      })
                    }
                  >
                    {t('handling.saksinteresse.fjern')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {aapen && (meg !== undefined || sekretariat) && (
        <div className="f-rad">
          <Button variant="tertiary" data-size="sm" onClick={meld}>
            {t('moete.rom.meldHabilitet')}
          </Button>
          {sekretariat && (
            <Button variant="tertiary" data-size="sm" onClick={foerOpp}>
              {t('handling.moetesak.registrerInteresse')}
            </Button>
          )}
        </div>
      )}
      {dialog !== null && (
        <Suspense>
          <Handlingsdialog v={v} {...dialog} lukk={lukk} />
        </Suspense>
      )}
    </>
  );
};
