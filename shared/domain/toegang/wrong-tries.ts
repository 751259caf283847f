const freeTries = 5;
const firstWaitSeconds = 30;
const longestWaitSeconds = 15 * 60;

/** Wrong passphrases and codes since the store last opened. */
export interface WrongTries {
  readonly wrongTries: number;
  /** ISO instant; null when there was none. */
  readonly lastWrongTryAt: string | null;
}

/** Seconds to wait after so many wrong tries: none up to four, then 30 seconds, doubling up to a quarter of an hour. */
export function waitAfter(wrongTries: number): number {
  if (wrongTries < freeTries) return 0;
  return Math.min(firstWaitSeconds * 2 ** (wrongTries - freeTries), longestWaitSeconds);
}

/**
 * The tries as they count at `now` (ISO instant). After a clock that was set back the last try would lie
 * ahead and the wait would last until the clock has caught up: then it counts from now.
 */
export function triesAt<T extends WrongTries>(tries: T, now: string): T {
  const { lastWrongTryAt } = tries;
  const ahead = lastWrongTryAt !== null && Date.parse(lastWrongTryAt) > Date.parse(now);
  return ahead ? { ...tries, lastWrongTryAt: now } : tries;
}

/** The ISO instant from which the next try may be made; null when it may be made at `now`. */
export function nextTryAt(tries: WrongTries, now: string): string | null {
  const { wrongTries, lastWrongTryAt } = triesAt(tries, now);
  if (lastWrongTryAt === null) return null;
  const from = Date.parse(lastWrongTryAt) + waitAfter(wrongTries) * 1_000;
  return from > Date.parse(now) ? new Date(from).toISOString() : null;
}

/** How long a wait still lasts, in Dutch: "nog 12 minuten", "nog 30 seconden". `seconds` above 0. */
export function waitText(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole >= 90) return `nog ${Math.ceil(whole / 60)} minuten`;
  return whole === 1 ? 'nog 1 seconde' : `nog ${whole} seconden`;
}
