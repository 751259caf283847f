import type { Informatie } from '../../domain/informatie/informatie.ts';
import { leefgebieden } from '../../domain/informatie/leefgebied.ts';
import { soortWoord } from '../../domain/zaal/woorden.ts';
import type { Block, Cell, RijGroep } from '../blocks.ts';
import { lineText, quoted } from '../line-text.ts';
import { alinea, cell, kop, stack } from '../make-block.ts';
import type { VerslagModel } from '../verslag-model.ts';
import { bronOf, isEigenWoorden } from '../who.ts';
import { joinWords } from '../words.ts';
import { opmerkingenBlocks } from './opmerkingen.ts';

const beeldSoorten: readonly Informatie['soort'][] = ['feit', 'vermoeden', 'kracht'];

/** The beeld per leefgebied, as feit, vermoeden or kracht, with its source; own words of the betrokkene first. */
export function beeldBlocks(model: VerslagModel): Block[] {
  const lines = model.informatie.filter((line) => beeldSoorten.includes(line.soort));
  const remarks = opmerkingenBlocks(model, 2);
  if (lines.length === 0) return [kop(2, 'Beeld'), alinea('Er is geen informatie vastgelegd.'), ...remarks];
  return [kop(2, 'Beeld'), linesTable(groupsOf(model, lines)), ...politieNote(lines), ...remarks];
}

/** Numbered lines with kind and source: the numbers are what the criteria refer to. */
export function linesTable(groups: readonly RijGroep[]): Block {
  return {
    kind: 'tabel',
    columns: [
      { head: 'Nr.', width: 0.06 },
      { head: 'Soort', width: 0.13 },
      { head: 'Bron', width: 0.21 },
      { head: 'Informatie', width: 0.6 },
    ],
    groups,
  };
}

/** One line as a row of linesTable. */
export function lineRow(model: VerslagModel, line: Informatie): readonly Cell[] {
  const text = lineText(line);
  const bron = bronOf(model, line);
  return [
    cell(String(line.nummer)),
    cell(soortWoord[line.soort]),
    stack(cell(bron === '' ? 'niet genoemd' : bron), cell(line.vooraf ? 'vooraf ingebracht' : '', 'meta')),
    isEigenWoorden(model, line) ? cell(quoted(text), 'quote') : cell(text),
  ];
}

function groupsOf(model: VerslagModel, lines: readonly Informatie[]): RijGroep[] {
  const used = new Set(lines.map((line) => line.leefgebied));
  const own = [...used].filter((name) => name !== '' && !leefgebieden.includes(name));
  const order = [...leefgebieden, ...own, ''].filter((name) => used.has(name));
  const onlyNameless = order.length === 1 && order[0] === '';
  return order.map((name) => ({
    title: onlyNameless ? null : heading(name),
    rows: eigenWoordenFirst(
      model,
      lines.filter((line) => line.leefgebied === name),
    ).map((line) => lineRow(model, line)),
  }));
}

function heading(leefgebied: string): string {
  return leefgebied === '' ? 'Overig' : leefgebied.charAt(0).toUpperCase() + leefgebied.slice(1);
}

function eigenWoordenFirst(model: VerslagModel, lines: readonly Informatie[]): Informatie[] {
  const own = lines.filter((line) => isEigenWoorden(model, line));
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
