import { useState } from 'react';
import { diffKaders, onlyChanges } from '../../../../shared/kader/diff.ts';
import type { Kader } from '../../../../shared/kader/schema.ts';
import { TickBox } from '../../../components/tick-box.tsx';
import { DiffTables } from './diff-tables.tsx';

interface CompareViewProps {
  left: Kader;
  right: Kader;
}

/** Two kaders line by line; where they differ it says so. */
export function CompareView({ left, right }: CompareViewProps) {
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const all = diffKaders(left, right);
  const changed = onlyChanges(all);
  const count = changed.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <section aria-label="Vergelijking">
      <div className="compare-bar">
        <TickBox label="Alleen verschillen" isSelected={onlyDifferent} onChange={setOnlyDifferent} />
        <span className="second-ink">
          {count === 0 ? 'Geen verschillen.' : `${count} ${count === 1 ? 'regel is' : 'regels zijn'} anders.`}
        </span>
      </div>
      <DiffTables
        sections={onlyDifferent ? changed : all}
        leftName={nameOf(left)}
        rightName={nameOf(right)}
      />
    </section>
  );
}

const nameOf = ({ naam, versie }: Kader) => `${naam}, versie ${versie}`;
