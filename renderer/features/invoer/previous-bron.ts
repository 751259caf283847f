import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { findEntry, type EntryRef } from './entry-ref.ts';
import { ownersOf } from './owners-of.ts';

/** The sources of the line before, for `:` alone. For an afspraak that is who owns it. */
export function previousBron(
  view: Pick<BesprekingView, 'informatie' | 'afspraken' | 'vorigeAfspraken' | 'risicos'>,
  history: readonly EntryRef[],
): readonly string[] {
  const last = history.at(-1);
  const entry = last === undefined ? null : findEntry(view, last);
  if (entry?.informatie) return entry.informatie.bronnen;
  return entry?.afspraak ? ownersOf(entry.afspraak) : [];
}
