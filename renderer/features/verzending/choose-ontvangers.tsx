import type { Verzendregel } from '../../../shared/ipc/contract/verzending.ts';
import { Button } from '../../components/button.tsx';
import { TickBox } from '../../components/tick-box.tsx';

interface ChooseOntvangersProps {
  rows: readonly Verzendregel[];
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
}

/** For whom files are made this time. */
export function ChooseOntvangers({ rows, chosen, onChange }: ChooseOntvangersProps) {
  const all = rows.every(({ ontvanger }) => chosen.has(ontvanger));
  return (
    <div role="group" aria-label="Ontvangers" className="verzend-choose">
      <Button
        variant="quiet"
        onPress={() => onChange(new Set(all ? [] : rows.map(({ ontvanger }) => ontvanger)))}
      >
        {all ? 'Niemand' : 'Iedereen'}
      </Button>
      {rows.map(({ ontvanger, naam, organisatie, exemplaar }) => (
        <TickBox
          key={ontvanger}
          label={organisatie === '' || organisatie === naam ? naam : `${naam}, ${organisatie}`}
          detail={exemplaar === null ? '' : `heeft exemplaar ${String(exemplaar.nummer)}`}
          isSelected={chosen.has(ontvanger)}
          onChange={(selected) => {
            const next = new Set(chosen);
            if (selected) next.add(ontvanger);
            else next.delete(ontvanger);
            onChange(next);
          }}
        />
      ))}
    </div>
  );
}
