import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useListe, useSamarbeid } from '../../client/index.js';
import { gjelder } from '../../parts/format.js';
import { useIdag, useParter } from '../../parts/oppslag.js';
import type { Regionrad } from '../arena/data.js';
import { Handling } from '../arena/Handling.js';

/** The form in which a region points somebody out: the parties to choose among are the region's own. */
export const Nominer = ({ region }: { readonly region: Regionrad }) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const idag = useIdag();
  const gaa = useNavigate();
  const parter = useParter(v);
  const medlemmer = useListe(v, 'regionmedlem', { filter: `region eq ${region.region}`, top: 100 });
  const valg = (medlemmer.data?.verdier ?? [])
    .filter((m) => gjelder(m.fraDato ?? '', m.tilDato, idag))
    .flatMap((m) => {
      const p = parter.av(m.part);
      return p ? [{ verdi: p.systemID, tekst: p.navn }] : [];
    })
    .sort((a, b) => a.tekst.localeCompare(b.tekst, 'nb'));
  return (
    <Handling
      v={v}
      entitet="nominasjon"
      id={undefined}
      handling="nominer"
      knapp={t('nominasjon.nominer')}
      etikett={t('nominasjon.nominerFor', { region: region.navn })}
      fast={{ region: region.region, bruker: undefined }}
      start={{ tittel: t('nominasjon.forslagTittel', { region: region.navn }) }}
      valg={{ part: valg }}
      ferdig={(svar) => void gaa({ to: `/nominasjon/${svar.objekt.systemID}` as string })}
    />
  );
};
