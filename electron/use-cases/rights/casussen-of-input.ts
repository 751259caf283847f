import type { CasusRef } from '../../../shared/ipc/recht.ts';
import type { Context } from '../context.ts';

/**
 * Per record that a request names by the fields of its right: ids of the casussen it belongs to. Mostly one; an
 * overleg can belong to several. A field that is null, or an id that is nobody's, names none.
 */
export function recordsOfInput(ctx: Context, refs: readonly CasusRef[], input: unknown): string[][] {
  const fields = Object(input) as Record<string, unknown>;
  return refs
    .flatMap(({ field, bron }) => idsIn(fields[field]).map((id) => ctx.store.casusOf(bron, id)))
    .filter((casussen) => casussen.length > 0);
}

/** Ids of all casussen that a request touches, each once. */
export function casussenOfInput(ctx: Context, refs: readonly CasusRef[], input: unknown): string[] {
  return [...new Set(recordsOfInput(ctx, refs, input).flat())];
}

function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
