import { useEffect, useEffectEvent, useState } from 'react';
import type { Scenario } from '../../../shared/domain/scenario/scenario.ts';
import { useAutosave } from '../../autosave/use-autosave.ts';
import { Button } from '../../components/button.tsx';
import { SaveStatus } from '../../components/save-status.tsx';
import { TextField } from '../../components/text-field.tsx';
import { enterGoesOn } from './focus-rows.ts';
import { NameField } from './name-field.tsx';
import { filledOf, isEmpty, saveScenario } from './save-scenario.ts';
import { useFilled } from './use-filled.ts';

interface ScenarioRowProps {
  besprekingId: string;
  /** null: the empty row at the end. */
  scenario: Scenario | null;
  rowKey: string;
  names: readonly string[];
  /** The empty row has been saved for the first time. */
  onSaved?: (id: string) => void;
  /** The user went on: by Enter in the last field or, from the empty row, elsewhere. */
  onFinished: (byEnter: boolean) => void;
}

/** One als-dan line; saved while typing. Enter goes on, and from the last field to the next row. */
export function ScenarioRow({
  besprekingId,
  scenario,
  rowKey,
  names,
  onSaved,
  onFinished,
}: ScenarioRowProps) {
  const { filled, change, newest, saved } = useFilled(scenario, filledOf);
  const [gone, setGone] = useState<'no' | 'left' | 'entered'>('no');
  const { state, onBlur, retry } = useAutosave(rowKey, filled, async (value) => {
    const result = await saveScenario(besprekingId, newest(), value);
    if (!result.ok || result.value === null) return result;
    saved(result.value);
    onSaved?.(result.value.id);
    return result;
  });

  // The empty row makes place for the next one only when the store has it: until then it is the one to save.
  const finish = useEffectEvent(() => onFinished(gone === 'entered'));
  const isFinished = scenario === null && gone !== 'no' && state.kind === 'saved';
  useEffect(() => {
    if (isFinished) finish();
  }, [isFinished]);

  return (
    <div
      className={filled.vervallen ? 'scenario-rij scenario-vervallen' : 'scenario-rij'}
      role="group"
      aria-label={scenario === null ? 'Nieuw scenario' : `Scenario: als ${scenario.als}`}
      onFocus={() => setGone('no')}
      onBlur={(event) => {
        onBlur();
        if (!event.currentTarget.contains(event.relatedTarget)) setGone('left');
      }}
      onKeyDownCapture={(event) => {
        if (!enterGoesOn(event) || isEmpty(filled)) return;
        onBlur();
        if (scenario === null) setGone('entered');
        else onFinished(true);
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
