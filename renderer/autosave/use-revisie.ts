import { useState } from 'react';
import type { ErrorCode } from '../../shared/ipc/error-codes.ts';
import type { Result } from '../../shared/ipc/result.ts';

/** The revisie a row was made from; each save moves it on. */
export interface Revisie {
  now(): number;
  /** Takes over what a save answered; asks for the newest when the answer was that there is a newer one. */
  follow(result: Result<{ revisie: number }>, newest: () => Promise<number | undefined>): Promise<void>;
}

const outdated: ErrorCode = 'verouderd';

/**
 * A save carries the revisie that its text was made from, and never a newer one that came by in the meantime:
 * that would write over what nobody here has seen (R18). After a refusal the user has read so, and may try again.
 */
export function useRevisie(start: number): Revisie {
  const [revisie] = useState(() => {
    let current = start;
    return {
      now: () => current,
      async follow(result: Result<{ revisie: number }>, newest: () => Promise<number | undefined>) {
        if (result.ok) current = result.value.revisie;
        else if (result.error.code === outdated) current = (await newest()) ?? current;
      },
    };
  });
  return revisie;
}
