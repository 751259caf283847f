import { Button } from '../../components/button.tsx';
import { useRequest } from '../../query.ts';
import { useNav } from '../../shell/nav.tsx';

/** The afsprakenlijst is vastgesteld, so it can leave: past the recipients only where they differ. */
export function SendAfspraken({ besprekingId }: { besprekingId: string }) {
  const { goTo } = useNav();
  const stuk = 'afsprakenlijst' as const;
  const { data } = useRequest('verslag.ontvangers', { besprekingId, stuk });
  if (data === undefined || data.ontvangers.length === 0) return null;
  const deel = data.verschillen.length === 0 ? ('verzenden' as const) : ('stuk' as const);
  return (
    <Button variant="primary" onPress={() => goTo({ room: 'verslag', besprekingId, stuk, deel })}>
      Afsprakenlijst nu versturen
    </Button>
  );
}
