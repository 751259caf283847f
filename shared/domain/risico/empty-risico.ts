import type { Risico } from './risico.ts';

/** A risk of which only `wat` is known; the rest is completed in oordeel. */
export function emptyRisico(
  known: Pick<Risico, 'id' | 'casusId' | 'besprekingId' | 'nummer' | 'wat'>,
): Risico {
  return {
    ...known,
    wieLooptGevaar: '',
    wanneer: '',
    kans: null,
    gevolg: null,
    beschermend: '',
    maatregel: '',
    restKans: null,
    restGevolg: null,
    eigenaar: '',
    vervallen: false,
    revisie: 1,
  };
}
