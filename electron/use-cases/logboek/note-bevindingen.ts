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

/** What a check found becomes a line itself, once: a chain that is broken stays broken. */
export function noteBevindingen(ctx: Context, found: readonly Bevinding[]): void {
  const known = new Set(ctx.store.logboek.ofActie('bevinding', 0).map(({ detail }) => detail));
  for (const detail of found.map((one) => bevindingText(one, day))) {
    if (known.has(detail)) continue;
    known.add(detail);
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
