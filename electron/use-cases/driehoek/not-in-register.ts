import type { Driehoekbesluit } from '../../../shared/domain/driehoek/driehoekbesluit.ts';
import type { NotInRegister } from '../../../shared/ipc/contract/driehoek.ts';
import type { Context } from '../context.ts';
import { visibleCasussen } from '../rights/may-open-casus.ts';
import type { UseCase } from '../use-case.ts';
import { formeleOvergangenOf } from './formele-overgangen-of.ts';
import { loadNotitie } from './get.ts';

/** Of the casussen that the user may see. */
export const listNotInRegister: UseCase<'driehoek.notInRegister'> = (ctx) => {
  const visible = visibleCasussen(ctx);
  return ctx.store.driehoek.formeleBesluiten().flatMap((besluit) => {
    const one = notInRegister(ctx, besluit);
    return one === null || visible?.has(one.casusId) === false ? [] : [one];
  });
};

/** null: recorded since, no longer this step (another fase or kader), of a closed casus, or not formal. */
export function notInRegister(ctx: Context, besluit: Driehoekbesluit): NotInRegister | null {
  const { id: notitieId, casusId, inhoud } = loadNotitie(ctx, besluit.driehoeknotitieId);
  const casus = casusId === null ? null : ctx.store.casus.get(casusId);
  if (casus === null || casus.afgeslotenOp !== null) return null;
  if (besluit.soort !== 'formeel' || besluit.vervallen) return null;
  const stap = formeleOvergangenOf(ctx, casus).find(({ overgang }) => overgang === inhoud.formeel.overgang);
  if (stap === undefined || casus.fase !== stap.van) return null;
  const recorded = ctx.store.oordeel
    .fasebesluiten(casus.id)
    .some(
      ({ soort, van, naar, overgang, createdAt }) =>
        soort === 'besluit' &&
        createdAt >= besluit.createdAt &&
        (overgang === stap.overgang || (van === stap.van && naar === stap.naar)),
    );
  if (recorded) return null;
  return {
    id: besluit.id,
    notitieId,
    casusId: casus.id,
    casusnummer: casus.nummer,
    formeelNummer: besluit.formeelNummer,
    datum: besluit.datum,
    van: stap.van,
    kop: stap.kop,
    bespreking: whereTo(ctx, casus.id),
  };
}

/** An op- of afschaling is recorded in a bespreking: the one that runs, or the first that is planned. */
function whereTo(ctx: Context, casusId: string): NotInRegister['bespreking'] {
  const open = ctx.store.overleg.rowsOfCasus(casusId).filter(({ status }) => status !== 'afgerond');
  const row = open.find(({ status }) => status === 'lopend') ?? open.at(-1);
  if (row === undefined) return null;
  return { id: row.besprekingId, datum: row.datum, loopt: row.status === 'lopend' };
}
