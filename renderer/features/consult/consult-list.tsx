import type { Consult } from '../../../shared/domain/consult/consult.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import { Button } from '../../components/button.tsx';
import { Table } from '../../components/table.tsx';

interface ConsultListProps {
  consults: readonly Consult[];
  onCorrect: (consult: Consult) => void;
}

/** What was asked and answered; one that was corrected stays, with the word. */
export function ConsultList({ consults, onCorrect }: ConsultListProps) {
  const replaced = new Set(consults.map(({ vervangt }) => vervangt));
  return (
    <Table
      caption="Consulten"
      columns={[
        { name: 'Datum', width: 'narrow' },
        { name: 'Bij wie' },
        { name: 'Vraag' },
        { name: 'Antwoord' },
        { name: 'Verbeteren', width: 'narrow' },
      ]}
    >
      {consults.map((consult) => (
        <tr key={consult.id}>
          <td className="nowrap">
            {formatDatum(consult.datum)}
            <div className="meta">{consult.door}</div>
          </td>
          <td>{consult.gevraagdAan}</td>
          <td>{consult.vraag}</td>
          <td>{consult.antwoord === '' ? <span className="second-ink">nog geen</span> : consult.antwoord}</td>
          <td className="nowrap">
            {replaced.has(consult.id) ? (
              <span className="meta">later verbeterd</span>
            ) : (
              <Button
                variant="quiet"
                aria-label={`Verbeter het consult bij ${consult.gevraagdAan} van ${formatDatum(consult.datum)}`}
                onPress={() => onCorrect(consult)}
              >
                Verbeter
              </Button>
            )}
          </td>
        </tr>
      ))}
    </Table>
  );
}
