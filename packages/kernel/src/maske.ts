/** What stands in place of text that the reader may not see. */
export const maske = '*****';
