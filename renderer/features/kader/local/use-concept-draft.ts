import { useEffect, useState } from 'react';
import { fail } from '../../../../shared/ipc/result.ts';
import type { KaderChange } from '../../../../shared/kader/local/change.ts';
import { useAutosave } from '../../../autosave/use-autosave.ts';
import { useConcept } from './concept-context.ts';
import { refusalText } from './refusal-text.ts';

interface ConceptDraft<T> {
  draft: T;
  setDraft: (draft: T) => void;
  /** Why it is not kept; what was typed stays. */
  error: string | undefined;
  onBlur: () => void;
}

/**
 * One part of a concept while it is typed; it saves itself. `field` names the part. `toChange` gives null while the
 * part cannot be saved, and then `incomplete` says what is still needed.
 */
export function useConceptDraft<T>(
  field: string,
  stored: T,
  toChange: (draft: T) => KaderChange | null,
  incomplete = 'Vul hier iets in. Tot dan blijft de vorige tekst gelden.',
): ConceptDraft<T> {
  const { id, change, report } = useConcept();
  const [draft, setDraft] = useState(stored);
  const [refusal, setRefusal] = useState<string | undefined>(undefined);
  const { state, onBlur } = useAutosave(`kader ${id} ${field}`, draft, async (value) => {
    const wanted = toChange(value);
    const result = wanted === null ? fail('invoer-ongeldig') : await change(wanted);
    if (result.ok) setRefusal(undefined);
    else setRefusal(wanted === null ? incomplete : refusalText(result.error));
    return result;
  });
  useEffect(() => {
    report(field, state);
    // A field that goes (its criterium is switched off) must not stand in the head as unsaved for good.
    return () => {
      if (state.kind === 'failed') report(field, { kind: 'untouched' });
    };
  }, [report, field, state]);
  return { draft, setDraft, error: state.kind === 'failed' ? (refusal ?? state.text) : undefined, onBlur };
}
