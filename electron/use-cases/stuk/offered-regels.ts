import type { Informatie } from '../../../shared/domain/informatie/informatie.ts';
import type { Context } from '../context.ts';
import { deelRegels } from '../delen/deel-regels.ts';
import { isWithheld } from '../driehoek/is-withheld.ts';

/**
 * The lines of a casus that may be chosen for a dossier, the newest overleg first: printed ones that are not withheld
 * at the line itself, nor said by the politie for an earlier doel.
 */
export function offeredRegels(ctx: Context, casusId: string): Informatie[] {
  const { store } = ctx;
  return store.overleg.rowsOfCasus(casusId).flatMap(({ besprekingId }) => {
    const regels = deelRegels(ctx, besprekingId);
    return store.informatie
      .ofBespreking(besprekingId)
      .filter((line) => isPrinted(line) && !isWithheld(line, regels));
  });
}

function isPrinted({ nietInVerslag, vervallen, soort }: Informatie): boolean {
  return !nietInVerslag && !vervallen && soort !== 'voor-later';
}
