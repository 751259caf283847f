import { useEffect, useRef, useState } from 'react';
import type { WijzerRegel } from '../../../../shared/domain/delen/delen-wijzer.ts';
import type { Klasse } from '../../../../shared/domain/informatie/klasse.ts';
import { Table } from '../../../components/table.tsx';
import { WijzerRow } from './wijzer-row.tsx';
import { movedRegels } from './wijzer-words.ts';

interface WijzerTableProps {
  regels: readonly WijzerRegel[];
  klassen: readonly Klasse[];
  onEdit: (regel: WijzerRegel) => void;
  onChange: (regels: WijzerRegel[]) => void;
}

export function WijzerTable({ regels, klassen, onEdit, onChange }: WijzerTableProps) {
  const table = useRef<HTMLDivElement>(null);
  const [moved, setMoved] = useState<{ id: string; by: 1 | -1 } | null>(null);
  // A row that moves takes the focus with it, so that one key moves it on.
  useEffect(() => {
    if (moved === null) return;
    const row = table.current?.querySelector(`[data-regel="${moved.id}"]`);
    const buttons = [...(row?.querySelectorAll<HTMLButtonElement>('[data-move]') ?? [])];
    const wanted = buttons.find((button) => button.dataset['move'] === String(moved.by) && !button.disabled);
    (wanted ?? buttons.find((button) => !button.disabled))?.focus();
  }, [moved, regels]);
  return (
    <div ref={table}>
      <Table
        caption="Delen-wijzer"
        columns={[
          { name: 'Regel', hidden: true, width: 'narrow' },
          { name: 'Van' },
          { name: 'Naar' },
          { name: 'Welke gegevens' },
          { name: 'Delen' },
          { name: 'Grond' },
          { name: 'Handelingen', hidden: true },
        ]}
      >
        {regels.map((regel, index) => (
          <WijzerRow
            key={regel.id}
            regel={regel}
            number={index + 1}
            last={regels.length}
            klassen={klassen}
            onEdit={() => onEdit(regel)}
            onMove={(by) => {
              setMoved({ id: regel.id, by });
              onChange(movedRegels(regels, regel.id, by));
            }}
            onRemove={() => onChange(regels.filter(({ id }) => id !== regel.id))}
          />
        ))}
      </Table>
    </div>
  );
}
