let etterSkifte = false;

/** Called when the user moves to another page: the next page title takes the focus. */
export const merkSideskifte = (): void => {
  etterSkifte = true;
};

/** True once after each move. The first page of a visit leaves the focus where the browser put it. */
export const skalTaFokus = (): boolean => {
  const svar = etterSkifte;
  etterSkifte = false;
  return svar;
};
