import { bevindingText, type Bevinding } from '../../../shared/domain/logboek/bevinding.ts';
import { momentSchema } from '../../../shared/domain/basis/datum.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import { dutchDay } from '../../../shared/verslag/clock-time.ts';
import type { Context } from '../context.ts';
import { log } from '../log.ts';

function day(moment: string): string {
  return momentSchema.safeParse(moment).success ? formatDatum(dutchDay(moment)) : 'onbekende datum';
}

/** Who stands in a line that no user caused. */
export const programName = 'Casustafel';

/** A chain that is broken stays broken, and a line keeps the day it is of; the others tell of something that happened, and can happen again. */
const lasting: ReadonlySet<Bevinding['kind']> = new Set(['gap', 'changed', 'unlinked', 'closing', 'clock']);

/**
 * What a check found becomes a line itself, once: what is in a line once and for all, anything else again
 * when the earlier one was looked into.
 */
export function noteBevindingen(ctx: Context, found: readonly Bevinding[]): void {
  const { logboek } = ctx.store;
  const seen = logboek.lastOfActie('bevinding-bekeken');
  const earlier = logboek.ofActie('bevinding', 0);
  const ever = new Set(earlier.map(({ detail }) => detail));
  const open = new Set(earlier.filter(({ nummer }) => nummer > seen).map(({ detail }) => detail));
  for (const one of found) {
    const detail = bevindingText(one, day);
    const known = lasting.has(one.kind) ? ever : open;
    if (known.has(detail)) continue;
    for (const each of [ever, open]) each.add(detail);
    log(ctx, {
      actie: 'bevinding',
      object: 'logboek',
      objectId: '',
      gebruiker: programName,
      detail,
      resultaat: 'mislukt',
    });
  }
}

/** What was found and not looked into yet by who keeps the logboek; the newest first. */
export function openBevindingen({ store }: Pick<Context, 'store'>): { moment: string; tekst: string }[] {
  const since = store.logboek.lastOfActie('bevinding-bekeken');
  return store.logboek
    .ofActie('bevinding', since)
    .reverse()
    .map(({ moment, detail }) => ({ moment, tekst: detail }));
}
