/** Yes as a mark, no as a dash; the words are beside them for those who do not see. */
export const Hake = () => (
  <svg viewBox="0 0 16 16" className="a-tegn" aria-hidden="true" focusable="false">
    <path d="M3 8.5l3.4 3.5L13 4.5" />
  </svg>
);

export const Pil = () => (
  <svg viewBox="0 0 16 16" className="a-tegn" aria-hidden="true" focusable="false">
    <path d="M2 8h11M9 4l4 4-4 4" />
  </svg>
);
