import type { Result } from '../../../../shared/ipc/result.ts';
import type { KaderChange } from '../../../../shared/kader/local/change.ts';
import type { KaderConcept } from '../../../../shared/kader/local/concept.ts';
import { api } from '../../../api.ts';
import { cached, patch, refresh } from '../../../query.ts';

let last: Promise<unknown> = Promise.resolve();

async function send(id: string, change: KaderChange): Promise<Result<KaderConcept>> {
  const revisie = cached('kader.getConcept', { id })?.revisie ?? 0;
  const result = await api.request('kader.changeConcept', { id, revisie, change });
  if (result.ok) patch('kader.getConcept', { id }, () => result.value);
  else if (result.error.code === 'verouderd') await refresh(['kader.getConcept']);
  void refresh(['kader.concepts']);
  return result;
}

/** Saves one change. They go one by one, so that each carries the revisie that the one before it gave. */
export function changeConcept(id: string, change: KaderChange): Promise<Result<KaderConcept>> {
  const next = last.then(() => send(id, change));
  last = next;
  return next;
}
