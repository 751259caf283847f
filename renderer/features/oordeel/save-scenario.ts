import type { Scenario } from '../../../shared/domain/scenario/scenario.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { api } from '../../api.ts';
import { patchBespreking } from '../../query.ts';

/** What the room fills in about a scenario. */
export type ScenarioFilled = Pick<Scenario, 'als' | 'dan' | 'eigenaar' | 'vervallen'>;

export function filledOf(scenario: Scenario | null): ScenarioFilled {
  if (scenario === null) return { als: '', dan: '', eigenaar: '', vervallen: false };
  const { als, dan, eigenaar, vervallen } = scenario;
  return { als, dan, eigenaar, vervallen };
}

export function isEmpty({ als, dan, eigenaar }: ScenarioFilled): boolean {
  return als === '' && dan === '' && eigenaar === '';
}

/** A new one goes last. */
function indexIn(scenarios: readonly Scenario[], { id }: Scenario): number {
  const at = scenarios.findIndex((one) => one.id === id);
  return at === -1 ? scenarios.length : at;
}

/** Saves over the given revision (null: a new scenario) and shows it; an empty new one is nothing to save. */
export async function saveScenario(
  besprekingId: string,
  old: Scenario | null,
  filled: ScenarioFilled,
): Promise<Result<Scenario | null>> {
  if (old === null && isEmpty(filled)) return ok(null);
  const result = await api.request('scenario.save', {
    ...filled,
    id: old?.id ?? null,
    besprekingId,
    revisie: old?.revisie ?? 0,
  });
  if (!result.ok) return result;
  const saved = result.value;
  patchBespreking(besprekingId, (view) => ({
    ...view,
    scenarios: [...view.scenarios.filter((one) => one.id !== saved.id), saved].sort(
      (a, b) => indexIn(view.scenarios, a) - indexIn(view.scenarios, b),
    ),
  }));
  return result;
}
