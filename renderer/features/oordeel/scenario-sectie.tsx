import { useEffect, useRef } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { namenVan } from './namen.ts';
import { ScenarioRij } from './scenario-rij.tsx';
import { useScenarioConcept } from './use-scenario-concept.ts';
import './scenario.css';

/** What everyone does when it goes another way: als, dan, and who keeps watch. */
export function ScenarioSectie({ view }: { view: BesprekingView }) {
  const concept = useScenarioConcept();
  const section = useRef<HTMLElement>(null);
  const names = namenVan(view);
  const shown = view.scenarios.filter(
    (one) => one.id !== concept.savedId && (!one.vervallen || one.besprekingId === view.bespreking.id),
  );
  const focusEmptyRow = (): void => {
    section.current?.querySelector<HTMLInputElement>('.scenario-nieuw input')?.focus();
  };
  // A row that was finished with Enter is followed by an empty one, ready to type in.
  const wanted = useRef(false);
  useEffect(() => {
    if (wanted.current) focusEmptyRow();
    wanted.current = false;
  }, [concept.nummer]);
  return (
    <section ref={section} className="oordeel-deel" aria-labelledby="scenario-kop">
      <h2 id="scenario-kop">Scenario’s</h2>
      <p className="second-ink">Wat doen we als het anders loopt?</p>
      {shown.map((scenario) => (
        <ScenarioRij
          key={scenario.id}
          rowKey={scenario.id}
          besprekingId={view.bespreking.id}
          scenario={scenario}
          names={names}
          onDone={focusEmptyRow}
        />
      ))}
      <div className="scenario-nieuw">
        <ScenarioRij
          key={concept.nummer}
          rowKey={`nieuw ${String(concept.nummer)}`}
          besprekingId={view.bespreking.id}
          scenario={null}
          names={names}
          onSaved={concept.saved}
          onLeft={concept.left}
          onDone={() => {
            wanted.current = true;
            concept.done();
          }}
        />
      </div>
    </section>
  );
}
