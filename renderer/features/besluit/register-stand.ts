import type { Fasebesluit } from '../../../shared/domain/fasebesluit/fasebesluit.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import { clockTime } from '../../../shared/verslag/clock-time.ts';

type Recorded = Pick<Fasebesluit, 'id' | 'soort' | 'datum' | 'vervangt' | 'createdAt'>;

/** How a record stands today, in words. all: oldest first. */
export function registerStand(record: Recorded, all: readonly Recorded[]): string {
  if (record.soort === 'voorstel') {
    const next = all.find(({ vervangt }) => vervangt === record.id);
    if (next === undefined) return 'nog te besluiten';
    return `opgevolgd door het ${next.soort} van ${formatDatum(next.datum)}`;
  }
  const later = all.slice(all.indexOf(record) + 1).find(({ soort }) => soort === 'besluit');
  return later === undefined ? 'geldt nu' : `gold tot ${formatDatum(later.datum)}`;
}

/** Which record this one came in place of: 'het voorstel van do 26 nov 2026, 10.14 uur'; '' when none. */
export function replacedWords(record: Recorded, all: readonly Recorded[]): string {
  const old = all.find(({ id }) => id === record.vervangt);
  if (old === undefined) return '';
  return `het ${old.soort} van ${formatDatum(old.datum)}, ${clockTime(old.createdAt)} uur`;
}
