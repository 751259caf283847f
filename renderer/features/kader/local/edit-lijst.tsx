import { TextArea } from '../../../components/text-area.tsx';
import type { KaderFase } from '../../../../shared/kader/schema/fase.ts';
import type { ChangeOf } from '../../../../shared/kader/local/change.ts';
import { useConceptDraft } from './use-concept-draft.ts';

interface EditLijstProps {
  label: string;
  fase: KaderFase;
  lijst: ChangeOf<'lijst'>['lijst'];
}

/** One list of a fase, a line for each. */
export function EditLijst({ label, fase, lijst }: EditLijstProps) {
  const { draft, setDraft, error, onBlur } = useConceptDraft(
    `lijst ${fase.nummer} ${lijst}`,
    (fase[lijst]?.regels ?? []).join('\n'),
    (text) => ({ kind: 'lijst', fase: fase.nummer, lijst, regels: linesOf(text) }),
  );
  return (
    <TextArea
      label={label}
      description="Op elke regel één."
      rows={6}
      value={draft}
      onChange={setDraft}
      onBlur={onBlur}
      error={error}
    />
  );
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
