const longestRestDays = 31;
const dayMs = 24 * 60 * 60 * 1000;

/** Moments (ISO instants) of the newest lines of before; null when there is none. */
export interface EarlierLines {
  /** Before this session was opened. */
  readonly session: string | null;
  /** Before today. */
  readonly day: string | null;
}

/**
 * Whether the clock may have been put ahead: nothing was noted for longer than 31 days before this session, or
 * before today. Old lines do not leave then, or a clock that is put ahead would erase the whole logboek.
 */
export function isClockInDoubt(now: string, { session, day }: EarlierLines): boolean {
  return [session, day].some(
    (moment) => moment !== null && Date.parse(now) - Date.parse(moment) > longestRestDays * dayMs,
  );
}

/**
 * Whether the clock was put back since `highest`, the highest moment in the logboek; null: there is none. By a day or
 * less is no more than a clock that was put right.
 */
export function isClockBack(now: string, highest: string | null): boolean {
  return highest !== null && Date.parse(highest) - Date.parse(now) > dayMs;
}
