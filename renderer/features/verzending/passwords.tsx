import { useState } from 'react';
import type { SendingOutcome } from '../../../shared/ipc/contract/verzending.ts';
import { RowButton } from '../../components/row-button.tsx';
import { Table } from '../../components/table.tsx';
import { copyText } from './copy-text.ts';

type Password = Extract<SendingOutcome, { outcome: 'made' }>['passwords'][number];

/** Of each zip its password: here once, and kept nowhere. */
export function Passwords({ passwords }: { passwords: readonly Password[] }) {
  const [copied, setCopied] = useState<number | null>(null);
  return (
    <div className="verzend-passwords">
      <p>
        <strong>Deze wachtwoorden ziet u één keer.</strong> Geef elk wachtwoord door langs een andere weg dan
        de mail, zoals de telefoon. Bent u er een kwijt? Maak dan een nieuw bestand.
      </p>
      <Table
        caption="Wachtwoorden"
        columns={[
          { name: 'Exemplaar', width: 'narrow' },
          { name: 'Voor' },
          { name: 'Wachtwoord' },
          { name: 'Kopiëren', hidden: true, width: 'narrow' },
        ]}
      >
        {passwords.map(({ nummer, naam, password }) => (
          <tr key={nummer}>
            <td>{nummer}</td>
            <td>
              <bdi>{naam}</bdi>
            </td>
            <td className="verzend-password">{password}</td>
            <td>
              <RowButton onPress={() => setCopied(copyText(password) ? nummer : null)}>
                {copied === nummer ? 'Gekopieerd' : 'Kopieer'}
                <span className="visually-hidden">: wachtwoord van exemplaar {nummer}</span>
              </RowButton>
            </td>
          </tr>
        ))}
      </Table>
    </div>
  );
}
