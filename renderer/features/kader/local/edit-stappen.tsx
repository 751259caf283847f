import type { VoorafStap } from '../../../../shared/kader/schema/overgang.ts';
import { inOrder } from '../picture/in-order.ts';
import { ConceptText } from './concept-text.tsx';

/** The words of steps; who does them and in what order comes by file. */
export function EditStappen({ title, stappen }: { title: string; stappen: readonly VoorafStap[] }) {
  if (stappen.length === 0) return null;
  return (
    <section className="edit-part" aria-label={title}>
      <h3>{title}</h3>
      {inOrder(stappen).map(({ id }, index) => (
        <ConceptText
          key={id}
          label={`Stap ${index + 1}`}
          rows={2}
          place={{ of: 'stap', stap: id, field: 'tekst' }}
        />
      ))}
    </section>
  );
}
