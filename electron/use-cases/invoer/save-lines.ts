import { parseEntry } from '../../../shared/invoer/parse-entry.ts';
import { loadOpenBespreking } from '../bespreking/load.ts';
import { requireBronnenOf } from '../require-of-casus.ts';
import type { UseCase } from '../use-case.ts';
import { loadInvoerContext } from './invoer-context.ts';
import { insertEntry } from './new-entry.ts';

/** Pasted lines, all or none. A bijlage is taken as it is: nothing in it is grammar. */
export const saveLines: UseCase<'invoer.saveLines'> = (ctx, input) => {
  const bespreking = loadOpenBespreking(ctx, input.besprekingId);
  requireBronnenOf(ctx, bespreking.casusId, input.bronnen);
  const typed = { ...input, previousBron: input.bronnen, undone: [] };
  const context = loadInvoerContext(ctx, bespreking, typed);
  const marks = { stap: input.stap, nietInVerslag: false, vooraf: input.vooraf, bijlage: input.bijlage };
  const soort = input.soort ?? context.defaultSoort;
  return input.lines.map((line) => {
    const begrip = parseEntry(input.bijlage ? '' : line, context);
    const bronnen = begrip.bronnen.length > 0 ? begrip.bronnen : input.bronnen;
    const asTyped = input.bijlage ? { ...begrip, soort, tekst: line.trim() } : begrip;
    return insertEntry(ctx, bespreking, { ...asTyped, bronnen }, marks);
  });
};
