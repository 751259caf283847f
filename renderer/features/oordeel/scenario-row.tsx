import { useRef, useState } from 'react';
import type { Scenario } from '../../../shared/domain/scenario/scenario.ts';
import { ok } from '../../../shared/ipc/result.ts';
import { api } from '../../api.ts';
import { useAutosave } from '../../autosave/use-autosave.ts';
import { SaveStatus } from '../../components/save-status.tsx';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { patchBespreking } from '../../query.ts';
import { enterGoesOn } from './focus-rows.ts';
import { NameField } from './name-field.tsx';

type Filled = Pick<Scenario, 'als' | 'dan' | 'eigenaar' | 'vervallen'>;
const empty: Filled = { als: '', dan: '', eigenaar: '', vervallen: false };

function isEmpty({ als, dan, eigenaar }: Filled): boolean {
  return als === '' && dan === '' && eigenaar === '';
}

interface ScenarioRowProps {
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
export function ScenarioRow(props: ScenarioRowProps) {
  const { besprekingId, scenario, rowKey, names, onSaved, onLeft, onDone } = props;
  const [filled, setFilled] = useState<Filled>(() =>
    scenario === null
      ? empty
      : { als: scenario.als, dan: scenario.dan, eigenaar: scenario.eigenaar, vervallen: scenario.vervallen },
  );
  const stored = useRef(scenario);
  const { state, onBlur, retry } = useAutosave(rowKey, filled, async (value) => {
    const old = stored.current;
    if (old === null && isEmpty(value)) return ok(null);
    const result = await api.request('scenario.save', {
      ...value,
      id: old?.id ?? null,
      besprekingId,
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
  const change = (part: Partial<Filled>): void => setFilled((old) => ({ ...old, ...part }));

  return (
    <div
      className={filled.vervallen ? 'scenario-rij scenario-vervallen' : 'scenario-rij'}
      role="group"
      aria-label={scenario === null ? 'Nieuw scenario' : `Scenario: als ${scenario.als}`}
      onBlur={(event) => {
        onBlur();
        if (!event.currentTarget.contains(event.relatedTarget)) onLeft?.();
      }}
      onKeyDown={(event) => {
        if (!enterGoesOn(event) || isEmpty(filled)) return;
        onBlur();
        onDone();
      }}
    >
      <TextField label="Als" hideLabel value={filled.als} onChange={(als) => change({ als })} />
      <TextField label="Dan" hideLabel value={filled.dan} onChange={(dan) => change({ dan })} />
      <NameField
        label="Wie"
        hideLabel
        names={names}
        value={filled.eigenaar}
        onChange={(eigenaar) => change({ eigenaar })}
      />
      {scenario === null ? (
        <span />
      ) : (
        <Button
          variant="icon"
          icon={filled.vervallen ? 'plus' : 'close'}
          aria-label={filled.vervallen ? 'Toch laten staan' : 'Laten vervallen'}
          onPress={() => change({ vervallen: !filled.vervallen })}
        />
      )}
      {state.kind !== 'untouched' && (
        <span className="scenario-stand">
          <SaveStatus state={state} onRetry={retry} />
        </span>
      )}
    </div>
  );
}

/** A new one goes last. */
function indexIn(scenarios: readonly Scenario[], scenario: Scenario): number {
  const at = scenarios.findIndex((one) => one.id === scenario.id);
  return at === -1 ? scenarios.length : at;
}
