import { casusRows } from '../casus-rows.ts';

/**
 * Tables with rows of a casus that stay in the store they are in: the search index is made again, who has access and
 * what was half typed is of this store's own users, and so is what was handed over.
 */
const stayHere = ['zoek', 'zoek_record', 'draft', 'casus_toegang', 'pakket', 'pakket_stand'];

/** What rows of a casus name, and other casussen can name as well; who is referred to comes first. */
export const besideTables = ['kader', 'organisatie', 'contact', 'overleg', 'driehoekoverleg'] as const;
export type BesideTable = (typeof besideTables)[number];

/** From here on the store refuses rows of the bespreking: these go in last (triggers of migration 0001 and 0003). */
const freezes = ['vastgesteld', 'vastgesteld_model', 'correctie'];

const ofCasus = casusRows.filter(({ table }) => !stayHere.includes(table)).toReversed();

/** Tables of a casusbestand that hold rows of the casus alone, in the order in which rows can go in. */
export const casusFileTables = [
  ...ofCasus.filter(({ table }) => !freezes.includes(table)),
  ...ofCasus.filter(({ table }) => freezes.includes(table)),
];

/** Every table that can stand in a casusbestand, in the order in which rows can go in. */
export const fileTables: readonly string[] = [...besideTables, ...casusFileTables.map(({ table }) => table)];
