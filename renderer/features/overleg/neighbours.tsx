import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { Button } from '../../components/button.tsx';
import { useNav } from '../../shell/nav.tsx';

/** The other casussen of the same overleg. */
export function Neighbours({ view }: { view: BesprekingView }) {
  const { goTo } = useNav();
  if (view.neighbours.length === 0) return null;
  return (
    <nav className="neighbours" aria-label="Andere casussen in dit overleg">
      <span className="second-ink">In hetzelfde overleg:</span>
      {view.neighbours.map(({ id, casusnummer, aanduiding }) => (
        <Button key={id} variant="quiet" onPress={() => goTo({ room: 'voorbereiden', besprekingId: id })}>
          {casusnummer} {aanduiding}
        </Button>
      ))}
    </nav>
  );
}
