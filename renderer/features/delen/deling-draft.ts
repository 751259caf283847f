import type { Deling } from '../../../shared/domain/delen/deling.ts';

export type DelingDraft = Pick<Deling, 'wijze' | 'tot' | 'grond' | 'reden'>;

/** Which field still asks something; null when it can be sent. A day that was there before may stay. */
export function missingIn(draft: DelingDraft, today: string, before: string | null): 'tot' | 'reden' | null {
  const { wijze, tot, grond, reden } = draft;
  if (wijze === 'niet-tot' && (tot === null || (tot !== before && tot <= today))) return 'tot';
  const asks = wijze !== 'volgens-wijzer' || grond !== '';
  return asks && reden.trim() === '' ? 'reden' : null;
}
