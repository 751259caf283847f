import type { PapierSoort } from '../../../../shared/domain/papier/papier.ts';
import { Loaded } from '../../../components/loaded.tsx';
import { useRequest } from '../../../query.ts';
import { PaperFrame } from '../../verslag/paper-frame.tsx';

/** The paper as it would be printed now. */
export function PapierPreview({ soort, title }: { soort: PapierSoort; title: string }) {
  const preview = useRequest('papier.preview', { soort });
  return (
    <Loaded query={preview}>
      {({ html }) => (
        <div className="papier-preview">
          <PaperFrame html={html} title={title} />
        </div>
      )}
    </Loaded>
  );
}
