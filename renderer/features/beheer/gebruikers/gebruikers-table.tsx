import type { Gebruiker } from '../../../../shared/domain/gebruiker/gebruiker.ts';
import { rolWord } from '../../../../shared/domain/gebruiker/rol.ts';
import { Button } from '../../../components/button.tsx';
import { Table } from '../../../components/table.tsx';
import { useRequest } from '../../../query.ts';

interface GebruikersTableProps {
  rows: readonly Gebruiker[];
  onEdit: (gebruiker: Gebruiker) => void;
  onGive: (gebruiker: Gebruiker) => void;
  onTake: (gebruiker: Gebruiker) => void;
}

export function GebruikersTable({ rows, onEdit, onGive, onTake }: GebruikersTableProps) {
  const me = useRequest('gebruiker.me', {}).data?.id;
  return (
    <Table
      caption="Gebruikers"
      columns={[
        { name: 'Naam' },
        { name: 'Rollen' },
        { name: 'Toegang', width: 'narrow' },
        { name: 'Wat u kunt doen', hidden: true, width: 'narrow' },
      ]}
    >
      {rows.map((gebruiker) => (
        <tr key={gebruiker.id}>
          <td>
            {gebruiker.naam}
            {gebruiker.id === me && ' (u)'}
            {gebruiker.functie !== '' && <span className="meta"> · {gebruiker.functie}</span>}
          </td>
          <td>{gebruiker.rollen.map((rol) => rolWord[rol]).join(', ')}</td>
          <td className="nowrap">{toegangWords(gebruiker)}</td>
          <td className="gebruikers-acts">
            <Button variant="quiet" onPress={() => onEdit(gebruiker)}>
              Wijzig<span className="visually-hidden">: {gebruiker.naam}</span>
            </Button>
            {gebruiker.actief && gebruiker.slotId === null && (
              <Button variant="quiet" onPress={() => onGive(gebruiker)}>
                Geef toegang<span className="visually-hidden">: {gebruiker.naam}</span>
              </Button>
            )}
            {gebruiker.slotId !== null && gebruiker.id !== me && (
              <Button variant="quiet" onPress={() => onTake(gebruiker)}>
                Haal toegang weg<span className="visually-hidden">: {gebruiker.naam}</span>
              </Button>
            )}
          </td>
        </tr>
      ))}
    </Table>
  );
}

function toegangWords({ actief, slotId }: Gebruiker): string {
  if (!actief) return 'werkt hier niet meer';
  return slotId === null ? 'nog geen wachtzin' : 'kan ontgrendelen';
}
