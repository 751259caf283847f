/** What came of one kind of fault. */
export interface Outcome {
  readonly fault: string;
  readonly tried: number;
  /** What was seen after it, and how often: 'whole', or the code of the error that names it. */
  readonly seen: Readonly<Record<string, number>>;
  /** Things called saved that were not there, and damage that nothing named. */
  readonly lost: readonly string[];
}

/** Counts the outcomes of one kind of fault. */
export class Tally {
  readonly #fault: string;
  readonly #seen = new Map<string, number>();
  readonly #lost: string[] = [];
  #tried = 0;

  constructor(fault: string) {
    this.#fault = fault;
  }

  /** One more was tried, and this is what came of it. */
  note(seen: string): void {
    this.#tried += 1;
    this.also(seen);
  }

  /** Something more about one that was noted. */
  also(seen: string): void {
    this.#seen.set(seen, (this.#seen.get(seen) ?? 0) + 1);
  }

  lose(what: string): void {
    this.#lost.push(what);
  }

  get outcome(): Outcome {
    return {
      fault: this.#fault,
      tried: this.#tried,
      seen: Object.fromEntries(this.#seen),
      lost: this.#lost,
    };
  }
}

/** The table for the screen. */
export function outcomeTable(outcomes: readonly Outcome[]): string {
  const width = Math.max(...outcomes.map(({ fault }) => fault.length));
  const rows = outcomes.map(({ fault, tried, seen, lost }) => {
    const seenWords = Object.entries(seen).map(([what, times]) => `${times} ${what}`);
    return `${fault.padEnd(width)}${String(tried).padStart(7)}${String(lost.length).padStart(7)}  ${seenWords.join(', ')}`;
  });
  const lost = outcomes.flatMap(({ fault, lost: all }) => all.map((what) => `LOST by ${fault}: ${what}`));
  return [`${'fault'.padEnd(width)}  tried   lost  what was seen`, ...rows, ...lost].join('\n');
}
