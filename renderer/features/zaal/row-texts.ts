import type { Zaalbeeld } from '../../../shared/domain/zaal/zaalbeeld.ts';

/** One text per row that is drawn with data-row, in the order of drawing. */
export function rowTexts(beeld: Zaalbeeld): string[] {
  const { regels, vorigeAfspraken, criteria, besluit, afspraken } = beeld;
  return [
    ...regels,
    ...vorigeAfspraken,
    ...criteria,
    ...(besluit === null ? [] : [besluit]),
    ...afspraken,
  ].map((row) => JSON.stringify(row));
}
