import { useEffect, useRef } from 'react';
import type { Risico } from '../../../shared/domain/risico/risico.ts';
import { useAutosave } from '../../autosave/use-autosave.ts';
import { SaveStatus } from '../../components/save-status.tsx';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { DigitsField } from './digits-field.tsx';
import { enterGoesOn } from './focus-rows.ts';
import { NameField } from './name-field.tsx';
import { inputOf, saveRisico } from './save-risico.ts';
import { useFilled } from './use-filled.ts';
import './field-grid.css';

interface RisicoFieldsProps {
  besprekingId: string;
  risico: Risico;
  names: readonly string[];
  onClose: () => void;
}

/** Everything about one risk, field after field with Enter; saved while typing. Esc goes back to the list. */
export function RisicoFields({ besprekingId, risico, names, onClose }: RisicoFieldsProps) {
  const { filled, change, newest, saved } = useFilled(risico, inputOf);
  const form = useRef<HTMLDivElement>(null);
  const { state, onBlur, retry } = useAutosave(risico.id, filled, async (value) => {
    const result = await saveRisico(besprekingId, newest(), value);
    if (result.ok) saved(result.value);
    return result;
  });

  useEffect(() => {
    const fields = [...(form.current?.querySelectorAll('input') ?? [])];
    (fields.find((field) => field.value === '') ?? fields[0])?.focus();
  }, []);

  return (
    <div
      ref={form}
      className="risico-velden field-grid"
      role="group"
      aria-label={`Risico ${String(risico.nummer)}`}
      onBlur={onBlur}
      onKeyDownCapture={(event) => {
        if (enterGoesOn(event)) onClose();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <TextField label="Wat kan er gebeuren?" value={filled.wat} onChange={(wat) => change({ wat })} />
      <NameField
        label="Wie loopt gevaar?"
        names={names}
        value={filled.wieLooptGevaar}
        onChange={(wieLooptGevaar) => change({ wieLooptGevaar })}
      />
      <TextField label="Wanneer?" value={filled.wanneer} onChange={(wanneer) => change({ wanneer })} />
      <DigitsField
        label="Kans en gevolg"
        value={filled}
        onChange={({ kans, gevolg }) => change({ kans, gevolg })}
      />
      <TextField
        label="Wat beschermt?"
        value={filled.beschermend}
        onChange={(beschermend) => change({ beschermend })}
      />
      <TextField label="Maatregel" value={filled.maatregel} onChange={(maatregel) => change({ maatregel })} />
      <DigitsField
        label="Restrisico, na de maatregel"
        value={{ kans: filled.restKans, gevolg: filled.restGevolg }}
        onChange={({ kans, gevolg }) => change({ restKans: kans, restGevolg: gevolg })}
      />
      <NameField
        label="Wie houdt dit risico in de gaten?"
        names={names}
        value={filled.eigenaar}
        onChange={(eigenaar) => change({ eigenaar })}
      />
      <div className="risico-velden-voet">
        <SaveStatus state={state} onRetry={retry} />
        <Button variant="quiet" onPress={() => change({ vervallen: !filled.vervallen })}>
          {filled.vervallen ? 'Toch laten staan' : 'Dit risico laten vervallen'}
        </Button>
        <Button onPress={onClose}>Klaar</Button>
      </div>
    </div>
  );
}
