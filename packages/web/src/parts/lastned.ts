/** Offers what is made in the browser as a file. */
export const lastNed = (filnavn: string, type: string, innhold: BlobPart): void => {
  const adresse = URL.createObjectURL(new Blob([innhold], { type }));
  const lenke = document.createElement('a');
  lenke.href = adresse;
  lenke.download = filnavn;
  lenke.click();
  setTimeout(() => URL.revokeObjectURL(adresse), 1000);
};
