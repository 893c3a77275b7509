interface Skjermbar {
  readonly skjermet: boolean;
  readonly tittel?: string | undefined;
  readonly offentligTittel?: string | undefined;
  readonly skjerming?: { readonly skjermingshjemmel?: string | undefined } | undefined;
}

/** Title the public may read: the one made for it, else the ordinary one where it is not screened. */
export const lesbarTittel = (o: Skjermbar): string | undefined => {
  const tittel = o.skjermet ? (o.offentligTittel ?? o.tittel) : (o.tittel ?? o.offentligTittel);
  return tittel === undefined || tittel.trim() === '' ? undefined : tittel;
};

/** The law a screened line is screened by, where it is stated. */
export const hjemmel = (o: Skjermbar): string | undefined => {
  const h = o.skjerming?.skjermingshjemmel?.trim();
  return h === undefined || h === '' ? undefined : h;
};
