import type { CasusRow } from './casusbestand.ts';

/** Said on one side, these keep a line from everybody. */
const shut = ['niet_in_verslag', 'vervallen', 'ingetrokken'];

/** Their version of a line, for as few people as ours and theirs allow. */
export function narrowestLine(ours: CasusRow, theirs: CasusRow): CasusRow {
  const narrow: Record<string, unknown> = { ...theirs };
  for (const column of shut) if (ours[column] === 1) narrow[column] = 1;
  if (ours['vrijgegeven'] === 0) narrow['vrijgegeven'] = 0;
  // 'gewoon' asks nothing of who gets it; every other klasse does.
  if (theirs['klasse'] === 'gewoon') narrow['klasse'] = ours['klasse'];
  // Who left before either was said did not hear both.
  if ('entered_at' in theirs) narrow['entered_at'] = later(ours['entered_at'], theirs['entered_at']);
  return narrow;
}

/** What the two delingen of a line allow together; null: the delen-wijzer decides. */
export function narrowestDeling(ours: CasusRow | null, theirs: CasusRow | null): CasusRow | null {
  const said = [ours, theirs].filter((one) => one !== null);
  const niet = said.find(({ wijze }) => wijze === 'niet');
  if (niet !== undefined) return niet;
  const [first, ...others] = said.filter(({ wijze }) => wijze === 'niet-tot');
  if (first !== undefined) {
    const last = others.reduce(
      (one, other) => (String(other['tot']) > String(one['tot']) ? other : one),
      first,
    );
    return { ...last, grond: sharedGrond(ours, theirs) };
  }
  return sharedGrond(ours, theirs) === '' ? null : theirs;
}

/** A ground to share lifts what the delen-wijzer stops: only where both gave it. */
function sharedGrond(ours: CasusRow | null, theirs: CasusRow | null): unknown {
  return ours?.['grond'] === theirs?.['grond'] ? (ours?.['grond'] ?? '') : '';
}

/** The keuze by hand that withholds; null: the rules decide, for a keuze to give was about other words. */
export function withholdingKeuze(ours: CasusRow | null, theirs: CasusRow | null): CasusRow | null {
  return [ours, theirs].find((one) => one?.['keuze'] === 'niet') ?? null;
}

/** The row with the later moment of entry. */
export function laterMoment(ours: CasusRow | null, theirs: CasusRow | null): CasusRow | null {
  if (ours === null || theirs === null) return ours ?? theirs;
  return later(ours['moment'], theirs['moment']) === ours['moment'] ? ours : theirs;
}

function later(one: unknown, other: unknown): unknown {
  return String(one) > String(other) ? one : other;
}
