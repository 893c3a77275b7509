/** A migration that cannot be made or run; the message is Norwegian, for the person who operates or develops. */
export class Migrasjonsfeil extends Error {
  override readonly name = 'Migrasjonsfeil';
}

/** The difference would throw stored data away, and that was not allowed. `tap` names each loss. */
export class Tapsfeil extends Migrasjonsfeil {
  readonly tap: readonly string[];

  constructor(tap: readonly string[]) {
    super(
      `Endringen kaster data som er lagret:\n${tap.map((t) => `  ${t}`).join('\n')}\nGjør den med tillatTap hvis det er meningen, eller skriv migrasjonen for hånd (for eksempel «alter table … rename»).`,
    );
    this.tap = tap;
  }
}
