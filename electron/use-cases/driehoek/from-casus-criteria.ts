import type { Fase } from '../../../shared/domain/casus/fase.ts';
import type { CasusBijdrage } from '../../../shared/domain/driehoek/casus-bijdrage.ts';
import { criteriumIdsOf, findCriterium, overgangenFrom } from '../../../shared/kader/overgang.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import type { Context } from '../context.ts';
import { kaderOf } from '../kader-of.ts';
import { required } from '../refused.ts';

/** The criteria of the steps upward as the last overleg that weighed them answered; empty when none did. */
export function criteriaOf(ctx: Context, casusId: string): CasusBijdrage['criteria'] {
  const { oordeel, overleg, bespreking } = ctx.store;
  const newest = overleg
    .rowsOfCasus(casusId)
    .map((row) => ({ id: row.besprekingId, antwoorden: oordeel.antwoorden(row.besprekingId) }))
    .find(({ antwoorden }) => antwoorden.length > 0);
  if (newest === undefined) return [];
  const kader = kaderOf(ctx, required(bespreking.get(newest.id)));
  const upward = new Set(
    kader.overgangen.filter(({ richting }) => richting === 'op').flatMap(criteriumIdsOf),
  );
  return newest.antwoorden
    .filter(({ criteriumId }) => upward.has(criteriumId))
    .map(({ criteriumId, antwoord }) => ({
      criteriumId,
      tekst: findCriterium(kader, criteriumId).tekst,
      antwoord,
    }));
}

/** What must be so before the casus can go down one fase, in the words of the kader. */
export function afschaalcriteriaOf(kader: Kader, fase: Fase): string[] {
  const down = overgangenFrom(kader, fase).find(
    ({ naar, richting }) => richting === 'af' && naar === fase - 1,
  );
  return down === undefined ? [] : criteriumIdsOf(down).map((id) => findCriterium(kader, id).tekst);
}
