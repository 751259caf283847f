import type { DiffSection } from '../../../../shared/kader/diff/section.ts';
import { DiffTable } from './diff-table.tsx';
import './compare.css';

interface DiffTablesProps {
  sections: readonly DiffSection[];
  leftName: string;
  rightName: string;
}

/** The sections of a comparison, each to fold; the two names stay in sight. */
export function DiffTables({ sections, leftName, rightName }: DiffTablesProps) {
  return (
    <div className="compare">
      <div className="compare-heads" aria-hidden="true">
        <span />
        <span>{leftName}</span>
        <span>{rightName}</span>
      </div>
      {sections.map((section) => (
        <details key={section.id} className="compare-section" open>
          <summary>
            <h2>{section.title}</h2>
            <span className="second-ink">{differWords(section)}</span>
          </summary>
          <DiffTable section={section} leftName={leftName} rightName={rightName} />
        </details>
      ))}
    </div>
  );
}

function differWords({ rows }: DiffSection): string {
  const count = rows.filter(({ same }) => !same).length;
  if (count === 0) return 'gelijk';
  const lines = rows.length === 1 ? 'regel' : 'regels';
  return count === rows.length ? `${count} ${lines} anders` : `${count} van ${rows.length} ${lines} anders`;
}
