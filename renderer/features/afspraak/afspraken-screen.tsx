import { useState } from 'react';
import { formatAantal } from '../../components/aantal.ts';
import { Choice } from '../../components/choice.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { ScreenHead } from '../../components/screen-head.tsx';
import { TickBox } from '../../components/tick-box.tsx';
import { useRequest } from '../../query.ts';
import { AfsprakenTable } from './afspraken-table.tsx';
import { lateFirst } from './late-first.ts';
import './afspraak.css';

const everybody = 'iedereen';
const step = 50;

/** All open afspraken of all casussen. */
export function AfsprakenScreen() {
  const vandaag = useRequest('vandaag.get', {});
  return (
    <>
      <ScreenHead title="Afspraken" />
      <Loaded query={vandaag}>{({ today }) => <AfsprakenView today={today} />}</Loaded>
    </>
  );
}

function AfsprakenView({ today }: { today: string }) {
  const contacten = useRequest('contact.list', {});
  const [organisatieId, setOrganisatieId] = useState(everybody);
  const [lateOnly, setLateOnly] = useState(false);
  const [limit, setLimit] = useState(step);
  const afspraken = useRequest(
    'afspraak.list',
    { organisatieId: organisatieId === everybody ? null : organisatieId, lateOnly, limit },
    { keepPrevious: true },
  );
  return (
    <Loaded query={afspraken}>
      {({ rows, total, totalOpen, organisatieIds }) => (
        <>
          <div className="afspraken-filter" role="search" aria-label="Afspraken kiezen">
            <Choice
              label="Van wie"
              options={[
                { id: everybody, name: 'Alle organisaties' },
                ...(contacten.data?.organisaties ?? [])
                  .filter(({ id }) => organisatieIds.includes(id))
                  .map(({ id, naam }) => ({ id, name: naam })),
              ]}
              value={organisatieId}
              onChange={setOrganisatieId}
            />
            <TickBox label="Alleen wat te laat is" isSelected={lateOnly} onChange={setLateOnly} />
            <p role="status" className="second-ink">
              {total === 1 ? '1 open afspraak' : `${formatAantal(total)} open afspraken`}
            </p>
          </div>
          {totalOpen === 0 && (
            <EmptyState>
              Hier komen de open afspraken uit al uw casussen. Op dit moment is alles afgehandeld.
            </EmptyState>
          )}
          {totalOpen > 0 && total === 0 && <EmptyState>Met deze keuze is er geen open afspraak.</EmptyState>}
          <AfsprakenTable caption="Open afspraken" rows={lateFirst(rows)} today={today} withCasus />
          <MoreRows shown={rows.length} total={total} onMore={() => setLimit(limit + step)} />
        </>
      )}
    </Loaded>
  );
}
