import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useNav } from '../../shell/nav.tsx';
import { useMay } from '../../shell/use-may.ts';
import { SendAfspraken } from './send-afspraken.tsx';

/** After afronden: what stands, and where it goes on. */
export function Closed({ view }: { view: BesprekingView }) {
  const { goTo } = useNav();
  const may = useMay();
  const has = (soort: 'afsprakenlijst' | 'verslag'): boolean =>
    view.vastgesteld.some((one) => one.soort === soort);
  return (
    <div className="afronding-deel">
      <Notice tone="good" word="Afgerond">
        {has('afsprakenlijst')
          ? 'De afsprakenlijst is vastgesteld.'
          : 'De afsprakenlijst is nog niet vastgesteld.'}{' '}
        {has('verslag') ? 'Het verslag is vastgesteld.' : 'Het verslag staat klaar als concept.'}
      </Notice>
      <div className="close-knoppen">
        {has('afsprakenlijst') && may('verzending.list') && (
          <SendAfspraken besprekingId={view.bespreking.id} />
        )}
        <Button
          variant={has('afsprakenlijst') ? 'default' : 'primary'}
          icon="file"
          onPress={() => goTo({ room: 'verslag', besprekingId: view.bespreking.id })}
        >
          Naar afsprakenlijst en verslag
        </Button>
      </div>
    </div>
  );
}
