import { useEffect, useRef, useState } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { peopleNames } from './people-names.ts';
import { ScenarioRow } from './scenario-row.tsx';
import './scenario.css';

/** What everyone does when it goes another way: als, dan, and who keeps watch. */
export function ScenarioSection({ view }: { view: BesprekingView }) {
  const section = useRef<HTMLElement>(null);
  // The row at the end keeps its place while it is typed in; then it joins the list and an empty one follows.
  const [last, setLast] = useState<{ nummer: number; savedId: string | null }>({ nummer: 0, savedId: null });
  const names = peopleNames(view);
  const shown = view.scenarios.filter(
    (one) => one.id !== last.savedId && (!one.vervallen || one.besprekingId === view.bespreking.id),
  );
  const focusLast = (): void => {
    section.current?.querySelector<HTMLInputElement>('.scenario-nieuw input')?.focus();
  };
  const wanted = useRef(false);
  useEffect(() => {
    if (wanted.current) focusLast();
    wanted.current = false;
  }, [last.nummer]);

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
          onFinished={focusLast}
        />
      ))}
      <div className="scenario-nieuw">
        <ScenarioRow
          key={last.nummer}
          rowKey={`nieuw ${String(last.nummer)}`}
          besprekingId={view.bespreking.id}
          scenario={null}
          names={names}
          onSaved={(id) => setLast((old) => ({ ...old, savedId: id }))}
          onFinished={(byEnter) => {
            wanted.current = byEnter;
            setLast((old) => ({ nummer: old.nummer + 1, savedId: null }));
          }}
        />
      </div>
    </section>
  );
}
