import type { CasusRow } from '../../../shared/domain/casusbestand/casusbestand.ts';
import { choicesFor } from '../../../shared/domain/casusbestand/row-state.ts';
import { takenFrom } from '../../../shared/domain/casuspakket/from-rol.ts';
import { rowNameOf } from '../../../shared/domain/casuspakket/row-name.ts';
import {
  fieldName,
  fieldText,
  shownDifference,
  shownRow,
} from '../../../shared/domain/casuspakket/shown-row.ts';
import { saidIn } from '../../../shared/domain/casuspakket/taken-back.ts';
import type { RequestOutput } from '../../../shared/ipc/contract.ts';
import { rijInWords } from '../../../shared/verslag/row-words.ts';
import type { Context } from '../context.ts';
import { stapTekstOf } from '../driehoek/stap-tekst.ts';
import { baselineOf, ruleIn, takenBackIn } from './merge-rules.ts';
import { notitieFields } from './notitie-fields.ts';
import type { PakketIn } from './pakket-in.ts';

type Preview = NonNullable<RequestOutput<'pakket.open'>>;
type Difference = Preview['differences'][number];

/** What taking it in would change, row by row; nothing is changed. Throws CasusbestandError. */
export function previewPakket(ctx: Context, pakket: PakketIn): Preview {
  const { kop, colleague, bestand, here, taken } = pakket;
  const { tabellen, casusnummer, gemeente } = bestand;
  // First, for the comparing looks at every value before any is used.
  const differences = taken ? [] : differencesOf(ctx, pakket);
  const [casus] = taken ? [] : (tabellen['casus'] ?? []);
  return {
    van: colleague.naam,
    casusnummer,
    aanduiding:
      casus === undefined
        ? (ctx.store.casus.get(kop.casusId)?.aanduiding ?? '')
        : fieldText(casus, 'aanduiding'),
    gemeente,
    standAt: kop.standAt,
    volgnummer: kop.volgnummer,
    here,
    taken,
    differences,
    renumbered: here
      ? []
      : ctx.store.casusFile.renumbered(tabellen).map(({ was, nummer }) => ({ was, nummer })),
  };
}

function differencesOf(ctx: Context, pakket: PakketIn): Difference[] {
  const { kop, colleague, bestand, here } = pakket;
  const stapTekst = stapTekstOf(ctx, kop.casusId);
  const rows = here ? takenFrom(colleague.rol, bestand.tabellen) : bestand.tabellen;
  return ctx.store.casusFile.compare(kop.casusId, rows, baselineOf(ctx, pakket)).flatMap((row) => {
    const { table, key, kind, state, ours, theirs } = row;
    if (theirs === null || (state !== 'new' && state !== 'theirs' && state !== 'both')) return [];
    const soort = rijInWords(table);
    // What only helps other rows is taken along with them.
    if (soort === null) return [];
    const takenBack = takenBackIn(pakket, row);
    // Taken back before it ever came here.
    if (takenBack === 'withdrawn' && ours === null) return [];
    return {
      name: `${table} ${key}`,
      tabel: table,
      soort: ours === null ? soort : (rowNameOf(table, ours, bestand.tabellen) ?? soort),
      tekst: shownRow(takenBack === 'withdrawn' && ours !== null ? ours : theirs),
      state,
      takenBack,
      choices: here ? [...choicesFor(kind, state, ruleIn(pakket, row))] : ['take' as const],
      fields: fieldsOf(takenBack, table, { ours, theirs }, stapTekst),
    };
  });
}

/** Of what was taken back only what goes: nothing comes in its place. */
function fieldsOf(
  takenBack: Difference['takenBack'],
  table: string,
  { ours, theirs }: { ours: CasusRow | null; theirs: CasusRow },
  stapTekst: (id: string) => string,
): Difference['fields'] {
  if (ours === null) return [];
  return takenBack === 'withdrawn'
    ? saidIn(table, ours).map(({ column, text }) => ({ field: fieldName(column), ours: text, theirs: '' }))
    : [
        ...shownDifference(ours, theirs),
        ...(table === 'driehoeknotitie' ? notitieFields(ours, theirs, stapTekst) : []),
      ];
}
