import type { KaderConcept } from '../../../../shared/kader/local/concept.ts';
import { ConfirmButton } from '../../../components/confirm-button.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { discardAll } from '../../../autosave/registry.ts';
import { useCommand } from '../../../query.ts';

interface DiscardConceptProps {
  concept: KaderConcept;
  onDiscarded: () => void;
}

/** Throws the concept away in two steps. Published versions stay. */
export function DiscardConcept({ concept, onDiscarded }: DiscardConceptProps) {
  const discard = useCommand('kader.discardConcept', { refresh: ['kader.concepts'] });
  return (
    <>
      <ConfirmButton
        word="Concept weggooien"
        what={concept.kader.naam}
        question="Alle aanpassingen in dit concept vervallen. Dit kan niet terug."
        onConfirm={() =>
          void discard.run({ id: concept.id, revisie: concept.revisie }).then((result) => {
            if (!result.ok) return;
            discardAll();
            onDiscarded();
          })
        }
      />
      <FailureNotice failure={discard.failure} />
    </>
  );
}
