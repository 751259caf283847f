import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

type Per = 'deelnemer' | 'organisatie';

const choices: readonly { id: Per; name: string }[] = [
  { id: 'deelnemer', name: 'Per persoon' },
  { id: 'organisatie', name: 'Per organisatie' },
];

/** Whether each person gets a copy, or each organisatie one for all who sat there for it. */
export function PerChoice({ per, onPer }: { per: Per; onPer: (per: Per) => void }) {
  return (
    <ToggleButtonGroup
      className="per-choice"
      aria-label="Een exemplaar voor"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[per]}
      onSelectionChange={(keys) => {
        const next = choices.find(({ id }) => keys.has(id));
        if (next !== undefined) onPer(next.id);
      }}
    >
      {choices.map(({ id, name }) => (
        <ToggleButton key={id} id={id} className="per-option">
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
