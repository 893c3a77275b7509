import type { Vsm } from '@felles/model';
import { useTranslation } from 'react-i18next';
import type { Felles } from '../../client/index.js';
import { Del } from '../../parts/Del.js';
import { Egnefakta } from '../../parts/Egnefakta.js';

const FELT = 'virksomhetsspesifikkeMetadata';

/** What the tenant itself has wanted to know about a record; nothing where there is nothing. */
export const EgneDel = ({ v, objekt }: { readonly v: string; readonly objekt: Felles }) => {
  const { t } = useTranslation();
  const verdier = FELT in objekt ? (objekt[FELT] as Vsm | undefined) : undefined;
  if (verdier === undefined) return null;
  return (
    <Del tittel={t(`felt.${FELT}`)}>
      <Egnefakta v={v} katalog={FELT} verdier={verdier} />
    </Del>
  );
};
