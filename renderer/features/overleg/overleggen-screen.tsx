import type { OverlegRow } from '../../../shared/ipc/contract/casus.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { ScreenHead } from '../../components/screen-head.tsx';
import { useRequest } from '../../query.ts';
import { useNav } from '../../shell/nav.tsx';
import { OverleggenTable } from './overleggen-table.tsx';
import './overleg.css';

export function OverleggenScreen() {
  const { goTo } = useNav();
  const overleggen = useRequest('overleg.list', {});
  return (
    <>
      <ScreenHead title="Overleggen">
        <Button variant="primary" icon="plus" onPress={() => goTo({ room: 'new-overleg' })}>
          Nieuw overleg
        </Button>
      </ScreenHead>
      <Loaded query={overleggen}>{(rows) => <OverleggenView rows={rows} />}</Loaded>
    </>
  );
}

function OverleggenView({ rows }: { rows: readonly OverlegRow[] }) {
  const open = rows.filter(({ status }) => status !== 'afgerond');
  const done = rows.filter(({ status }) => status === 'afgerond');
  return (
    <>
      <section className="overleg-section" aria-label="Gepland en lopend">
        <h2>Gepland en lopend</h2>
        {open.length === 0 ? (
          <EmptyState>Hier komen de overleggen die u plant. Kies Nieuw overleg om te beginnen.</EmptyState>
        ) : (
          <OverleggenTable caption="Gepland en lopend" rows={open.toReversed()} withCasus />
        )}
      </section>
      {done.length > 0 && (
        <section className="overleg-section" aria-label="Geweest">
          <h2>Geweest</h2>
          <OverleggenTable caption="Geweest" rows={done} withCasus />
        </section>
      )}
    </>
  );
}
