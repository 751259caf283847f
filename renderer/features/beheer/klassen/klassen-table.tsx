import { useState } from 'react';
import { gewoneKlasse, type Klasse } from '../../../../shared/domain/informatie/klasse.ts';
import { fail } from '../../../../shared/ipc/result.ts';
import { api } from '../../../api.ts';
import { useAutosave } from '../../../autosave/use-autosave.ts';
import { useRevisie, type Revisie } from '../../../autosave/use-revisie.ts';
import { SaveStatus } from '../../../components/save-status.tsx';
import { Table } from '../../../components/table.tsx';
import { cached, patch, refresh } from '../../../query.ts';
import { stukRequests } from '../../verslag/stuk-requests.ts';
import { KlasseRow } from './klasse-row.tsx';
import { KlasseWoorden } from './klasse-woorden.tsx';
import { NewKlasse } from './new-klasse.tsx';
import './klassen.css';

async function save(klassen: Klasse[], revisie: Revisie) {
  if (klassen.some(({ naam }) => naam.trim() === '')) return fail('invoer-ongeldig');
  const result = await api.request('klassen.save', { klassen, revisie: revisie.now() });
  await revisie.follow(result, async () => {
    await refresh(['klassen.get']);
    return cached('klassen.get', {})?.revisie;
  });
  if (result.ok) {
    patch('klassen.get', {}, () => result.value);
    void refresh(['bespreking.get', ...stukRequests]);
  }
  return result;
}

export function KlassenTable({ start, revisie: from }: { start: readonly Klasse[]; revisie: number }) {
  const [klassen, setKlassen] = useState<Klasse[]>([...start]);
  const revisie = useRevisie(from);
  const autosave = useAutosave('klassen', klassen, (value) => save(value, revisie));
  const change = (id: string, part: Partial<Klasse>): void =>
    setKlassen(klassen.map((klasse) => (klasse.id === id ? { ...klasse, ...part } : klasse)));

  return (
    <div className="klassen" onBlur={autosave.onBlur}>
      <h2>Klassen</h2>
      <p className="second-ink">
        Elke regel heeft een klasse. Die volgt uit de bron of uit de woorden, en kan per regel worden
        aangepast. De strengste staat onderaan: komt een regel van twee bronnen, dan geldt de strengste.
      </p>
      <Table
        caption="Klassen"
        columns={[
          { name: 'Deze regel bevat' },
          { name: 'Grond in de wet', width: 'wide' },
          { name: 'Geldt voor regels van' },
          { name: 'Vraagt reden', width: 'narrow' },
          { name: 'In gebruik', width: 'narrow' },
        ]}
      >
        {klassen.map((klasse) => (
          <KlasseRow key={klasse.id} klasse={klasse} onChange={(part) => change(klasse.id, part)} />
        ))}
      </Table>
      <details className="klassen-woorden">
        <summary>Woorden waaraan een klasse te herkennen is</summary>
        <p className="second-ink">
          Zegt de bron van een regel niets, dan volgt de klasse uit de woorden. Zo gaat het ook bij een
          risico, scenario, toelichting, visie of afspraak. De delen-wijzer houdt zich daaraan. Zet een komma
          tussen de woorden. Een * aan het eind staat voor alles wat zo begint: medicijn* herkent ook
          medicijnen.
        </p>
        {klassen
          .filter(({ id }) => id !== gewoneKlasse)
          .map((klasse) => (
            <KlasseWoorden
              key={klasse.id}
              klasse={klasse}
              onChange={(woorden) => change(klasse.id, { woorden })}
            />
          ))}
      </details>
      <SaveStatus state={autosave.state} onRetry={autosave.retry} />
      <NewKlasse klassen={klassen} onAdd={(klasse) => setKlassen([...klassen, klasse])} />
    </div>
  );
}
