export const klassene = ['intern', 'avtale', 'anbefaling'] as const;
