import type { ReactNode } from 'react';
import { Notice } from '../../components/notice.tsx';

/** What the law still wants of this casus. It stops vaststellen, not the overleg. */
export function MissingByLaw({ missing, action }: { missing: readonly string[]; action?: ReactNode }) {
  if (missing.length === 0) {
    return (
      <Notice tone="good" word="Compleet">
        Wat de wet van deze casus vraagt, staat er.
      </Notice>
    );
  }
  return (
    <Notice tone="attention" word="Wat de wet nog vraagt">
      U kunt gewoon overleggen. Een verslag vaststellen kan pas als dit er staat:
      <ul className="wettelijk-list">
        {missing.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {action}
    </Notice>
  );
}
