import { parseKader } from '../../../shared/kader/parse.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import { noordLimburg } from './answers.ts';

/** The faults of Noord-Limburg with one thing changed, as 'pad: reden'. */
export function faultsOf(change: (kader: Kader) => void): string[] {
  const kader = structuredClone(noordLimburg);
  change(kader);
  const result = parseKader(kader);
  return result.ok ? [] : result.faults.map((fault) => `${fault.pad}: ${fault.reden}`);
}
