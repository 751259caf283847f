import { memo } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { AfrondingStap } from '../afronding/afronding-stap.tsx';
import { BesluitStap } from '../besluit/besluit-stap.tsx';
import type { LiveState } from '../invoer/live-state.ts';
import { OordeelStap } from '../oordeel/oordeel-stap.tsx';
import { BeeldStap } from './beeld-stap.tsx';
import { OpeningStap } from './opening-stap.tsx';
import { RegelsOfThisStap } from './regels-of-this-stap.tsx';
import type { SetPresence } from './use-attendance.ts';
import { VorigeAfsprakenStap } from './vorige-afspraken-stap.tsx';

interface StapContentProps {
  readonly view: BesprekingView;
  readonly live: LiveState;
  readonly onSet: SetPresence;
  readonly onSelect: (id: string) => void;
}

/** The centre: the page of the present step, and under it what was typed there. */
export const StapContent = memo(function StapContent({ view, live, onSet, onSelect }: StapContentProps) {
  if (view.bespreking.stap === 2) return <BeeldStap view={view} live={live} onSelect={onSelect} />;
  return (
    <>
      <StapPage view={view} onSet={onSet} />
      <RegelsOfThisStap view={view} live={live} onSelect={onSelect} />
    </>
  );
});

const StapPage = memo(function StapPage({ view, onSet }: Pick<StapContentProps, 'view' | 'onSet'>) {
  switch (view.bespreking.stap) {
    case 0:
      return <OpeningStap view={view} onSet={onSet} />;
    case 1:
      return <VorigeAfsprakenStap view={view} />;
    case 3:
      return <OordeelStap view={view} />;
    case 4:
      return <BesluitStap view={view} />;
    case 5:
      return <AfrondingStap view={view} />;
    case 2:
      return null;
  }
});
