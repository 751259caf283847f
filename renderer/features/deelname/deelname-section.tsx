import { Loaded } from '../../components/loaded.tsx';
import { useRequest } from '../../query.ts';
import { DeelnameRowForm } from './deelname-row.tsx';
import './deelname.css';

/** On what each organisatie takes part; the WGS asks it, and elsewhere it is good to know. */
export function DeelnameSection({ casusId }: { casusId: string }) {
  const rows = useRequest('deelname.list', { casusId });
  if (rows.data?.length === 0) return null;
  return (
    <section className="deelname" aria-label="Deelname van organisaties">
      <h2>Deelname van organisaties</h2>
      <p className="second-ink">
        Waarom doet een organisatie mee? Bij een Zorg- en Veiligheidshuis mag een organisatie die niet in de
        wet staat pas meedoen na een besluit.
      </p>
      <Loaded query={rows}>
        {(all) =>
          all.map((row) => (
            <DeelnameRowForm
              key={`${row.organisatieId} ${row.deelname?.revisie ?? 0}`}
              casusId={casusId}
              row={row}
            />
          ))
        }
      </Loaded>
    </section>
  );
}
