/** While a bespreking runs people talk without typing, so the lock takes at least this long. */
const overlegAtLeast = 45;

/** Minutes of rest before the lock; `minutes` is what the gemeente set. */
export function lockAfter(minutes: number, running: boolean): number {
  return running ? Math.max(overlegAtLeast, minutes) : minutes;
}
