import type { SjabloonId, SjabloonTekst } from '../../../../shared/domain/sjabloon/sjabloon.ts';
import { Loaded } from '../../../components/loaded.tsx';
import { useRequest } from '../../../query.ts';
import { useSettled } from '../../stuk/use-settled.ts';
import { PaperFrame } from '../../verslag/paper-frame.tsx';

interface SjabloonPreviewProps {
  id: SjabloonId;
  draft: SjabloonTekst;
  valid: boolean;
}

/** The text as a paper, with invented values. */
export function SjabloonPreview({ id, draft, valid }: SjabloonPreviewProps) {
  const settled = useSettled(draft);
  const isSettled = settled.title === draft.title && settled.tekst === draft.tekst;
  const preview = useRequest(
    'sjabloon.preview',
    { id, ...settled },
    { keepPrevious: true, enabled: valid && isSettled },
  );
  return (
    <section className="sjabloon-preview" aria-label="Voorbeeld">
      <h3>Voorbeeld met verzonnen gegevens</h3>
      <Loaded query={preview}>
        {({ html }) => (
          <div className="sjabloon-paper">
            <PaperFrame html={html} title="Voorbeeld van dit sjabloon" />
          </div>
        )}
      </Loaded>
    </section>
  );
}
