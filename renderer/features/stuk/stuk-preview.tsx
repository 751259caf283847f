import type { StukChoices, StukInput } from '../../../shared/ipc/contract/stuk.ts';
import { Loaded } from '../../components/loaded.tsx';
import { Notice } from '../../components/notice.tsx';
import { useRequest } from '../../query.ts';
import { PaperFrame } from '../verslag/paper-frame.tsx';

interface StukPreviewProps {
  input: StukInput;
  /** With the words that stand above them in the form. */
  velden: StukChoices['velden'];
}

/** The paper as it will be, with what still stands in the way. */
export function StukPreview({ input, velden }: StukPreviewProps) {
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
            {empty.length > 0 && (
              <p className="second-ink">
                Nog invullen: {empty.map((naam) => meaningOf(naam, velden)).join('; ')}.
              </p>
            )}
            <div className="stuk-paper">
              <PaperFrame html={html} title="Zo wordt het stuk" />
            </div>
          </>
        )}
      </Loaded>
    </section>
  );
}

function meaningOf(naam: string, velden: StukChoices['velden']): string {
  return velden.find((veld) => veld.naam === naam)?.meaning ?? naam;
}
