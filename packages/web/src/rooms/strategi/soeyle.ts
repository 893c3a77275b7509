/** A pillar's name and what it says, from `name: text`; a text without a colon is the name alone. */
export const soeyle = (tekst: string): { readonly navn: string; readonly tekst: string } => {
  const i = tekst.indexOf(':');
  return i < 0
    ? { navn: tekst.trim(), tekst: '' }
    : { navn: tekst.slice(0, i).trim(), tekst: tekst.slice(i + 1).trim() };
};
