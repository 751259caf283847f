import { parseEntry } from '../../../shared/invoer/parse-entry.ts';
import { loadOpenBespreking } from '../bespreking/load.ts';
import { Refused } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { loadInvoerContext } from './invoer-context.ts';
import { insertEntry } from './new-entry.ts';

/** A text over this length is no line but a bijlage, and the screen asks for that. */
const longestLine = 2_000;

/** Enter in the capture line: the text is understood here again and saved; the half-typed draft goes. */
export const saveEntry: UseCase<'invoer.save'> = (ctx, { besprekingId, text, ...typed }) => {
  const bespreking = loadOpenBespreking(ctx, besprekingId);
  const begrip = parseEntry(text, loadInvoerContext(ctx, bespreking, typed));
  if (begrip.tekst === '') throw new Refused('invoer-ongeldig', 'leeg');
  if (begrip.tekst.length > longestLine) throw new Refused('te-lang');
  const marks = { stap: typed.stap, nietInVerslag: typed.nietInVerslag, vooraf: false, bijlage: false };
  const entry = insertEntry(ctx, bespreking, begrip, marks);
  ctx.store.bespreking.saveDraft(besprekingId, '');
  return entry;
};
