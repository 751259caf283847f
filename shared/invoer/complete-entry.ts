import { parseDate } from '@internationalized/date';
import type { InvoerContext } from './begrip.ts';
import { completeSource, restOfName } from './complete-source.ts';
import { completeDate } from './datum/complete-date.ts';
import { named } from './match-name.ts';
import { readBron } from './read-bron.ts';
import { readSoort } from './read-soort.ts';

/**
 * The grey text that Tab adds behind what is typed: the rest of a source's name with its colon, of a leefgebied,
 * or of a date phrase behind the last comma of an afspraak. Null when there is nothing to add.
 */
export function completeEntry(text: string, context: InvoerContext): string | null {
  if (text.startsWith('#')) {
    const rest = restOfName(
      text.slice(1),
      context.leefgebieden.map((name) => named(name, [name])),
    );
    return rest === '' ? null : rest;
  }
  const slash = readSoort(text);
  const start = slash?.end ?? 0;
  const bron = readBron(text, start, context);
  const source = bron === null ? completeSource(text.slice(start), context.bronnen) : null;
  if (source !== null) return source;
  const comma = text.lastIndexOf(',');
  const soort = context.forcedSoort ?? slash?.soort ?? context.defaultSoort;
  if (soort !== 'afspraak' || comma < (bron?.end ?? start)) return null;
  const { feestdagen } = context;
  return completeDate(text.slice(comma + 1), { today: parseDate(context.today), feestdagen });
}
