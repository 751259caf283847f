import type { AfspraakRij } from '../../../shared/ipc/contract/afspraak.ts';

const noDate = '9999-12-31';

/** By term, so that what is late stands first; without a date last, and then by casus and number. */
export function lateFirst(rijen: readonly AfspraakRij[]): AfspraakRij[] {
  const key = ({ afspraak, casusnummer }: AfspraakRij) =>
    `${afspraak.datum ?? noDate} ${casusnummer} ${String(afspraak.nummer).padStart(4, '0')}`;
  return rijen.toSorted((a, b) => key(a).localeCompare(key(b)));
}
