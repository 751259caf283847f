import { leftOutOf, tablesNotFor } from '../../../shared/domain/casuspakket/left-out.ts';
import { rijenInWords } from '../../../shared/verslag/row-words.ts';
import type { UseCase } from '../use-case.ts';
import { chosenRows } from './chosen-rows.ts';

/** What would stay behind if the casus went to this colleague now. Writes nothing. Refused as chosenRows. */
export const previewPakketOut: UseCase<'pakket.preview'> = (ctx, input) => {
  const tables = ctx.store.casusFile.read(input.casusId);
  const { rol, tables: sent } = chosenRows(ctx, input, tables);
  return {
    leftOut: leftOutOf(rol, { tables, sent }, ctx.today()),
    notForRol: rijenInWords(tablesNotFor(rol, tables)).map(([soort, aantal]) => ({ soort, aantal })),
  };
};
