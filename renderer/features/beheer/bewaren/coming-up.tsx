import { regimeNaam } from '../../../../shared/domain/casus/regime.ts';
import { formatDatum } from '../../../../shared/domain/termijn/format-datum.ts';
import type { RequestOutput } from '../../../../shared/ipc/contract.ts';
import type { BewaarReden, BewaarRow } from '../../../../shared/ipc/contract/bewaren.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { RowButton } from '../../../components/row-button.tsx';
import { Table } from '../../../components/table.tsx';
import { useCommand } from '../../../query.ts';
import { useNav } from '../../../shell/nav.tsx';
import { useMay } from '../../../shell/use-may.ts';
import { NotitiesComingUp } from './notities-coming-up.tsx';
import { leftWords } from '../../privacy/bewaren/left-words.ts';

const redenWords: Record<BewaarReden, string> = {
  passed: 'Termijn voorbij',
  soon: 'Termijn loopt bijna af',
  quiet: 'Open, een jaar niets gebeurd',
  archive: 'Blijvend bewaren: naar het archief',
};

interface ComingUpProps {
  data: RequestOutput<'bewaren.list'>;
  onChoose: (id: string) => void;
}

/** Casussen that ask for something: nothing is deleted by itself, and nothing stays unseen. */
export function ComingUp({ data, onChoose }: ComingUpProps) {
  const propose = useCommand('vernietiging.propose', {
    refresh: ['bewaren.list', 'vernietiging.list', 'bewaren.ofCasus'],
  });
  const put = async (id: string) => {
    const made = await propose.run({ id });
    if (made.ok) onChoose(made.value.id);
  };
  return (
    <section aria-label="Wat nu aandacht vraagt">
      <h2>Wat nu aandacht vraagt</h2>
      <p className="second-ink">
        Casustafel wist niets vanzelf. Is een termijn voorbij, dan verlengt u met een reden of zet u de casus
        op de vernietigingslijst.
      </p>
      <FailureNotice failure={propose.failure} />
      {data.rows.length === 0 ? (
        <EmptyState>Geen casus vraagt nu iets. {restWords(data.rest)}</EmptyState>
      ) : (
        <>
          <Table
            caption="Casussen die aandacht vragen"
            columns={[
              { name: 'Casus' },
              { name: 'Regime' },
              { name: 'Waarom' },
              { name: 'Bewaren tot en met' },
              { name: 'Doen', hidden: true, width: 'narrow' },
            ]}
          >
            {data.rows.map((row) => (
              <Row key={row.casusId} row={row} onChoose={onChoose} onPropose={(id) => void put(id)} />
            ))}
          </Table>
          {data.rest > 0 && <p className="second-ink">{restWords(data.rest)}</p>}
        </>
      )}
      <NotitiesComingUp notities={data.notities} onChoose={onChoose} onPropose={(id) => void put(id)} />
    </section>
  );
}

function restWords(rest: number): string {
  if (rest === 0) return '';
  return rest === 1 ? 'Bij 1 andere casus loopt alles nog.' : `Bij ${rest} andere casussen loopt alles nog.`;
}

interface RowProps {
  row: BewaarRow;
  onChoose: (id: string) => void;
  onPropose: (id: string) => void;
}

function Row({ row, onChoose, onPropose }: RowProps) {
  const { goTo } = useNav();
  const may = useMay();
  const { casusId, casusnummer, aanduiding, vernietigingId, retention } = row;
  return (
    <tr>
      <th scope="row">
        {aanduiding === null ? (
          casusnummer
        ) : (
          <RowButton onPress={() => goTo({ room: 'casus', casusId, tab: 'privacy' })}>
            {casusnummer} {aanduiding}
          </RowButton>
        )}
      </th>
      <td>{regimeNaam[row.regime]}</td>
      <td>
        {redenWords[row.waarom]}
        {retention.verlengd > 0 && `, ${retention.verlengd}x verlengd`}
      </td>
      <td>
        {retention.tot === null ? 'nog geen datum' : `${formatDatum(retention.tot)}, ${leftWords(retention)}`}
      </td>
      <td>
        {vernietigingId !== null && (
          <RowButton
            aria-label={`Bekijk de vernietiging van ${casusnummer}`}
            onPress={() => onChoose(vernietigingId)}
          >
            Op de lijst
          </RowButton>
        )}
        {vernietigingId === null && row.waarom === 'passed' && may('vernietiging.propose') && (
          <RowButton
            variant="default"
            aria-label={`Zet ${casusnummer} op de vernietigingslijst`}
            onPress={() => onPropose(casusId)}
          >
            Op de vernietigingslijst
          </RowButton>
        )}
      </td>
    </tr>
  );
}
