import { actieText, resultaatText } from '../../../../shared/domain/logboek/words.ts';
import type { ListedRegel } from '../../../../shared/ipc/contract/logboek.ts';
import { momentWords } from '../../../../shared/verslag/logboek/moment-words.ts';
import { subjectText } from '../../../../shared/verslag/logboek/regel-cells.ts';
import { Table } from '../../../components/table.tsx';

/** One page of lines. */
export function RegelsTable({ regels }: { regels: readonly ListedRegel[] }) {
  if (regels.length === 0) return <p role="status">Er zijn geen regels. Kies een ruimere periode.</p>;
  return (
    <Table
      caption="Regels van het logboek, de nieuwste eerst"
      columns={[
        { name: 'Regel', width: 'narrow' },
        { name: 'Wanneer', width: 'narrow' },
        { name: 'Wie' },
        { name: 'Wat' },
        { name: 'Waarop' },
        { name: 'Resultaat', width: 'narrow' },
        { name: 'Computer' },
      ]}
    >
      {regels.map((regel) => (
        <tr key={regel.nummer} className={regel.resultaat === 'gelukt' ? '' : 'logboek-opvallend'}>
          <td>{regel.nummer}</td>
          <td className="nowrap">{momentWords(regel.moment)}</td>
          <td className="nowrap">{regel.gebruiker}</td>
          <td className="logboek-wat">
            {actieText(regel)}
            {regel.detail !== '' && <span className="second-ink"> {regel.detail}</span>}
          </td>
          <td>{subjectText(regel)}</td>
          <td>{resultaatText(regel)}</td>
          <td className="logboek-wat">{regel.herkomst}</td>
        </tr>
      ))}
    </Table>
  );
}
