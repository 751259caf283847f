import { useRef, useState } from 'react';
import type { Scenario } from '../../../shared/domain/scenario/scenario.ts';
import { ok } from '../../../shared/ipc/result.ts';
import { api } from '../../api.ts';
import { useAutosave } from '../../autosave/use-autosave.ts';
import { BewaardStand } from '../../components/bewaard-stand.tsx';
import { Button } from '../../components/button.tsx';
import { Veld } from '../../components/veld.tsx';
import { patchBespreking } from '../../query.ts';
import { enterGoesOn } from './focus-rows.ts';
import { NaamVeld } from './naam-veld.tsx';

type Invul = Pick<Scenario, 'als' | 'dan' | 'eigenaar' | 'vervallen'>;
const empty: Invul = { als: '', dan: '', eigenaar: '', vervallen: false };

function isEmpty({ als, dan, eigenaar }: Invul): boolean {
  return als === '' && dan === '' && eigenaar === '';
}

interface ScenarioRijProps {
  besprekingId: string;
  /** null: the empty row at the end. */
  scenario: Scenario | null;
  rowKey: string;
  names: readonly string[];
  onSaved?: (id: string) => void;
  onLeft?: () => void;
  /** Enter in the last field. */
  onDone: () => void;
}

/** One als-dan line; saved while typing. Enter goes on, and from the last field to the next row. */
export function ScenarioRij(props: ScenarioRijProps) {
  const { besprekingId, scenario, rowKey, names, onSaved, onLeft, onDone } = props;
  const [invul, setInvul] = useState<Invul>(() =>
    scenario === null
      ? empty
      : { als: scenario.als, dan: scenario.dan, eigenaar: scenario.eigenaar, vervallen: scenario.vervallen },
  );
  const stored = useRef(scenario);
  const { state, onBlur, retry } = useAutosave(rowKey, invul, async (value) => {
    const old = stored.current;
    if (old === null && isEmpty(value)) return ok(null);
    const result = await api.request('scenario.save', {
      ...value,
      id: old?.id ?? null,
      besprekingId: old?.besprekingId ?? besprekingId,
      revisie: old?.revisie ?? 0,
    });
    if (!result.ok) return result;
    const saved = result.value;
    stored.current = saved;
    patchBespreking(besprekingId, (view) => ({
      ...view,
      scenarios: [...view.scenarios.filter((one) => one.id !== saved.id), saved].sort(
        (a, b) => indexIn(view.scenarios, a) - indexIn(view.scenarios, b),
      ),
    }));
    onSaved?.(saved.id);
    return result;
  });
  const change = (part: Partial<Invul>): void => setInvul((old) => ({ ...old, ...part }));

  return (
    <div
      className={invul.vervallen ? 'scenario-rij scenario-vervallen' : 'scenario-rij'}
      role="group"
      aria-label={scenario === null ? 'Nieuw scenario' : `Scenario: als ${scenario.als}`}
      onBlur={(event) => {
        onBlur();
        if (!event.currentTarget.contains(event.relatedTarget)) onLeft?.();
      }}
      onKeyDown={(event) => {
        if (!enterGoesOn(event) || isEmpty(invul)) return;
        onBlur();
        onDone();
      }}
    >
      <Veld label="Als" value={invul.als} onChange={(als) => change({ als })} />
      <Veld label="Dan" value={invul.dan} onChange={(dan) => change({ dan })} />
      <NaamVeld
        label="Wie"
        names={names}
        value={invul.eigenaar}
        onChange={(eigenaar) => change({ eigenaar })}
      />
      <div className="scenario-voet">
        <BewaardStand state={state} onRetry={retry} />
        {scenario !== null && (
          <Button variant="quiet" onPress={() => change({ vervallen: !invul.vervallen })}>
            {invul.vervallen ? 'Toch laten staan' : 'Laten vervallen'}
          </Button>
        )}
      </div>
    </div>
  );
}

/** A new one goes last. */
function indexIn(scenarios: readonly Scenario[], scenario: Scenario): number {
  const at = scenarios.findIndex((one) => one.id === scenario.id);
  return at === -1 ? scenarios.length : at;
}
