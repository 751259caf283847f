/** A herstelcode that was just made and is not confirmed yet. */
export interface NewHerstelcode {
  herstelcode: readonly string[];
  /** Numbers of the groups, from 1, that must be typed back. */
  asked: readonly number[];
}
