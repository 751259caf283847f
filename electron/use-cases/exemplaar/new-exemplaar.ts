import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import type { Exemplaar } from '../../../shared/domain/verslag/exemplaar.ts';
import { canonicalText } from '../../../shared/verslag/canonical-text.ts';
import { dutchDay } from '../../../shared/verslag/clock-time.ts';
import type { Paper } from '../../../shared/verslag/paper.ts';
import type { Context } from '../context.ts';

/** Of what a copy is: a casus, or a driehoeknotitie of none (yet). */
export type ExemplaarOf = Pick<Exemplaar, 'casusId' | 'besprekingId' | 'driehoeknotitieId'>;

/** For whom a copy is. */
export type ExemplaarFor = Pick<Exemplaar, 'ontvanger' | 'naam' | 'organisatie'>;

interface Copied extends ExemplaarFor, Pick<Exemplaar, 'soort' | 'nummer' | 'bestand'> {
  readonly of: ExemplaarOf;
  readonly paper: Paper;
  /** When it is not that of the paper itself. */
  readonly hash?: string;
}

/** For his own use. */
export const forVoorzitter: ExemplaarFor = { ontvanger: 'voorzitter', naam: 'voorzitter', organisatie: '' };

/** The copy of this paper with this number, made now; nothing is written. */
export function newExemplaar(ctx: Context, { of, paper, hash, ...copied }: Copied): Exemplaar {
  const gemaaktAt = ctx.now();
  return {
    ...of,
    ...copied,
    id: ctx.newId(),
    versie: paper.versie === '' ? `opgemaakt ${formatDatum(dutchDay(gemaaktAt))}` : paper.versie,
    concept: paper.concept,
    hash: hash ?? ctx.hash(canonicalText(paper)),
    logboek: ctx.store.logboek.end().hash,
    gemaaktAt,
    door: ctx.gebruiker(),
    verzondenAt: null,
  };
}

/** The number that the next copy of it gets. Throws RangeError for what is of nothing. */
export function nextExemplaarNummer(
  ctx: Context,
  { casusId, driehoeknotitieId }: Pick<ExemplaarOf, 'casusId' | 'driehoeknotitieId'>,
): number {
  if (casusId !== null) return ctx.store.exemplaar.nextNummer(casusId);
  if (driehoeknotitieId === null) throw new RangeError('a copy is of a casus or of a notitie');
  return ctx.store.exemplaar.nextLooseNummer(driehoeknotitieId);
}
