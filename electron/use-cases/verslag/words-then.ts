import type { Bespreking } from '../../../shared/domain/bespreking/bespreking.ts';
import type { InvoerMoment } from '../../../shared/domain/delen/deel-bron.ts';
import { gewoneKlasse } from '../../../shared/domain/informatie/klasse.ts';
import { withEarlier, type RevisieRecord } from '../../../shared/domain/revisie/restorable.ts';
import type { Context } from '../context.ts';
import { keptIn } from '../revisie/record-of.ts';

type Bron = 'afspraak' | 'risico' | 'scenario';

/** A bespreking with those of its casus that began after it, and what was noted in these. */
export interface Then {
  readonly own: Bespreking;
  readonly later: readonly Bespreking[];
  readonly noted: readonly (InvoerMoment & { readonly besprekingId: string })[];
}

interface Words<T> {
  readonly record: T;
  /** When it got the words of now, of which the words before are not kept; null: these are the words of then. */
  readonly lostAt: string | null;
}

/**
 * A record in the words it had before the next bespreking. Put right between the two, it is as it was put right: nobody
 * met in between. What was marked niet in verslag since, stays out.
 */
export function wordsThen<T extends Bron>(
  ctx: Context,
  bron: T,
  now: RevisieRecord[T],
  then: Then,
): Words<RevisieRecord[T]> {
  const changes = then.noted.filter((one) => one.bron === bron && one.bronId === now.id);
  const next = nextMoment(then, changes);
  if (next === null) return { record: now, lostAt: null };
  const version = ctx.store.revisie.rows(bron, now.id).findLast(({ moment }) => moment >= next);
  const lostAt = changes
    .map(({ moment }) => moment)
    .toSorted()
    .at(-1);
  if (version === undefined) return { record: now, lostAt: lostAt ?? null };
  try {
    const earlier = JSON.parse(version.inhoud) as Record<string, unknown>;
    const record = keptIn[bron].parse({
      ...withEarlier(bron, now, earlier),
      ...narrowest({ ...now }, earlier),
    });
    return { record, lostAt: null };
  } catch {
    // Kept by another program, in a shape that this one does not read.
    return { record: now, lostAt: lostAt ?? version.moment };
  }
}

/** From when on a change is of a later bespreking; null: none of them began or changed this record. */
function nextMoment({ own, later }: Then, changes: Then['noted']): string | null {
  const starts = later.flatMap(({ startedAt }) => startedAt ?? []);
  // Typed in the preparation of a later one: of that no beginning is known.
  const early = changes
    .filter(({ besprekingId, moment }) =>
      later.some(({ id, startedAt }) => id === besprekingId && (startedAt === null || moment < startedAt)),
    )
    .map(({ moment }) => own.closedAt ?? moment);
  return [...starts, ...early].toSorted()[0] ?? null;
}

type Marks = Readonly<Record<string, unknown>>;

/** What holds something back counts for the words of then too, also when it was said later. */
function narrowest(now: Marks, then: Marks): Marks {
  return {
    ...('nietInVerslag' in now && {
      nietInVerslag: now['nietInVerslag'] === true || then['nietInVerslag'] === true,
    }),
    ...('klasse' in now && {
      klasse:
        then['klasse'] === undefined || then['klasse'] === gewoneKlasse ? now['klasse'] : then['klasse'],
    }),
  };
}
