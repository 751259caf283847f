import type { DiffSection } from '../../../../shared/kader/diff/section.ts';
import type { Kader } from '../../../../shared/kader/schema.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { DiffTables } from '../compare/diff-tables.tsx';

interface ConceptPreviewProps {
  /** What it was made from; null: unknown here. */
  before: Kader | null | undefined;
  concept: Kader;
  changes: readonly DiffSection[];
}

/** Only what differs from the version it was made from. */
export function ConceptPreview({ before, concept, changes }: ConceptPreviewProps) {
  if (before === undefined) return null;
  if (before === null) {
    return (
      <EmptyState>
        Dit concept komt uit een bestand. De versie waarvan het is gemaakt staat niet in dit programma, dus de
        verschillen zijn hier niet te zien. Bekijk het schema zelf bij Aanpassen.
      </EmptyState>
    );
  }
  if (changes.length === 0) {
    return (
      <EmptyState>
        Er is nog niets veranderd. Wat u bij Aanpassen verandert, staat hier naast de tekst die er stond.
      </EmptyState>
    );
  }
  return (
    <DiffTables
      sections={changes}
      leftName={`${before.naam}, versie ${before.versie}`}
      rightName={`${concept.naam}, concept`}
    />
  );
}
