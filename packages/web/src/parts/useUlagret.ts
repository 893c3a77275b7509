import { useBlocker } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** Asks before what is written is left behind, by a link, the back button or a closed window. Call `slipp` before going on with it sent. */
export const useUlagret = (endret: boolean): { readonly slipp: () => void } => {
  const { t } = useTranslation();
  const sendt = useRef(false);
  const spoer = () => endret && !sendt.current;
  useBlocker({
    shouldBlockFn: ({ current, next }) =>
      current.pathname !== next.pathname && spoer() && !window.confirm(t('parts.ulagret')),
    enableBeforeUnload: spoer,
  });
  return {
    slipp: () => {
      sendt.current = true;
    },
  };
};
