import { useState } from 'react';
import type { AfspraakListed } from '../../../shared/ipc/contract/afspraak.ts';
import { isLate } from '../../../shared/domain/afspraak/is-late.ts';
import { Choice } from '../../components/choice.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { ScreenHead } from '../../components/screen-head.tsx';
import { TickBox } from '../../components/tick-box.tsx';
import { useRequest } from '../../query.ts';
import { AfsprakenTable } from './afspraken-table.tsx';
import { lateFirst } from './late-first.ts';
import './afspraak.css';

const everybody = 'iedereen';

/** All open afspraken of all casussen. */
export function AfsprakenScreen() {
  const afspraken = useRequest('afspraak.list', {});
  const vandaag = useRequest('vandaag.get', {});
  return (
    <>
      <ScreenHead title="Afspraken" />
      <Loaded query={afspraken}>
        {(rows) => (
          <Loaded query={vandaag}>{({ today }) => <AfsprakenView rows={rows} today={today} />}</Loaded>
        )}
      </Loaded>
    </>
  );
}

function AfsprakenView({ rows, today }: { rows: readonly AfspraakListed[]; today: string }) {
  const contacten = useRequest('contact.list', {});
  const [organisatieId, setOrganisatieId] = useState(everybody);
  const [lateOnly, setLateOnly] = useState(false);

  const used = new Set(rows.map(({ afspraak }) => afspraak.organisatieId));
  const organisaties = (contacten.data?.organisaties ?? []).filter(({ id }) => used.has(id));
  const shown = lateFirst(rows).filter(
    ({ afspraak }) =>
      (organisatieId === everybody || afspraak.organisatieId === organisatieId) &&
      (!lateOnly || isLate(afspraak, today)),
  );

  return (
    <>
      <div className="afspraken-filter" role="search" aria-label="Afspraken kiezen">
        <Choice
          label="Van wie"
          options={[
            { id: everybody, name: 'Alle organisaties' },
            ...organisaties.map(({ id, naam }) => ({ id, name: naam })),
          ]}
          value={organisatieId}
          onChange={setOrganisatieId}
        />
        <TickBox label="Alleen wat te laat is" isSelected={lateOnly} onChange={setLateOnly} />
        <p role="status" className="second-ink">
          {shown.length === 1 ? '1 open afspraak' : `${shown.length} open afspraken`}
        </p>
      </div>
      {rows.length === 0 && (
        <EmptyState>
          Hier komen de open afspraken uit al uw casussen. Op dit moment is alles afgehandeld.
        </EmptyState>
      )}
      {rows.length > 0 && shown.length === 0 && (
        <EmptyState>Met deze keuze is er geen open afspraak.</EmptyState>
      )}
      <AfsprakenTable caption="Open afspraken" rows={shown} today={today} withCasus />
    </>
  );
}
