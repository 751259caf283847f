import { useState } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { KeyHint } from '../../components/key-hint.tsx';
import { moveFocusByArrow } from './focus-rows.ts';
import { peopleNames } from './people-names.ts';
import { RisicoMatrix } from './risico-matrix.tsx';
import { RisicoRow } from './risico-row.tsx';
import './risico.css';

/** The risks of the casus: typed in the capture line, completed here. */
export function RisicoSection({ view }: { view: BesprekingView }) {
  const [open, setOpen] = useState<string | null>(null);
  const names = peopleNames(view);
  const ofToday = view.bespreking.id;
  const risicos = view.risicos.filter((risico) => !risico.vervallen || risico.besprekingId === ofToday);
  return (
    <section className="oordeel-deel" aria-labelledby="risico-kop">
      <h2 id="risico-kop">
        Risico’s <KeyHint keys="Alt+X" />
      </h2>
      {risicos.length === 0 ? (
        <EmptyState>
          Nog geen risico’s. Typ onderaan wat er kan gebeuren en druk op Enter; bij Oordeel wordt een regel
          vanzelf een risico.
        </EmptyState>
      ) : (
        <div className="risico-vlak">
          <RisicoMatrix risicos={risicos} />
          <ol
            className="plain risico-lijst"
            onKeyDown={(event) => void moveFocusByArrow(event, '.risico-rij')}
          >
            {risicos.map((risico) => (
              <RisicoRow
                key={risico.id}
                besprekingId={view.bespreking.id}
                risico={risico}
                names={names}
                open={open === risico.id}
                onToggle={() => setOpen(open === risico.id ? null : risico.id)}
              />
            ))}
          </ol>
        </div>
      )}
    </section>
  );
}
