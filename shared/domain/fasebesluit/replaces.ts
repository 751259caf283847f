import type { Fasebesluit } from './fasebesluit.ts';

type Recorded = Pick<Fasebesluit, 'id' | 'soort'>;

/**
 * The record that a new one comes in place of, or null. A besluit follows on whatever stood last; a voorstel only
 * on a voorstel before it, because it never undoes a besluit. earlier: oldest first.
 */
export function replacedBy(soort: Fasebesluit['soort'], earlier: readonly Recorded[]): string | null {
  const last = earlier.at(-1);
  if (last === undefined || (soort === 'voorstel' && last.soort === 'besluit')) return null;
  return last.id;
}
