import { createContext, useContext } from 'react';
import type { Result } from '../../../../shared/ipc/result.ts';
import type { KaderChange } from '../../../../shared/kader/local/change.ts';
import type { Kader } from '../../../../shared/kader/schema.ts';
import type { SaveState } from '../../../autosave/save-state.ts';

export interface ConceptEditing {
  readonly id: string;
  readonly kader: Kader;
  readonly change: (change: KaderChange) => Promise<Result<unknown>>;
  /** How the saving of one field stands, for the words in the head. */
  readonly report: (field: string, state: SaveState) => void;
}

export const ConceptContext = createContext<ConceptEditing | null>(null);

/** The concept that is being edited around this component. */
export function useConcept(): ConceptEditing {
  const concept = useContext(ConceptContext);
  if (concept === null) throw new Error('useConcept outside a concept');
  return concept;
}
