import type { Kader } from '../../../../shared/kader/schema.ts';

/** A line of regie that some fase has, in the order in which the fasen first name it. */
export interface RegieRow {
  readonly id: string;
  readonly naam: string;
}

/**
 * The lines of regie of all fasen together, so that the columns compare line by line. A line that only a later fase
 * knows (wijkregie, Almelo) comes after the line it follows there.
 */
export function regieRows(kader: Kader): RegieRow[] {
  const rows: RegieRow[] = [];
  for (const { regie } of kader.fasen) {
    let place = 0;
    for (const { id, naam } of regie) {
      const found = rows.findIndex((row) => row.id === id);
      if (found === -1) rows.splice(place, 0, { id, naam });
      place = (found === -1 ? place : found) + 1;
    }
  }
  return rows;
}
