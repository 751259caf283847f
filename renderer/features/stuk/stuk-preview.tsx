import type { StukInput } from '../../../shared/ipc/contract/stuk.ts';
import { Loaded } from '../../components/loaded.tsx';
import { Notice } from '../../components/notice.tsx';
import { useRequest } from '../../query.ts';
import { PaperFrame } from '../verslag/paper-frame.tsx';

/** The paper as it will be, with what still stands in the way. */
export function StukPreview({ input }: { input: StukInput }) {
  const preview = useRequest('stuk.preview', input, { keepPrevious: true });
  return (
    <section className="stuk-preview" aria-label="Zo wordt het">
      <Loaded query={preview}>
        {({ html, empty, names, forbidden }) => (
          <>
            {forbidden && (
              <Notice tone="attention" word="Een naam">
                In dit stuk staat: {names.join(', ')}. Dat is een naam van een betrokkene. Haal die weg; zo
                kan het stuk niet worden opgeslagen.
              </Notice>
            )}
            {!forbidden && names.length > 0 && (
              <Notice tone="attention" word="Een naam">
                In dit stuk staat: {names.join(', ')}. Is dat nodig om te besluiten?
              </Notice>
            )}
            {empty.length > 0 && <p className="second-ink">Nog invullen: {empty.join(', ')}.</p>}
            <div className="stuk-paper">
              <PaperFrame html={html} title="Zo wordt het stuk" />
            </div>
          </>
        )}
      </Loaded>
    </section>
  );
}
