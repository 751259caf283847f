import type { ImportOutcome } from '../../../shared/ipc/contract/kader.ts';
import type { KaderFault } from '../../../shared/kader/check/kader-fault.ts';
import { checkSize } from '../../../shared/kader/local/check-size.ts';
import type { KaderVersion } from '../../../shared/kader/local/concept.ts';
import { parseKaderText } from '../../../shared/kader/parse.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import type { Context } from '../context.ts';
import { log } from '../log.ts';
import { versieExists } from './require-new-versie.ts';

const shown = 50;
const longest = 300;

/** A file can quote itself in its faults, at any length and in any number. */
function refused(faults: readonly KaderFault[]): ImportOutcome {
  const clip = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}...` : text);
  return {
    outcome: 'refused',
    faults: faults.slice(0, shown).map(({ pad, reden }) => ({ pad: clip(pad), reden: clip(reden) })),
    more: Math.max(0, faults.length - shown),
  };
}

/** What the file says it was made from; else the newest version we know of that kader; else 0, nothing before it. */
function basisOf(ctx: Context, { id, lokaal }: Kader): KaderVersion {
  if (lokaal !== undefined) return lokaal.basis;
  return { id, versie: ctx.kaders().find((one) => one.id === id)?.versie ?? '0' };
}

/**
 * A kader file becomes a concept, after every check; or is refused whole with where and why, and nothing has changed.
 * Only a file may bring the id of a kader that comes with the program, and then with a number that is new.
 */
export function importKader(ctx: Context, text: string): ImportOutcome {
  const parsed = parseKaderText(text);
  if (!parsed.ok) return refused(parsed.faults);
  const { kader } = parsed;
  const faults = checkSize(kader);
  if (versieExists(ctx, kader.id, kader.versie))
    faults.push({
      pad: 'versie',
      reden: `versie ${kader.versie} van "${kader.naam}" bestaat al. Geef het bestand een nieuw versienummer`,
    });
  if (faults.length > 0) return refused(faults);
  const now = ctx.now();
  const id = ctx.newId();
  const basis = basisOf(ctx, kader);
  ctx.store.kader.insertConcept({
    id,
    revisie: 1,
    basis,
    uitBestand: true,
    kader,
    createdAt: now,
    updatedAt: now,
  });
  log(ctx, {
    actie: 'aangemaakt',
    object: 'kaderconcept',
    objectId: id,
    detail: `uit bestand: ${kader.id} ${kader.versie}`,
  });
  return { outcome: 'concept', conceptId: id };
}

/** A file that could not be read as text at all. */
export function refuseFile(reden: string): ImportOutcome {
  return refused([{ pad: 'bestand', reden }]);
}
