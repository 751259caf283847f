let last: Promise<unknown> = Promise.resolve();

/**
 * A change of the key file reads it, waits for a passphrase to be tried, and writes it. Two at once would
 * undo each other, so they take turns.
 */
export function inTurn<Value>(step: () => Promise<Value>): Promise<Value> {
  const turn = last.then(step);
  last = turn.catch(() => undefined);
  return turn;
}
