/** Where a day lies on the wheel: degrees clockwise from the first of January at the top. */
export const vinkel = (iso: string, aar: number): number => {
  const start = Date.UTC(aar, 0, 1);
  const slutt = Date.UTC(aar + 1, 0, 1);
  return (((Date.parse(iso) - start) / (slutt - start)) * 360 + 360) % 360;
};

/** A point on a circle round 0,0. */
export const punkt = (grader: number, radius: number): { readonly x: number; readonly y: number } => {
  const r = ((grader - 90) * Math.PI) / 180;
  return { x: Math.round(Math.cos(r) * radius * 100) / 100, y: Math.round(Math.sin(r) * radius * 100) / 100 };
};
