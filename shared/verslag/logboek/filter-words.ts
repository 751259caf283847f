import type { LogboekFilter } from '../../domain/logboek/filter.ts';
import { actieText, resultaatText } from '../../domain/logboek/words.ts';
import { formatDatum } from '../../domain/termijn/format-datum.ts';

/** What was asked, in words: 'van ma 2 nov 2026, door Anna Bakker'; 'alle regels' when nothing was. */
export function filterWords(filter: LogboekFilter): string {
  const { van, tot, gebruiker, actie, casusnummer, resultaat } = filter;
  const words = [
    van === null ? '' : `van ${formatDatum(van)}`,
    tot === null ? '' : `tot en met ${formatDatum(tot)}`,
    gebruiker === null ? '' : `door ${gebruiker}`,
    actie === null ? '' : actieText({ actie }).toLowerCase(),
    casusnummer === null ? '' : `casus ${casusnummer}`,
    resultaat === null ? '' : resultaatText({ resultaat }).toLowerCase(),
  ].filter((word) => word !== '');
  return words.length === 0 ? 'alle regels' : words.join(', ');
}
