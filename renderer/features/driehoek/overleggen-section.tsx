import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import { Loaded } from '../../components/loaded.tsx';
import { RowButton } from '../../components/row-button.tsx';
import { Table } from '../../components/table.tsx';
import { useRequest } from '../../query.ts';
import { useNav } from '../../shell/nav.tsx';

/** The agendas, the newest first. */
export function OverleggenSection() {
  const { goTo } = useNav();
  const overleggen = useRequest('driehoekoverleg.list', {});
  return (
    <section className="driehoek-section" aria-labelledby="driehoekagendas-head">
      <h2 id="driehoekagendas-head">Agenda’s</h2>
      <Loaded query={overleggen}>
        {(rows) =>
          rows.length === 0 ? (
            <p className="second-ink">
              Bespreekt de driehoek meer casussen in één overleg? Zet de notities dan samen op een agenda.
            </p>
          ) : (
            <Table
              caption="Agenda’s van de driehoek"
              columns={[
                { name: 'Wanneer' },
                { name: 'Plaats' },
                { name: 'Notities', width: 'narrow' },
                { name: 'Openen', hidden: true, width: 'narrow' },
              ]}
            >
              {rows.map(({ id, datum, aanvang, plaats, notities }) => (
                <tr key={id}>
                  <td className="nowrap">
                    {formatDatum(datum)}, {aanvang.replace(':', '.')}
                  </td>
                  <td>{plaats}</td>
                  <td>{notities}</td>
                  <td className="nowrap">
                    <RowButton onPress={() => goTo({ room: 'driehoekoverleg', overlegId: id })}>
                      Openen<span className="visually-hidden">: {formatDatum(datum)}</span>
                    </RowButton>
                  </td>
                </tr>
              ))}
            </Table>
          )
        }
      </Loaded>
    </section>
  );
}
