import { beschrijvingOf, type ArchiefBeschrijving } from './beschrijving.ts';
import { stukkenOf, type ArchiefStuk } from './stukken.ts';
import { makeCasusbestand } from '../casusbestand/make-casusbestand.ts';
import type { Context } from '../context.ts';
import { Refused, required } from '../refused.ts';

/** What goes into the archiefmap of one casus, before anything is written. */
export interface Archief {
  readonly casusnummer: string;
  readonly folderName: string;
  readonly beschrijving: ArchiefBeschrijving;
  readonly stukken: readonly ArchiefStuk[];
  /** The whole casus as a casusbestand, JSON. */
  readonly gegevens: string;
}

/** Refused casus-niet-afgesloten: an archive is of what is finished. */
export function prepareArchief(ctx: Context, programma: string, casusId: string): Archief {
  const casus = required(ctx.store.casus.get(casusId));
  if (casus.afgeslotenOp === null) throw new Refused('casus-niet-afgesloten');
  return {
    casusnummer: casus.nummer,
    folderName: `${casus.nummer}-archief`,
    beschrijving: beschrijvingOf(ctx, casus),
    stukken: stukkenOf(ctx, casus),
    gegevens: `${JSON.stringify(makeCasusbestand(ctx, programma, casusId), null, 1)}\n`,
  };
}
