import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { InvoerContext } from '../../../shared/invoer/begrip.ts';
import { invoerContextOf } from '../../../shared/invoer/context-of-view.ts';
import type { Line } from './line.ts';

/** What a line is read with: the same as the main process reads it with once it is sent. */
export function lineContext(
  view: BesprekingView,
  line: Pick<Line, 'stap' | 'forcedSoort' | 'undone' | 'correction'>,
  around: { readonly leefgebied: string; readonly previousBron: readonly string[] },
): InvoerContext {
  return invoerContextOf(view, {
    stap: line.stap,
    soort: line.forcedSoort,
    leefgebied: line.correction?.leefgebied ?? around.leefgebied,
    previousBron: around.previousBron,
    undone: line.undone.map(({ kind }) => kind),
  });
}
