import type { KaderFault } from './kader-fault.ts';

/** Ids that stand more than once in a list where they may stand once. */
export function doubles(pad: string, ids: readonly string[]): KaderFault[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const id of ids) (seen.has(id) ? twice : seen).add(id);
  return [...twice].map((id) => ({ pad, reden: `"${id}" staat er twee keer` }));
}

/** Ids that point to nothing. what: the Dutch noun, such as 'rol'. */
export function unknown(
  pad: string,
  ids: readonly string[],
  known: ReadonlySet<string>,
  what: string,
): KaderFault[] {
  return ids.filter((id) => !known.has(id)).map((id) => ({ pad, reden: `${what} "${id}" bestaat niet` }));
}

export const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map((item) => item.id);
