/** The way to ask the parties about a version, among the acts. */
export const SPOER = 'spoer';

export interface Versjonsstand {
  /** Acts the user may do now, as the object's `handlinger`. */
  readonly handlinger: readonly string[];
  /** Parties that have not been sent the version, and how many of them are municipalities, whose agreement it is. */
  readonly usendte: number;
  readonly usendteKommuner: number;
  /** Parties that lack an answer, with their deadline and the day they were last reminded. */
  readonly ubesvarte: readonly {
    readonly svarfrist?: string | undefined;
    readonly purretDato?: string | undefined;
  }[];
  /** Hearings about the version, and those of them that are not over. */
  readonly hoeringer: number;
  readonly aapneHoeringer: number;
  readonly kanSpoerre: boolean;
  readonly idag: string;
}

export interface Steg {
  /** In the order they are offered; {@link SPOER} is a page, the others are acts. */
  readonly steg: readonly string[];
  /** The first of them is what comes next. */
  readonly foerst: boolean;
}

const omToUker = (dag: string): string =>
  new Date(Date.parse(`${dag}T00:00:00Z`) + 14 * 86_400_000).toISOString().slice(0, 10);

/**
 * What can be done with a version, what comes next first: a draft is sent out for comment, one that has been so is
 * adopted, an adopted one is sent for signature, and who has not answered is reminded when the deadline is near. Until
 * then the parties may be asked about it. Nothing is offered that would reach nobody.
 */
export const nesteSteg = (s: Versjonsstand): Steg => {
  const kan = (h: string): boolean => s.handlinger.includes(h);
  const kanPurres = s.ubesvarte.filter((x) => x.purretDato !== s.idag);
  const haster = kanPurres.some((x) => x.svarfrist === undefined || x.svarfrist <= omToUker(s.idag));
  const neste = kan('sendPaaHoering')
    ? 'sendPaaHoering'
    : kan('vedta') && s.aapneHoeringer === 0
      ? 'vedta'
      : kan('send') && s.usendteKommuner > 0
        ? 'send'
        : kan('purr') && haster
          ? 'purr'
          : s.kanSpoerre && s.hoeringer === 0 && (kan('vedta') || kan('send'))
            ? SPOER
            : undefined;
  const mulige = [
    ...s.handlinger.filter(
      (h) => (h !== 'purr' || s.ubesvarte.length > 0) && (h !== 'send' || s.usendte > 0),
    ),
    ...(s.kanSpoerre ? [SPOER] : []),
  ];
  return {
    steg: mulige.toSorted((a, b) => Number(b === neste) - Number(a === neste)),
    foerst: neste !== undefined,
  };
};
