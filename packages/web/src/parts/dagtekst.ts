const ekte = (aar: number, maaned: number, dag: number): string | undefined => {
  const iso = `${String(aar).padStart(4, '0')}-${String(maaned).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
  const d = new Date(`${iso}T00:00:00Z`);
  return aar >= 1800 && aar < 2200 && !Number.isNaN(d.getTime()) && d.toISOString().startsWith(iso)
    ? iso
    : undefined;
};

/**
 * A day as people write it, day first (`12.6.2018`, `12/06/18`, `12062018`), or as ISO 8601, to `2018-06-12`. Undefined
 * when it is no day of the calendar. Two figures are a year of this century.
 */
export const lesDag = (tekst: string): string | undefined => {
  const t = tekst.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(t);
  if (iso) return ekte(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const norsk =
    /^(\d{1,2})[./ -]\s*(\d{1,2})[./ -]\s*(\d{4}|\d{2})$/.exec(t) ?? /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(t);
  if (!norsk) return undefined;
  const aar = norsk[3] ?? '';
  return ekte(aar.length === 2 ? 2000 + Number(aar) : Number(aar), Number(norsk[2]), Number(norsk[1]));
};

/** `2018-06-12` as it stands in a field: `12.06.2018`, in English `12/06/2018`. Anything else as it is. */
export const skrivDag = (iso: string, spraak: string): string => {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return m ? [m[3], m[2], m[1]].join(spraak === 'en' ? '/' : '.') : iso;
};
