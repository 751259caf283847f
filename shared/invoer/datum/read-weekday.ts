import type { CalendarDate } from '@internationalized/date';
import { isoWeekday, mondayOf } from '../../domain/termijn/weekday.ts';
import { datum, noDatum, type DatumContext, type Reading } from './reading.ts';
import { countOf, weekdayOf } from './words.ts';

const COMING = /^(?:deze|komende|aankomende|aanstaande|as|eerstkomende|eerstvolgende) ([a-z]+)$/;
const COMING_BEHIND = /^([a-z]+) (?:aanstaande|as)$/;
const IN_A_WEEK = /^(?:(deze|volgende) week ([a-z]+)|([a-z]+) (deze|volgende) week)$/;
const WEEKS_ON = /^([a-z]+) over ([a-z0-9]+) (?:week|weken)$/;
const NEXT = /^volgende ([a-z]+)$/;

/** The first such weekday after today: a weekday that is today means a week on. */
function comingWeekday(today: CalendarDate, weekday: number): CalendarDate {
  return today.add({ days: ((weekday - isoWeekday(today) + 6) % 7) + 1 });
}

/** A day named by its weekday: 'vrijdag', 'komende ma', 'volgende week vrijdag', 'vrijdag over twee weken'. */
export function readWeekday(phrase: string, { today }: DatumContext): Reading | null {
  const coming = COMING.exec(phrase) ?? COMING_BEHIND.exec(phrase);
  // 'zo' by itself is a word of every other sentence; zondag has to be written out.
  const alone = phrase === 'zo' ? null : weekdayOf(coming?.[1] ?? phrase);
  if (alone !== null) return datum(comingWeekday(today, alone));

  const inAWeek = IN_A_WEEK.exec(phrase);
  const named = weekdayOf(inAWeek?.[2] ?? inAWeek?.[3] ?? '');
  if (inAWeek && named !== null) {
    const weeks = (inAWeek[1] ?? inAWeek[4]) === 'volgende' ? 1 : 0;
    return datum(mondayOf(today).add({ weeks, days: named - 1 }));
  }

  const weeksOn = WEEKS_ON.exec(phrase);
  const from = weekdayOf(weeksOn?.[1] ?? '');
  const weeks = countOf(weeksOn?.[2] ?? '');
  if (from !== null && weeks !== null) return datum(comingWeekday(today, from).add({ weeks }));

  const next = NEXT.exec(phrase)?.[1] ?? '';
  if (weekdayOf(next) === null) return null;
  return noDatum(`"Volgende ${next}" kan twee dagen zijn. Typ "${next}" of "${next} volgende week".`);
}
