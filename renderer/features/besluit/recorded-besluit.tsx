import type { Fasebesluit } from '../../../shared/domain/fasebesluit/fasebesluit.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import { Kenmerken } from '../../components/kenmerken.tsx';
import { BesluitHead } from './besluit-head.tsx';
import { besluitRows } from './besluit-rows.ts';
import './recorded-besluit.css';

/** An op- of afschaling as it was recorded; it never changes, a later one comes in its place. */
export function RecordedBesluit({ besluit, kader }: { besluit: Fasebesluit; kader: Kader }) {
  return (
    <div
      className="vastgelegd"
      role="group"
      aria-label={besluit.soort === 'besluit' ? 'Besluit' : 'Voorstel'}
    >
      <p className="vastgelegd-kop">
        <BesluitHead besluit={besluit} kader={kader} />
      </p>
      <Kenmerken rows={besluitRows(besluit, kader)} />
    </div>
  );
}
