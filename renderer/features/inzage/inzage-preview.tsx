import { Loaded } from '../../components/loaded.tsx';
import { useRequest } from '../../query.ts';
import { PaperFrame } from '../verslag/paper-frame.tsx';

/** The dossier as it will be printed; what nobody looked at is not in it. */
export function InzagePreview({ verzoekId }: { verzoekId: string }) {
  const preview = useRequest('inzage.preview', { verzoekId });
  return (
    <Loaded query={preview}>
      {({ html }) => (
        <div className="inzage-preview">
          <PaperFrame html={html} title="Inzagedossier" />
        </div>
      )}
    </Loaded>
  );
}
