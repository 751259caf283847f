import { useMemo } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { LiveState } from '../invoer/live-state.ts';
import { RegelList } from './regel-list.tsx';
import { regelsOfStap } from './regels-of-stap.ts';

interface RegelsOfThisStapProps {
  readonly view: BesprekingView;
  readonly live: LiveState;
  readonly onSelect: (id: string) => void;
}

/** What was typed in a step other than the beeld, at its foot; nothing when there is nothing. */
export function RegelsOfThisStap({ view, live, onSelect }: RegelsOfThisStapProps) {
  const { informatie } = view;
  const { stap } = view.bespreking;
  const regels = useMemo(
    () => regelsOfStap({ informatie }, stap, live.struck),
    [informatie, stap, live.struck],
  );
  if (regels.length === 0) return null;
  return (
    <section className="stap-page" aria-labelledby="stap-regels-head">
      <h2 id="stap-regels-head">Genoteerd in deze stap</h2>
      <RegelList view={view} live={live} regels={regels} label="Genoteerd in deze stap" onSelect={onSelect} />
    </section>
  );
}
