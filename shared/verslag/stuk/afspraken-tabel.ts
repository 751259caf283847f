import { gaps, type Afspraak } from '../../domain/afspraak/afspraak.ts';
import { isLate } from '../../domain/afspraak/is-late.ts';
import { wieVan, type Namen } from '../../domain/afspraak/wie.ts';
import { lateBy } from '../../domain/termijn/late-by.ts';
import type { Block } from '../blocks.ts';
import { alinea, cell, stack } from '../make-block.ts';
import { termijnText } from '../termijn-text.ts';
import { betrokkeneRol } from '../who.ts';
import { withCount } from '../words.ts';
import type { StukCasus } from './stuk-casus.ts';

type People = Pick<StukCasus, 'organisaties' | 'contacten' | 'betrokkenen'>;

/** The people of a casus for a paper that goes further than the table: a betrokkene is called by what he or she is in it. */
export function withoutNamesOfBetrokkenen(people: People): Namen {
  const betrokkenen = people.betrokkenen.map((one) => ({ id: one.id, naam: betrokkeneRol(one) }));
  return { organisaties: people.organisaties, contacten: people.contacten, betrokkenen };
}

/** Those that are open, the longest late first, then by day; without a day last. */
export function openAfspraken(afspraken: readonly Afspraak[]): Afspraak[] {
  const day = ({ datum }: Afspraak) => datum ?? '9999-12-31';
  return afspraken
    .filter(({ status }) => status === 'open')
    .toSorted((a, b) => day(a).localeCompare(day(b)) || a.nummer - b.nummer);
}

/** A table of afspraken with how late they are, or one sentence when there are none. */
export function afsprakenTabel(
  afspraken: readonly Afspraak[],
  namen: Namen,
  { today, volgendOverleg }: Pick<StukCasus, 'today' | 'volgendOverleg'>,
): Block {
  if (afspraken.length === 0) return alinea('Er zijn geen open afspraken.', 'meta');
  const rows = afspraken.map((afspraak) => {
    const missing = gaps(afspraak);
    const stand = isLate(afspraak, today) ? lateBy(afspraak.datum ?? today, today).words : 'open';
    return [
      cell(String(afspraak.nummer)),
      stack(cell(afspraak.wat), cell(missing.length === 0 ? '' : `nog open: ${missing.join(' ')}`, 'meta')),
      cell(wieVan(afspraak, namen), 'strong'),
      cell(termijnText(afspraak, volgendOverleg)),
      cell(withCount(stand, afspraak.doorgeschoven), isLate(afspraak, today) ? 'strong' : 'plain'),
    ];
  });
  return {
    kind: 'tabel',
    columns: [
      { head: 'Nr.', width: 0.06 },
      { head: 'Afspraak', width: 0.37 },
      { head: 'Wie', width: 0.22 },
      { head: 'Voor wanneer', width: 0.17 },
      { head: 'Stand', width: 0.18 },
    ],
    groups: [{ title: null, rows }],
  };
}

/** '4 open, 2 te laat, 1 doorgeschoven'; what is not there is not said. */
export function standText(afspraken: readonly Afspraak[], today: string): string {
  const open = openAfspraken(afspraken);
  const late = open.filter((afspraak) => isLate(afspraak, today)).length;
  const moved = open.filter(({ doorgeschoven }) => doorgeschoven > 0).length;
  const parts = [
    `${String(open.length)} open`,
    late === 0 ? '' : `${String(late)} te laat`,
    moved === 0 ? '' : `${String(moved)} doorgeschoven`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}
