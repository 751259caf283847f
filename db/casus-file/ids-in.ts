import type { CasusTables } from '../../shared/domain/casusbestand/casusbestand.ts';

// People and organisaties are named in columns, in lists within JSON and behind a word ('deelnemer <id>').
const id = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Every id that stands anywhere in the rows. */
export function idsIn(rows: CasusTables): Set<string> {
  return new Set(JSON.stringify(rows).match(id) ?? []);
}
