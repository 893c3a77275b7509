import { Button } from '@digdir/designsystemet-react';
import { model } from '@felles/model';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { harRolle, useMeg } from '../../client/index.js';
import { Lenke } from '../../parts/Lenke.js';
import { Objektdialog } from '../../parts/Objektdialog.js';
import { useRuteparam } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Tom } from '../../parts/Tom.js';
import { useGaaTil } from './gaatil.js';
import { Objektside } from './Objektside.js';
import { Administrasjonsramme, useAdministrert } from './Ramme.js';
import { Struktursoek } from './Struktursoek.js';
import { sideadresse } from './sider.js';
import { linjenoekkel, useSti } from './sti.js';
import { strukturadresse } from './struktur.js';
import { Tre } from './Tre.js';

const NyttArkiv = ({ v }: { readonly v: string }) => {
  const { t } = useTranslation();
  const meg = useMeg();
  const gaa = useGaaTil();
  const [aapen, settAapen] = useState(false);
  if (!harRolle(meg, v, ...model.entity('arkiv').access.create)) return null;
  return (
    <>
      <Button variant="secondary" data-size="sm" onClick={() => settAapen(true)}>
        {t('administrasjon.ny.arkiv')}
      </Button>
      {aapen && (
        <Objektdialog
          v={v}
          entitet="arkiv"
          tittel={t('administrasjon.ny.arkiv')}
          skjul={['arkivstatus']}
          lukk={() => settAapen(false)}
          ferdig={(o) => gaa(strukturadresse(v, 'arkiv', o.systemID))}
        />
      )}
    </>
  );
};

/** The archive's structure: a tree beside the object that is chosen. The address says which. */
export const Arkivstruktur = () => {
  const { t } = useTranslation();
  const v = useAdministrert();
  const entitet = useRuteparam('entitet');
  const id = useRuteparam('id');
  const sti = useSti(v, entitet, id);
  const vei: string[] = [];
  for (const o of sti.data ?? []) vei.push(linjenoekkel(vei.at(-1) ?? '', o));
  return (
    <Administrasjonsramme v={v} tittel={t('administrasjon.side.arkivstruktur')}>
      <div className="a-struktur" data-valgt={id === '' ? 'nei' : 'ja'}>
        <section className="a-tredel" aria-label={t('administrasjon.tre.del')}>
          <Struktursoek v={v}>
            <Tre
              v={v}
              tittel={t('administrasjon.side.arkivstruktur')}
              valgt={id === '' ? null : id}
              vei={vei}
              tomt={
                <Tom tittel={t('administrasjon.tre.ingen')}>
                  <p>{t('administrasjon.tre.ingen.hjelp')}</p>
                </Tom>
              }
            />
            <div>
              <NyttArkiv v={v} />
            </div>
          </Struktursoek>
        </section>
        <div className="a-objektdel f-stabel">
          {id === '' ? (
            <Sidetittel
              tittel={t('administrasjon.side.arkivstruktur')}
              ingress={t('administrasjon.struktur.ingress')}
            />
          ) : (
            <>
              <p className="a-smal">
                <Lenke til={sideadresse(v, 'arkivstruktur')}>{t('administrasjon.tre.tilbake')}</Lenke>
              </p>
              <Objektside key={id} v={v} entitet={entitet} id={id} sti={sti.data ?? []} />
            </>
          )}
        </div>
      </div>
    </Administrasjonsramme>
  );
};
