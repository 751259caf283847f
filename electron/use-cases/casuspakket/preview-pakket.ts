import { choicesFor } from '../../../shared/domain/casusbestand/row-state.ts';
import { takenFrom, waitsFrom } from '../../../shared/domain/casuspakket/from-rol.ts';
import { fieldText, shownDifference, shownRow } from '../../../shared/domain/casuspakket/shown-row.ts';
import type { RequestOutput } from '../../../shared/ipc/contract.ts';
import { rijInWords } from '../../../shared/verslag/row-words.ts';
import type { Context } from '../context.ts';
import type { PakketIn } from './pakket-in.ts';
import { withdrawnChoice } from './withdrawn-choices.ts';

type Preview = NonNullable<RequestOutput<'pakket.open'>>;
type Difference = Preview['differences'][number];

/** What taking it in would change, row by row; nothing is changed. Throws CasusbestandError. */
export function previewPakket(ctx: Context, { kop, colleague, bestand, here, taken }: PakketIn): Preview {
  const { tabellen, casusnummer, gemeente } = bestand;
  const [casus] = tabellen['casus'] ?? [];
  return {
    van: colleague.naam,
    casusnummer,
    aanduiding: casus === undefined ? '' : fieldText(casus, 'aanduiding'),
    gemeente,
    standAt: kop.standAt,
    volgnummer: kop.volgnummer,
    here,
    taken,
    differences: taken ? [] : differencesOf(ctx, { kop, colleague, bestand, here }),
    renumbered: here
      ? []
      : ctx.store.casusFile.renumbered(tabellen).map(({ was, nummer }) => ({ was, nummer })),
  };
}

function differencesOf(
  ctx: Context,
  { kop, colleague, bestand, here }: Pick<PakketIn, 'kop' | 'colleague' | 'bestand' | 'here'>,
): Difference[] {
  const baseline = ctx.store.pakket.stand(colleague.id, kop.casusId);
  const rows = here ? takenFrom(colleague.rol, bestand.tabellen) : bestand.tabellen;
  return ctx.store.casusFile.compare(kop.casusId, rows, baseline).flatMap((row) => {
    const { table, key, kind, state, ours, theirs } = row;
    if (theirs === null || (state !== 'new' && state !== 'theirs' && state !== 'both')) return [];
    const soort = rijInWords(table);
    // What only helps other rows is taken along with them.
    if (soort === null) return [];
    const first = withdrawnChoice(colleague, ours !== null, theirs);
    // Taken back before it ever came here.
    if (first === 'keep') return [];
    const choices = here ? choicesFor(kind, state, waitsFrom(colleague.rol, table)) : ['take' as const];
    return {
      name: `${table} ${key}`,
      tabel: table,
      soort,
      tekst: shownRow(theirs),
      state,
      choices: choices.toSorted((one, other) => Number(other === first) - Number(one === first)),
      fields: ours === null ? [] : shownDifference(ours, theirs),
    };
  });
}
