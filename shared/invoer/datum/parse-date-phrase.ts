import { mondayOf } from '../../domain/termijn/weekday.ts';
import { upcoming } from './calendar-day.ts';
import { normalisePhrase } from './normalise-phrase.ts';
import { readCalendarDay } from './read-calendar-day.ts';
import { readRelative } from './read-relative.ts';
import { readStretch } from './read-stretch.ts';
import { readWeekday } from './read-weekday.ts';
import { lastBefore, type DatumContext, type Reader, type Reading } from './reading.ts';
import { yearStretch } from './stretch.ts';

const READERS: readonly Reader[] = [readRelative, readWeekday, readCalendarDay, readStretch];

const NEXT_OVERLEG =
  /^(?:(?:bij|op|in) )?(?:het |de )?(?:eerst)?(?:volgende?|komende?) (?:overleg|casusoverleg|bespreking|keer)$/;
const ON_THE_DAY =
  /^(?:uiterlijk(?: op)?|ten laatste|tot uiterlijk|tot en met|tm|t\/m|op of voor|voor of op|op|per) (.+)$/;
const BEFORE = /^(?:uiterlijk )?voor (.+)$/;

function readCore(phrase: string, context: DatumContext): Reading | null {
  if (NEXT_OVERLEG.test(phrase)) return { kind: 'volgend-overleg' };
  for (const read of READERS) {
    const reading = read(phrase, context);
    if (reading !== null) return reading;
  }
  return null;
}

/** 'voor 1 maart' is 28 februari; 'voor het einde van het jaar' is 31 december. */
function readBefore(phrase: string, context: DatumContext): Reading | null {
  const { today } = context;
  if (phrase === 'het weekend') {
    const friday = mondayOf(today).add({ days: 4 });
    return lastBefore(friday.compare(today) < 0 ? friday.add({ weeks: 1 }) : friday);
  }
  if (phrase === 'de jaarwisseling') return lastBefore(yearStretch(today.year).last);
  const christmas = phrase === 'kerst' || phrase === 'de kerst' ? upcoming(today, 12, 25) : null;
  if (christmas !== null) return lastBefore(christmas.subtract({ days: 1 }));
  // 'voor december' and 'voor volgend jaar' name a stretch that is no day by itself.
  const reading = readCore(phrase, context) ?? readCore(`begin ${phrase}`, context);
  return reading?.kind === 'datum' ? lastBefore(reading.before) : reading;
}

/**
 * Reads a text that as a whole is a Dutch date phrase, as typed behind the last comma of an afspraak. Null when
 * it is anything else; words without a day in them ('zo snel mogelijk', 'in november') are not dates.
 */
export function parseDatePhrase(text: string, context: DatumContext): Reading | null {
  const phrase = normalisePhrase(text);
  if (phrase === null) return null;
  const before = BEFORE.exec(phrase)?.[1];
  if (before !== undefined && !phrase.startsWith('voor of op')) return readBefore(before, context);
  return readCore(phrase, context) ?? readCore(ON_THE_DAY.exec(phrase)?.[1] ?? '', context);
}
