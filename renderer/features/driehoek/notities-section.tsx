import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import type { NotitieRow } from '../../../shared/ipc/contract/driehoek.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { RowButton } from '../../components/row-button.tsx';
import { Table } from '../../components/table.tsx';
import { useRequest } from '../../query.ts';
import { useNav } from '../../shell/nav.tsx';
import { standWords } from './stand-words.ts';
import { doelNames } from './words.ts';
import './notities.css';

/** All notities, the newest first. */
export function NotitiesSection() {
  const notities = useRequest('driehoek.list', { casusId: null });
  return (
    <section className="driehoek-section" aria-labelledby="notities-head">
      <h2 id="notities-head">Notities</h2>
      <Loaded query={notities}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState>
              Hier komen uw notities voor de driehoek. Kies Nieuwe notitie en typ vijf regels, of open een
              casus en kies Driehoeknotitie.
            </EmptyState>
          ) : (
            <NotitiesTable rows={rows} />
          )
        }
      </Loaded>
    </section>
  );
}

function NotitiesTable({ rows }: { rows: readonly NotitieRow[] }) {
  const { goTo } = useNav();
  return (
    <Table
      caption="Notities"
      columns={[
        { name: 'Nummer', width: 'narrow' },
        { name: 'Waarover' },
        { name: 'Stand van zaken', width: 'narrow' },
        { name: 'Casus' },
        { name: 'Waarvoor', width: 'narrow' },
        { name: 'Versies', width: 'narrow' },
      ]}
    >
      {rows.map(({ id, nummer, aanduiding, standVan, casus, bewaren, doel, versies }) => (
        <tr key={id}>
          <td className="nowrap">{nummer}</td>
          <td>
            <RowButton onPress={() => goTo({ room: 'driehoeknotitie', notitieId: id })}>
              {aanduiding === '' ? 'Nog zonder aanduiding' : aanduiding}
            </RowButton>
          </td>
          <td className="nowrap">{standWords(standVan)}</td>
          <td>
            {casus === null ? (
              <span className="second-ink">nog niet gekoppeld{keptWords(bewaren)}</span>
            ) : (
              `${casus.nummer} ${casus.aanduiding}`
            )}
          </td>
          <td className="nowrap">{doelNames[doel]}</td>
          <td>{versies === 0 ? 'geen' : versies}</td>
        </tr>
      ))}
    </Table>
  );
}

function keptWords(bewaren: NotitieRow['bewaren']): string {
  if (bewaren === null || bewaren.tot === null) return '';
  const tot = formatDatum(bewaren.tot);
  return bewaren.verstreken
    ? `; bewaartermijn voorbij, hij liep tot en met ${tot}`
    : `; bewaren tot en met ${tot}`;
}
