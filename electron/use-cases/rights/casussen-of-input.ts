import type { CasusRef } from '../../../shared/ipc/recht.ts';
import type { Context } from '../context.ts';

/** Ids of the casussen that a request touches, by the fields its right names. A field that is null names none. */
export function casussenOfInput(ctx: Context, refs: readonly CasusRef[], input: unknown): string[] {
  const fields = Object(input) as Record<string, unknown>;
  const ids = refs.flatMap(({ field, bron }) =>
    idsIn(fields[field]).flatMap((id) => ctx.store.casusOf(bron, id)),
  );
  return [...new Set(ids)];
}

function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
