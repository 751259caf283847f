import { feestdagenFor } from '../../../shared/domain/termijn/feestdagen-for.ts';
import type { Bron, InvoerContext } from '../../../shared/invoer/begrip.ts';
import { isoFromWords } from './iso-from-words.ts';
import vectors from './regels.vectors.json' with { type: 'json' };

const feestdagen = feestdagenFor([2026, 2027]);

/** The casus of the vector file, on ma 23 nov 2026. */
export function contextOf(changes: Partial<InvoerContext> = {}): InvoerContext {
  return {
    today: isoFromWords(vectors.vandaag),
    feestdagen,
    volgendOverleg: isoFromWords(vectors.volgendOverleg),
    defaultSoort: 'feit',
    forcedSoort: null,
    bronnen: vectors.tafel as Bron[],
    previousBron: null,
    leefgebied: null,
    leefgebieden: vectors.leefgebieden,
    ...changes,
  };
}
