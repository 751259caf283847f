import type { Informatie } from '../../domain/informatie/informatie.ts';
import { leefgebieden } from '../../domain/informatie/leefgebied.ts';
import { soortWord } from '../../domain/zaal/words.ts';
import type { Block, Cell } from '../blocks.ts';
import { lineText, quoted } from '../line-text.ts';
import { alinea, cell, kop, stack } from '../make-block.ts';
import type { VerslagModel } from '../verslag-model.ts';
import { bronOf, isOwnWords } from '../who.ts';
import { joinWords } from '../words.ts';

const beeldSoorten: readonly Informatie['soort'][] = ['feit', 'vermoeden', 'kracht'];

/** The beeld per leefgebied, as feit, vermoeden or kracht, with its source; own words of the betrokkene first. */
export function beeldBlocks(model: VerslagModel): Block[] {
  const lines = model.informatie.filter(isBeeld);
  if (lines.length === 0) {
    return model.reach.empty ? [kop(2, 'Beeld'), alinea('Er is geen informatie vastgelegd.')] : [];
  }
  return [kop(2, 'Beeld'), linesTable(model, byLeefgebied(model, lines)), ...politieNote(lines)];
}

function isBeeld(line: Informatie): boolean {
  return beeldSoorten.includes(line.soort) || (line.soort === 'opmerking' && line.stap === 2);
}

/** Numbered lines with kind and source: the numbers are what the criteria refer to. */
export function linesTable(model: VerslagModel, lines: readonly Informatie[]): Block {
  const named = lines.some((line) => line.leefgebied !== '');
  return {
    kind: 'tabel',
    columns: [
      { head: 'Nr.', width: 0.05 },
      ...(named ? [{ head: 'Leefgebied', width: 0.17 }] : []),
      { head: 'Soort', width: 0.115 },
      { head: 'Bron', width: 0.165 },
      { head: 'Informatie', width: named ? 0.5 : 0.67 },
    ],
    groups: [{ title: null, rows: lines.map((line) => lineRow(model, line, named)) }],
  };
}

function lineRow(model: VerslagModel, line: Informatie, named: boolean): readonly Cell[] {
  const text = lineText(line);
  const bron = bronOf(model, line);
  return [
    cell(String(line.nummer)),
    ...(named ? [cell(line.leefgebied)] : []),
    cell(soortWord[line.soort]),
    stack(cell(bron === '' ? 'niet genoemd' : bron), cell(line.vooraf ? 'vooraf ingebracht' : '', 'meta')),
    isOwnWords(model, line) ? cell(quoted(text), 'quote') : cell(text),
  ];
}

/** In the fixed order of the leefgebieden, then those of the meeting itself, then the lines without one. */
function byLeefgebied(model: VerslagModel, lines: readonly Informatie[]): Informatie[] {
  const own = lines
    .map((line) => line.leefgebied)
    .filter((name) => name !== '' && !leefgebieden.includes(name));
  return [...new Set([...leefgebieden, ...own, ''])].flatMap((name) =>
    ownWordsFirst(
      model,
      lines.filter((line) => line.leefgebied === name),
    ),
  );
}

function ownWordsFirst(model: VerslagModel, lines: readonly Informatie[]): Informatie[] {
  const own = lines.filter((line) => isOwnWords(model, line));
  return [...own, ...lines.filter((line) => !own.includes(line))];
}

/** Whoever receives police data keeps them secret and uses them only for what they were given for (Wpg art. 7). */
function politieNote(lines: readonly Informatie[]): Block[] {
  const numbers = lines.filter((line) => line.klasse === 'politie').map((line) => String(line.nummer));
  if (numbers.length === 0) return [];
  const which = numbers.length === 1 ? 'Regel' : 'De regels';
  const holds = numbers.length === 1 ? 'bevat' : 'bevatten';
  const rule = 'Gebruik die alleen voor het doel van deze casus (Wet politiegegevens).';
  return [alinea(`${which} ${joinWords(numbers)} ${holds} politiegegevens. ${rule}`, 'meta')];
}
