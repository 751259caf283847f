import { useState } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { naamVan } from '../../../shared/domain/afspraak/wie.ts';
import { SOORT_WORDS } from '../../../shared/invoer/soort-words.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Table } from '../../components/table.tsx';
import { VoorafForm } from './vooraf-form.tsx';

/** What partners sent beforehand, as lines marked "vooraf" that stand ready in the overleg. */
export function VoorafSection({ view }: { view: BesprekingView }) {
  const [adding, setAdding] = useState(false);
  const lines = view.informatie.filter(({ vooraf, vervallen }) => vooraf && !vervallen);
  const namen = { organisaties: view.organisaties, contacten: view.contacten, betrokkenen: view.betrokkenen };

  return (
    <section className="overleg-section" aria-label="Vooraf ingebracht">
      <h2>
        Vooraf ingebracht <span className="second-ink">{lines.length}</span>
      </h2>
      {lines.length === 0 && !adding && (
        <EmptyState>
          Typ of plak hier wat partners vooraf stuurden. In het overleg staan die regels klaar.
        </EmptyState>
      )}
      {lines.length > 0 && (
        <Table
          caption="Vooraf ingebracht"
          columns={[
            { name: 'Nr', width: 'narrow' },
            { name: 'Soort', width: 'narrow' },
            { name: 'Van wie', width: 'narrow' },
            { name: 'Wat' },
          ]}
        >
          {lines.map(({ id, nummer, soort, bronnen, bronOpen, tekst, bijlage }) => (
            <tr key={id}>
              <td>{nummer}</td>
              <td>{SOORT_WORDS[soort]}</td>
              <td>
                {[...bronnen.map((bron) => naamVan(bron, namen)), bronOpen]
                  .filter((name) => name !== '')
                  .join(', ')}
              </td>
              <td>{bijlage ? `Bijlage: ${tekst.slice(0, 80)}` : tekst}</td>
            </tr>
          ))}
        </Table>
      )}
      {adding ? (
        <VoorafForm view={view} onClose={() => setAdding(false)} />
      ) : (
        <Button icon="plus" onPress={() => setAdding(true)}>
          Inbreng toevoegen
        </Button>
      )}
    </section>
  );
}
