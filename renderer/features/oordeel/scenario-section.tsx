import { useEffect, useRef } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { peopleNames } from './people-names.ts';
import { ScenarioRow } from './scenario-row.tsx';
import { useScenarioDraft } from './use-scenario-draft.ts';
import './scenario.css';

/** What everyone does when it goes another way: als, dan, and who keeps watch. */
export function ScenarioSection({ view }: { view: BesprekingView }) {
  const draft = useScenarioDraft();
  const section = useRef<HTMLElement>(null);
  const names = peopleNames(view);
  const shown = view.scenarios.filter(
    (one) => one.id !== draft.savedId && (!one.vervallen || one.besprekingId === view.bespreking.id),
  );
  const focusEmptyRow = (): void => {
    section.current?.querySelector<HTMLInputElement>('.scenario-nieuw input')?.focus();
  };
  // A row that was finished with Enter is followed by an empty one, ready to type in.
  const wanted = useRef(false);
  useEffect(() => {
    if (wanted.current) focusEmptyRow();
    wanted.current = false;
  }, [draft.nummer]);
  return (
    <section ref={section} className="oordeel-deel" aria-labelledby="scenario-kop">
      <h2 id="scenario-kop">Scenario’s</h2>
      <p className="second-ink">Wat doen we als het anders loopt?</p>
      <div className="scenario-rij scenario-koppen meta" aria-hidden="true">
        <span>Als</span>
        <span>Dan</span>
        <span>Wie houdt dit in de gaten</span>
      </div>
      {shown.map((scenario) => (
        <ScenarioRow
          key={scenario.id}
          rowKey={scenario.id}
          besprekingId={view.bespreking.id}
          scenario={scenario}
          names={names}
          onDone={focusEmptyRow}
        />
      ))}
      <div className="scenario-nieuw">
        <ScenarioRow
          key={draft.nummer}
          rowKey={`nieuw ${String(draft.nummer)}`}
          besprekingId={view.bespreking.id}
          scenario={null}
          names={names}
          onSaved={draft.saved}
          onLeft={draft.left}
          onDone={() => {
            wanted.current = true;
            draft.done();
          }}
        />
      </div>
    </section>
  );
}
