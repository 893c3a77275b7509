import { Details } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useListe, useSamarbeid } from '../../client/index.js';
import { Del } from '../../parts/Del.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { Tekstavsnitt } from '../../parts/Tekstavsnitt.js';
import { Tom } from '../../parts/Tom.js';

/** What the agreement says, and what each clause obliges those who have signed to. */
export const Klausuler = ({ versjon }: { readonly versjon: string }) => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  const svar = useListe(useSamarbeid(), 'klausul', {
    filter: `avtaleversjon eq ${versjon}`,
    orderby: 'nummer',
    top: 100,
  });
  return (
    <Del tittel={t('avtale.klausuler')}>
      <Lest svar={svar}>
        {(data) =>
          data.verdier.length === 0 ? (
            <Tom tittel={t('avtale.ingenKlausuler')} />
          ) : (
            <div>
              {data.verdier.map((k) => (
                <Details key={k.systemID} data-color="neutral">
                  <Details.Summary>
                    {k.nummer}. {k.tittel}
                  </Details.Summary>
                  <Details.Content>
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
                  </Details.Content>
                </Details>
              ))}
            </div>
          )
        }
      </Lest>
    </Del>
  );
};
