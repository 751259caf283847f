import { canonicalJson } from '../../../shared/domain/basis/canonical-json.ts';
import type { Paper } from '../../../shared/verslag/paper.ts';
import { Refused } from '../refused.ts';

/** Making a file takes a while, in which something can change. Throws Refused verouderd when it would be another paper now. */
export function requireSame(made: Paper, now: Paper): void {
  if (canonicalJson(made) !== canonicalJson(now)) throw new Refused('verouderd');
}
