import type { Fasebesluit } from '../../../shared/domain/fasebesluit/fasebesluit.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import { useKader } from '../kader/use-kader.ts';
import { BesluitHead } from './besluit-head.tsx';
import { BesluitKenmerken } from './besluit-kenmerken.tsx';
import { besluitRows } from './besluit-rows.ts';
import './recorded-besluit.css';

interface RecordedBesluitProps {
  besluit: Fasebesluit;
  /** Of the bespreking; that of the besluit can be an earlier version. */
  kader: Kader;
  /** An earlier one of this bespreking stands folded, so that the form is near. */
  isLast: boolean;
}

/** An op- of afschaling as it was recorded; it never changes, a later one comes in its place. */
export function RecordedBesluit({ besluit, kader: present, isLast }: RecordedBesluitProps) {
  const kader = useKader(besluit) ?? present;
  return (
    <details
      open={isLast}
      className="vastgelegd"
      role="group"
      aria-label={besluit.soort === 'besluit' ? 'Besluit' : 'Voorstel'}
    >
      <summary>
        <span className="vastgelegd-kop">
          <BesluitHead besluit={besluit} kader={kader} />
        </span>
      </summary>
      <BesluitKenmerken rows={besluitRows(besluit, kader)} />
    </details>
  );
}
