import type { RequestInput, RequestOutput } from '../../../shared/ipc/contract.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { patch, refresh, useCommand, useRequest } from '../../query.ts';
import { useMay } from '../../shell/use-may.ts';
import { CalendarButton } from './calendar-button.tsx';
import { MakeSection } from './make-section.tsx';
import { VerzendregelRow } from './verzendregel-row.tsx';
import './verzending.css';

type Asked = RequestInput<'verzending.list'>;

/** To send a stuk with one's own mail: files for each recipient, what to copy, and what has been sent. */
export function Verzendlijst({ besprekingId, stuk }: Asked) {
  const asked = { besprekingId, stuk };
  const list = useRequest('verzending.list', asked);
  return <Loaded query={list}>{(data) => <Lijst key={stuk} asked={asked} data={data} />}</Loaded>;
}

function Lijst({ asked, data }: { asked: Asked; data: RequestOutput<'verzending.list'> }) {
  const may = useMay();
  const mark = useCommand('verzending.markSent');
  const { rows, casusId } = data;
  const [first] = rows;

  const setSent = async (exemplaarId: string, sent: boolean): Promise<void> => {
    const result = await mark.run({ exemplaarId, sent });
    if (!result.ok) return;
    patch('verzending.list', asked, (old) => ({
      ...old,
      rows: old.rows.map((row) =>
        row.exemplaar?.id === exemplaarId ? { ...row, exemplaar: result.value } : row,
      ),
    }));
    await refresh(['exemplaar.list']);
  };

  if (first === undefined) {
    return <EmptyState>Er zijn nog geen deelnemers. Voeg ze toe bij de casus, bij Deelnemers.</EmptyState>;
  }
  return (
    <div className="verzendlijst">
      {may('verzending.make') && <MakeSection asked={asked} rows={rows} />}
      <section aria-labelledby="verzend-lijst-kop">
        <h2 id="verzend-lijst-kop">Verzendlijst</h2>
        <p className="second-ink">
          Casustafel mailt niet zelf. Kopieer wat u nodig hebt: met de knop, of met de letter als u in de
          regel staat. Na een minuut is het weer van het klembord.
        </p>
        <FailureNotice failure={mark.failure} />
        <details className="verzend-mail">
          <summary>Zo ziet de mail eruit</summary>
          <p>
            <strong>{first.onderwerp}</strong>
          </p>
          <p className="verzend-text">{first.tekst}</p>
        </details>
        <ul className="verzend-rows plain" aria-label="Ontvangers">
          {rows.map((row) => (
            <VerzendregelRow
              key={row.ontvanger}
              row={row}
              casusId={casusId}
              mayMark={may('verzending.markSent') && !mark.busy}
              onSent={(sent) => row.exemplaar !== null && void setSent(row.exemplaar.id, sent)}
            />
          ))}
        </ul>
      </section>
      {may('verzending.calendar') && <CalendarButton besprekingId={asked.besprekingId} />}
    </div>
  );
}
