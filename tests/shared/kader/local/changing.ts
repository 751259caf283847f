import { applyChange } from '../../../../shared/kader/local/apply-change.ts';
import { kaderChangeSchema, type KaderChange } from '../../../../shared/kader/local/change.ts';
import type { Kader } from '../../../../shared/kader/schema.ts';

/** The kader after these changes, each as it would come over the bridge. */
export function changed(kader: Kader, ...changes: KaderChange[]): Kader {
  return changes.reduce((before, change) => {
    const result = applyChange(before, kaderChangeSchema.parse(change));
    if (!result.ok) throw new Error(JSON.stringify(result.faults));
    return result.kader;
  }, kader);
}

/** 'path: reason' of a change that is refused. */
export function refusedChange(kader: Kader, change: KaderChange): string[] {
  const before = JSON.stringify(kader);
  const result = applyChange(kader, kaderChangeSchema.parse(change));
  if (JSON.stringify(kader) !== before) throw new Error('the kader itself was changed');
  return result.ok ? [] : result.faults.map(({ pad, reden }) => `${pad}: ${reden}`);
}
