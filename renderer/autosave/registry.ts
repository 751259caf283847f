/** Whatever can hold typed text that is not yet saved. */
export interface Holder {
  flush(): Promise<boolean>;
  discard(): void;
}

const holders = new Set<Holder>();

/** A holder takes part in leaving, locking and quitting until the returned function is called. */
export function register(holder: Holder): () => void {
  holders.add(holder);
  return () => holders.delete(holder);
}

/** Saves everything typed, in all open fields. False: something could not be saved and still stands on screen. */
export async function flushAll(): Promise<boolean> {
  const results = await Promise.all([...holders].map((holder) => holder.flush()));
  return results.every(Boolean);
}

/** Gives up what could not be saved; only after the user said so. */
export function discardAll(): void {
  for (const holder of holders) holder.discard();
}
