import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { Soort } from '../../../shared/domain/informatie/soort.ts';
import type { EntryRef, EntryTable } from './entry-ref.ts';
import { tableOfSoort } from './table-of-soort.ts';

type Lines = Pick<BesprekingView, 'bespreking' | 'informatie' | 'afspraken' | 'risicos'>;

function byNummer(a: { readonly nummer: number }, b: { readonly nummer: number }): number {
  return a.nummer - b.nummer;
}

/**
 * The lines that ↑ brings back, oldest first. What was saved since the screen opened stands in that order at
 * the end; of the lines before it only the order within a table is known, so the table of `soort` (what the step gives) comes last.
 */
export function entryHistory(view: Lines, session: readonly EntryRef[], soort: Soort): readonly EntryRef[] {
  const alive: Readonly<Record<EntryTable, readonly EntryRef[]>> = {
    informatie: view.informatie
      .filter((one) => !one.vervallen && !one.bijlage)
      .sort(byNummer)
      .map(({ id }) => ({ table: 'informatie', id })),
    afspraak: view.afspraken
      .filter((one) => !one.ingetrokken)
      .sort(byNummer)
      .map(({ id }) => ({ table: 'afspraak', id })),
    risico: view.risicos
      .filter((one) => !one.vervallen && one.besprekingId === view.bespreking.id)
      .sort(byNummer)
      .map(({ id }) => ({ table: 'risico', id })),
  };
  const last = tableOfSoort(soort) ?? 'informatie';
  const others = (['afspraak', 'risico', 'informatie'] as const).filter((table) => table !== last);
  const all = [...others, last].flatMap((table) => alive[table]);
  const recent = session.filter((ref) => all.some((one) => one.id === ref.id));
  return [...all.filter((one) => !recent.some((ref) => ref.id === one.id)), ...recent];
}
