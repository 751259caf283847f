import { TextArea } from '../../../components/text-area.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { textAt } from '../../../../shared/kader/local/text-at.ts';
import type { TextPlace } from '../../../../shared/kader/local/text-place.ts';
import { useConcept } from './concept-context.ts';
import { useConceptDraft } from './use-concept-draft.ts';

interface ConceptTextProps {
  label: string;
  place: TextPlace;
  /** More than one line: a field that is as high. */
  rows?: number;
  hideLabel?: boolean;
  description?: string;
}

/** One text of the kader, in its place. */
export function ConceptText({ label, place, rows = 1, hideLabel = false, description }: ConceptTextProps) {
  const { kader } = useConcept();
  const { draft, setDraft, error, onBlur } = useConceptDraft(
    JSON.stringify(place),
    textAt(kader, place)?.tekst ?? '',
    (tekst) => (tekst.trim() === '' ? null : { kind: 'text', place, tekst: tekst.trim() }),
  );
  const field = { label, hideLabel, description, error, value: draft, onChange: setDraft, onBlur };
  return rows === 1 ? <TextField {...field} /> : <TextArea {...field} rows={rows} />;
}
