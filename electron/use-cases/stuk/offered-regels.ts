import type { Informatie } from '../../../shared/domain/informatie/informatie.ts';
import type { Context } from '../context.ts';

/**
 * The lines of a casus that may be chosen for a dossier, the newest overleg first: printed ones of which nobody said
 * that they are not to be shared.
 */
export function offeredRegels(ctx: Context, casusId: string): Informatie[] {
  const { store } = ctx;
  return store.overleg.rowsOfCasus(casusId).flatMap(({ besprekingId }) => {
    const withheld = new Set(
      store.delen
        .delingen(besprekingId)
        .filter(({ wijze }) => wijze !== 'volgens-wijzer')
        .map(({ informatieId }) => informatieId),
    );
    return store.informatie
      .ofBespreking(besprekingId)
      .filter((line) => isPrinted(line) && !withheld.has(line.id));
  });
}

function isPrinted({ nietInVerslag, vervallen, soort }: Informatie): boolean {
  return !nietInVerslag && !vervallen && soort !== 'voor-later';
}
