import type { Stap } from '../../../shared/domain/bespreking/stap.ts';
import type { Entry } from '../../../shared/ipc/contract/invoer.ts';
import type { InvoerContext } from '../../../shared/invoer/begrip.ts';
import { entryName } from './entry-name.ts';
import { refOf } from './entry-ref.ts';
import type { Line } from './line.ts';
import { lineOfEntry } from './line-of-entry.ts';

/** The capture line with a saved line in it, ready to be corrected; null when there is nothing to correct. */
export function loadCorrection(entry: Entry, context: InvoerContext, stapNow: Stap): Line | null {
  const ref = refOf(entry);
  const saved = lineOfEntry(entry, context);
  if (ref === null || saved === null) return null;
  const { informatie, afspraak, risico } = entry;
  return {
    text: saved.text,
    stap: informatie?.stap ?? stapNow,
    forcedSoort: saved.soort,
    undone: saved.undone,
    nietInVerslag: informatie?.nietInVerslag ?? afspraak?.nietInVerslag ?? false,
    correction: {
      ...ref,
      revisie: (informatie ?? afspraak ?? risico)?.revisie ?? 0,
      name: entryName(entry),
      loaded: saved.text,
      leefgebied: informatie?.leefgebied ?? '',
    },
  };
}
