import { useEffect, useRef } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { useKader } from '../kader/use-kader.ts';
import { AfwegingExplanation } from './afweging-explanation.tsx';
import { AlarmbellenSection } from './alarmbellen-section.tsx';
import { CriteriaSection } from './criteria-section.tsx';
import { KaderMissing } from './kader-missing.tsx';
import { RisicoSection } from './risico-section.tsx';
import { ScenarioSection } from './scenario-section.tsx';
import './oordeel.css';

/** Step 3: risks, scenario's, alarmbellen and the criteria of the kader, on one page. */
export function OordeelStap({ view }: { view: BesprekingView }) {
  const page = useRef<HTMLDivElement>(null);
  const kader = useKader(view.bespreking);
  useJump(page);
  return (
    <div ref={page} className="oordeel">
      <RisicoSection view={view} />
      <ScenarioSection view={view} />
      <AlarmbellenSection view={view} />
      {kader === null && <KaderMissing bespreking={view.bespreking} />}
      {kader && (
        <>
          <CriteriaSection view={view} kader={kader} />
          <AfwegingExplanation view={view} kader={kader} />
        </>
      )}
    </div>
  );
}

/** Alt+C goes to the criteria, Alt+X to the risks: from the capture line, where the focus lives. */
function useJump(page: React.RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const jump = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      const target = { KeyC: '[data-criteria] [tabindex="0"]', KeyX: '.risico-rij' }[event.code];
      const element = target === undefined ? null : page.current?.querySelector<HTMLElement>(target);
      if (element === null || element === undefined) return;
      element.focus();
      element.scrollIntoView({ block: 'center' });
      event.preventDefault();
    };
    window.addEventListener('keydown', jump);
    return () => window.removeEventListener('keydown', jump);
  }, [page]);
}
