import type { DiffSection } from '../../../../shared/kader/diff/section.ts';

interface DiffTableProps {
  section: DiffSection;
  leftName: string;
  rightName: string;
}

export function DiffTable({ section, leftName, rightName }: DiffTableProps) {
  return (
    <table className="compare-table">
      <caption className="visually-hidden">{section.title}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Onderdeel</th>
          <th scope="col">{leftName}</th>
          <th scope="col">{rightName}</th>
        </tr>
      </thead>
      <tbody>
        {section.rows.map(({ label, left, right, same }, index) => (
          <tr key={`${label} ${index}`} className={same ? 'compare-same' : 'compare-different'}>
            <th scope="row">
              {label}
              {!same && <span className="compare-word"> anders</span>}
            </th>
            <Side name={leftName} lines={left} />
            <Side name={rightName} lines={right} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Side({ name, lines }: { name: string; lines: readonly string[] }) {
  return (
    <td>
      <span className="compare-side-name" aria-hidden="true">
        {name}
      </span>
      {lines.length === 0 && <span className="compare-nothing">Staat er niet in</span>}
      {lines.map((line, index) => (
        <span key={`${line} ${index}`} className={line.startsWith('- ') ? 'compare-item' : 'compare-line'}>
          {line.startsWith('- ') ? line.slice(2) : line}
        </span>
      ))}
    </td>
  );
}
