import {
  destroyedNaam,
  grondWord,
  type Vernietiging,
} from '../../../../shared/domain/bewaren/vernietiging.ts';
import { formatDatum } from '../../../../shared/domain/termijn/format-datum.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { RowButton } from '../../../components/row-button.tsx';
import { Table } from '../../../components/table.tsx';
import { ExportButtons } from './export-buttons.tsx';
import { isOpen, standWords } from './stand-words.ts';

interface VernietigingslijstProps {
  vernietigingen: readonly Vernietiging[];
  onChoose: (id: string) => void;
}

/** What is proposed to be destroyed: number, ground and dates, no content. */
export function Vernietigingslijst({ vernietigingen, onChoose }: VernietigingslijstProps) {
  const open = vernietigingen.filter(isOpen);
  return (
    <section aria-label="Vernietigingslijst">
      <h2>Vernietigingslijst</h2>
      {open.length === 0 ? (
        <EmptyState>Er staat niets op de lijst.</EmptyState>
      ) : (
        <>
          <Table
            caption="Vernietigingslijst"
            columns={[
              { name: 'Kenmerk', width: 'narrow' },
              { name: 'Wat', width: 'narrow' },
              { name: 'Grond' },
              { name: 'Bewaard tot en met' },
              { name: 'Stand' },
            ]}
          >
            {open.map((vernietiging) => (
              <tr key={vernietiging.id}>
                <th scope="row" className="nowrap">
                  <RowButton onPress={() => onChoose(vernietiging.id)}>{vernietiging.nummer}</RowButton>
                </th>
                <td className="nowrap">{destroyedNaam(vernietiging)}</td>
                <td>{grondWord[vernietiging.grond]}</td>
                <td>{vernietiging.tot === null ? '' : formatDatum(vernietiging.tot)}</td>
                <td>{standWords(vernietiging)}</td>
              </tr>
            ))}
          </Table>
          <ExportButtons name="Lijst" request="vernietiging.exportLijst" input={(formaat) => ({ formaat })} />
        </>
      )}
    </section>
  );
}
