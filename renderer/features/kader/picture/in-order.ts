import type { VoorafStap } from '../../../../shared/kader/schema/overgang.ts';

/** The steps so that each comes after those it waits for; otherwise in the order of the kader. */
export function inOrder(stappen: readonly VoorafStap[]): VoorafStap[] {
  const done: VoorafStap[] = [];
  const left = [...stappen];
  while (left.length > 0) {
    const ready = left.findIndex(({ na }) => !left.some(({ id }) => na.includes(id)));
    // A cycle is refused when the kader is read, so there always is one.
    done.push(...left.splice(Math.max(0, ready), 1));
  }
  return done;
}
