import { useState } from 'react';
import type { BesprekingView } from '../../../../shared/domain/bespreking/bespreking-view.ts';
import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { useRequest } from '../../../query.ts';
import { ReactieForm } from './reactie-form.tsx';
import { ReactieItem } from './reactie-item.tsx';
import { RondeSection } from './ronde-section.tsx';

/** The round of the concept verslag, and what came back on it with what is done with each. */
export function ReactiesView({ view }: { view: BesprekingView }) {
  const besprekingId = view.bespreking.id;
  const query = useRequest('reactie.list', { besprekingId });
  const [adding, setAdding] = useState(false);
  const isVastgesteld = view.vastgesteld.some(({ soort }) => soort === 'verslag');
  if (view.bespreking.status !== 'afgerond') {
    return (
      <div className="reacties">
        <h2>Reacties op het concept</h2>
        <EmptyState>Het concept kan rond als de bespreking is afgerond.</EmptyState>
      </div>
    );
  }
  return (
    <Loaded query={query}>
      {({ ronde, proposedTot, reacties }) => (
        <div className="reacties">
          <RondeSection
            besprekingId={besprekingId}
            today={view.today}
            ronde={ronde}
            proposedTot={proposedTot}
            isVastgesteld={isVastgesteld}
          />
          <section className="reacties-deel" aria-labelledby="reacties-kop">
            <h2 id="reacties-kop">Reacties</h2>
            {reacties.length === 0 && !adding && (
              <EmptyState>
                {isVastgesteld
                  ? 'Er kwam geen reactie op het concept.'
                  : 'Er is nog geen reactie. Mailt of belt iemand dat er iets niet klopt? Leg dat hier vast.'}
              </EmptyState>
            )}
            {reacties.length > 0 && (
              <ol className="plain reacties-lijst" aria-label="Reacties op het concept">
                {reacties.map((reactie) => (
                  <ReactieItem key={reactie.id} view={view} reactie={reactie} isVastgesteld={isVastgesteld} />
                ))}
              </ol>
            )}
            {adding && <ReactieForm view={view} onDone={() => setAdding(false)} />}
            {!adding && !isVastgesteld && (
              <Button icon="plus" onPress={() => setAdding(true)}>
                Reactie vastleggen
              </Button>
            )}
          </section>
        </div>
      )}
    </Loaded>
  );
}
