import { useState } from 'react';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import type { CasusRow } from '../../../shared/ipc/contract/casus.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ListFilter } from '../../components/list-filter.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { RowButton } from '../../components/row-button.tsx';
import { ScreenHead } from '../../components/screen-head.tsx';
import { Table } from '../../components/table.tsx';
import { useRequest } from '../../query.ts';
import { useNav } from '../../shell/nav.tsx';
import { useMay } from '../../shell/use-may.ts';
import { TakeInCasus } from '../archief/take-in-casus.tsx';
import { CasusFase } from './casus-fase.tsx';
import { ColleagueCasussen } from './colleague-casussen.tsx';

const step = 100;

export function CasussenScreen() {
  const { goTo } = useNav();
  const may = useMay();
  const [text, setText] = useState('');
  const [limit, setLimit] = useState(step);
  const casussen = useRequest('casus.list', { text, limit, chosen: [] }, { keepPrevious: true });
  const add = (
    <Button variant="primary" icon="plus" onPress={() => goTo({ room: 'new-casus' })}>
      Nieuwe casus
    </Button>
  );
  return (
    <>
      <ScreenHead title="Casussen">
        {may('pakket.open') && (
          <Button onPress={() => goTo({ room: 'casuspakket' })}>Casuspakket openen</Button>
        )}
        <Button onPress={() => goTo({ room: 'consulten' })}>Consulten zonder casus</Button>
        {add}
      </ScreenHead>
      <ListFilter
        what="casussen"
        description="Een deel van het nummer of de aanduiding."
        value={text}
        onChange={setText}
        found={casussen.data?.total}
      />
      <Loaded query={casussen}>
        {({ rows, total }) => (
          <>
            {rows.length > 0 && <CasussenTable rows={rows} />}
            {rows.length === 0 && text === '' && (
              <EmptyState>
                Hier komen uw casussen te staan. Begin met een nieuwe casus: een korte aanduiding, het doel en
                over wie het gaat.
              </EmptyState>
            )}
            {rows.length === 0 && text !== '' && (
              <EmptyState>Geen casus heeft dit in het nummer of de aanduiding.</EmptyState>
            )}
            <MoreRows shown={rows.length} total={total} onMore={() => setLimit(limit + step)} />
          </>
        )}
      </Loaded>
      <ColleagueCasussen />
      <TakeInCasus />
    </>
  );
}

function CasussenTable({ rows }: { rows: readonly CasusRow[] }) {
  const { goTo } = useNav();
  return (
    <Table
      caption="Casussen"
      columns={[
        { name: 'Nummer', width: 'narrow' },
        { name: 'Korte aanduiding' },
        { name: 'Fase', width: 'narrow' },
        { name: 'Open afspraken', width: 'narrow' },
        { name: 'Volgend overleg', width: 'narrow' },
      ]}
    >
      {rows.map(({ casus, openAfspraken, late, volgendOverleg }) => (
        <tr key={casus.id}>
          <td className="nowrap">{casus.nummer}</td>
          <td>
            <RowButton onPress={() => goTo({ room: 'casus', casusId: casus.id })}>
              {casus.aanduiding}
            </RowButton>
            {casus.afgeslotenOp !== null && <span className="meta"> afgesloten</span>}
          </td>
          <td>
            <CasusFase casus={casus} />
          </td>
          <td className="nowrap">
            {openAfspraken}
            {late > 0 && <span className="late">, {late} te laat</span>}
          </td>
          <td className="nowrap">{volgendOverleg === null ? 'geen datum' : formatDatum(volgendOverleg)}</td>
        </tr>
      ))}
    </Table>
  );
}
