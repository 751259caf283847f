import { faseSchema, type Fase } from '../../../shared/domain/casus/fase.ts';
import type { Vandaag } from '../../../shared/ipc/contract/vandaag.ts';
import './fase-bar.css';

/** All casussen as one bar of counts: width by number, phase by colour, pattern and word on a plain plate. */
export function FaseBar({ perFase }: { perFase: Vandaag['perFase'] }) {
  const filled = perFase.filter(({ aantal }) => aantal > 0);
  if (filled.length === 0) return null;
  return (
    <section aria-label="Casussen per fase">
      <h2>Casussen per fase</h2>
      <ul className="fase-bar plain">
        {filled.map(({ fase, aantal }) => (
          <li key={fase ?? 'open'} className={`fase-band ${bandClass(fase)}`} style={{ flexGrow: aantal }}>
            <span className="fase-plate">
              {fase === null ? 'Nog te bepalen' : `AVE ${fase}`}: <strong>{aantal}</strong>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function bandClass(fase: number | null): string {
  const known: Fase | undefined = faseSchema.safeParse(fase).data;
  return known === undefined ? 'fase-band-open' : `fase-fill-${known}`;
}
