import { Button, Details } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiSti, hent, type Objekt, useListe, useMeg, useSamarbeid } from '../../client/index.js';
import { Bekreftdialog } from '../../parts/Bekreftdialog.js';
import { Del } from '../../parts/Del.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { Tekstavsnitt } from '../../parts/Tekstavsnitt.js';
import { Tom } from '../../parts/Tom.js';

// The dialog brings the declared model with it: fetched when somebody edits.
const Objektdialog = lazy(async () => ({
  default: (await import('../../parts/Objektdialog.js')).Objektdialog,
}));

type Klausul = Objekt<'klausul'>;

const Innhold = ({ k }: { readonly k: Klausul }) => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  return (
    <div className="f-del">
      <Tekstavsnitt tekst={k.tekst} />
      {k.forplikter !== undefined && (
        <p>
          <strong>{t('felt.forplikter')}:</strong> {k.forplikter}
        </p>
      )}
      {(k.dekker ?? []).length > 0 && (
        <div>
          <strong>{t('felt.dekker')}:</strong>
          <ul className="f-lenkeliste">
            {(k.dekker ?? []).map((kode) => (
              <li key={kode.kode}>{kodetekst('Vedtaksemne', kode)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
};

/** What the agreement says, and what each clause obliges those who have signed to. A draft is edited here. */
export const Klausuler = ({ versjon }: { readonly versjon: Objekt<'avtaleversjon'> }) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const meg = useMeg();
  const lager = useQueryClient();
  const [endrer, settEndrer] = useState<Klausul | 'ny'>();
  const [sletter, settSletter] = useState<Klausul>();
  const svar = useListe(v, 'klausul', {
    filter: `avtaleversjon eq ${versjon.systemID}`,
    orderby: 'nummer',
    top: 100,
  });
  const redigerer =
    versjon.avtalestatus.kode === 'utkast' &&
    meg.virksomheter.some((x) => x.kode === v && x.roller.includes('sekretariat'));
  const slett = async (k: Klausul) => {
    await hent(apiSti(v, 'klausul', k.systemID), { metode: 'DELETE', versjon: k.versjon });
    await lager.invalidateQueries({ queryKey: [v] });
  };
  return (
    <Del
      tittel={t('avtale.klausuler')}
      ved={
        redigerer ? (
          <Button variant="secondary" data-size="sm" onClick={() => settEndrer('ny')}>
            {t('avtale.nyttPunkt')}
          </Button>
        ) : undefined
      }
    >
      <Lest svar={svar}>
        {(data) =>
          data.verdier.length === 0 ? (
            <Tom tittel={t('avtale.ingenKlausuler')}>
              {redigerer && <p>{t('avtale.ingenKlausulerHjelp')}</p>}
            </Tom>
          ) : (
            <div>
              {data.verdier.map((k) => (
                <Details key={k.systemID} data-color="neutral">
                  <Details.Summary>
                    {k.nummer}. {k.tittel}
                  </Details.Summary>
                  <Details.Content>
                    <Innhold k={k} />
                    {redigerer && (
                      <div className="f-rad">
                        <Button variant="secondary" data-size="sm" onClick={() => settEndrer(k)}>
                          {t('avtale.endrePunkt', { nummer: k.nummer })}
                        </Button>
                        <Button variant="tertiary" data-size="sm" onClick={() => settSletter(k)}>
                          {t('avtale.slettPunkt', { nummer: k.nummer })}
                        </Button>
                      </div>
                    )}
                  </Details.Content>
                </Details>
              ))}
            </div>
          )
        }
      </Lest>
      {endrer !== undefined && (
        <Suspense>
          {endrer === 'ny' ? (
            <Objektdialog
              v={v}
              entitet="klausul"
              tittel={t('avtale.nyttPunkt')}
              fast={{ avtaleversjon: versjon.systemID }}
              start={{
                nummer: String(Math.max(0, ...(svar.data?.verdier ?? []).map((k) => k.nummer)) + 1),
              }}
              lukk={() => settEndrer(undefined)}
            />
          ) : (
            <Objektdialog
              v={v}
              entitet="klausul"
              objekt={{ ...endrer }}
              skjul={['avtaleversjon']}
              tittel={t('avtale.endrePunkt', { nummer: endrer.nummer })}
              lukk={() => settEndrer(undefined)}
            />
          )}
        </Suspense>
      )}
      {sletter !== undefined && (
        <Bekreftdialog
          tittel={t('avtale.slettPunkt', { nummer: sletter.nummer })}
          knapp={t('avtale.slett')}
          kanIkkeAngres
          utfoer={() => slett(sletter)}
          lukk={() => settSletter(undefined)}
        >
          <p>{sletter.tittel}</p>
        </Bekreftdialog>
      )}
    </Del>
  );
};
