/** The last line of a logboek, by which two copies of one store can be told apart. */
export interface LogboekHead {
  readonly nummer: number;
  /** SHA-256, hex. */
  readonly hash: string;
  /** ISO instant. */
  readonly moment: string;
}
