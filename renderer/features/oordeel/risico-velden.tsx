import { useEffect, useRef, useState } from 'react';
import type { Risico } from '../../../shared/domain/risico/risico.ts';
import { useAutosave } from '../../autosave/use-autosave.ts';
import { BewaardStand } from '../../components/bewaard-stand.tsx';
import { Button } from '../../components/button.tsx';
import { Veld } from '../../components/veld.tsx';
import { CijfersVeld } from './cijfers-veld.tsx';
import { enterGoesOn } from './focus-rows.ts';
import { NaamVeld } from './naam-veld.tsx';
import { invulOf, saveRisico, type RisicoInvul } from './save-risico.ts';

interface RisicoVeldenProps {
  besprekingId: string;
  risico: Risico;
  names: readonly string[];
  onClose: () => void;
}

/** Everything about one risk, field after field with Enter; saved while typing. Esc goes back to the list. */
export function RisicoVelden({ besprekingId, risico, names, onClose }: RisicoVeldenProps) {
  const [invul, setInvul] = useState(() => invulOf(risico));
  const current = useRef(risico);
  const form = useRef<HTMLDivElement>(null);
  const { state, onBlur, retry } = useAutosave(risico.id, invul, async (value) => {
    const result = await saveRisico(besprekingId, current.current, value);
    if (result.ok) current.current = result.value;
    return result;
  });
  const change = (part: Partial<RisicoInvul>): void => setInvul((old) => ({ ...old, ...part }));

  useEffect(() => {
    const fields = [...(form.current?.querySelectorAll('input') ?? [])];
    (fields.find((field) => field.value === '') ?? fields[0])?.focus();
  }, []);

  return (
    <div
      ref={form}
      className="risico-velden"
      role="group"
      aria-label={`Risico ${String(risico.nummer)}`}
      onBlur={onBlur}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) {
          event.stopPropagation();
          onClose();
        } else if (enterGoesOn(event)) onClose();
      }}
    >
      <Veld label="Wat kan er gebeuren?" value={invul.wat} onChange={(wat) => change({ wat })} />
      <NaamVeld
        label="Wie loopt gevaar?"
        names={names}
        value={invul.wieLooptGevaar}
        onChange={(wieLooptGevaar) => change({ wieLooptGevaar })}
      />
      <Veld label="Wanneer?" value={invul.wanneer} onChange={(wanneer) => change({ wanneer })} />
      <CijfersVeld
        label="Kans en gevolg"
        value={invul}
        onChange={({ kans, gevolg }) => change({ kans, gevolg })}
      />
      <Veld
        label="Wat beschermt?"
        value={invul.beschermend}
        onChange={(beschermend) => change({ beschermend })}
      />
      <Veld label="Maatregel" value={invul.maatregel} onChange={(maatregel) => change({ maatregel })} />
      <CijfersVeld
        label="Restrisico, na de maatregel"
        value={{ kans: invul.restKans, gevolg: invul.restGevolg }}
        onChange={({ kans, gevolg }) => change({ restKans: kans, restGevolg: gevolg })}
      />
      <NaamVeld
        label="Wie houdt dit risico in de gaten?"
        names={names}
        value={invul.eigenaar}
        onChange={(eigenaar) => change({ eigenaar })}
      />
      <div className="risico-velden-voet">
        <BewaardStand state={state} onRetry={retry} />
        <Button variant="quiet" onPress={() => change({ vervallen: !invul.vervallen })}>
          {invul.vervallen ? 'Toch laten staan' : 'Dit risico laten vervallen'}
        </Button>
        <Button onPress={onClose}>Klaar</Button>
      </div>
    </div>
  );
}
