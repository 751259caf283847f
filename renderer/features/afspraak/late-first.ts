import type { AfspraakListed } from '../../../shared/ipc/contract/afspraak.ts';

const noDate = '9999-12-31';

/** By term, so that what is late stands first; without a date last, and then by casus and number. */
export function lateFirst(rows: readonly AfspraakListed[]): AfspraakListed[] {
  const key = ({ afspraak, casusnummer }: AfspraakListed) =>
    `${afspraak.datum ?? noDate} ${casusnummer} ${String(afspraak.nummer).padStart(4, '0')}`;
  return rows.toSorted((a, b) => key(a).localeCompare(key(b)));
}
