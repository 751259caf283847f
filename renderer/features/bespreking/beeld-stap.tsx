import { useMemo } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { hiddenRegels } from '../../../shared/domain/zaal/in-room.ts';
import { isOwnWords } from '../../../shared/verslag/who.ts';
import { Icon } from '../../components/icon.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import type { LiveState } from '../invoer/live-state.ts';
import { RegelList } from './regel-list.tsx';
import { groupRegels, regelsOfStap } from './regels-of-stap.ts';

interface BeeldStapProps {
  readonly view: BesprekingView;
  readonly live: LiveState;
  readonly onSelect: (id: string) => void;
}

/** Step 2: what is known, line by line. The newest stands just above the capture block. */
export function BeeldStap({ view, live, onSelect }: BeeldStapProps) {
  const { informatie } = view;
  const regels = useMemo(() => regelsOfStap({ informatie }, 2, live.struck), [informatie, live.struck]);
  const hiddenCount = view.zaal.open ? hiddenRegels(view).length : 0;
  const list = { view, live, onSelect };
  return (
    <div className="stap-page beeld">
      <div className="beeld-head">
        <h2>Beeld</h2>
        {view.zaal.open && (
          <p className="beeld-zaal">
            <Icon name="eye-off" /> {hiddenCount} niet op het zaalscherm, Alt+Z geeft vrij
          </p>
        )}
        <p className="second-ink">
          {live.leefgebied === '' ? 'Geen leefgebied gekozen (Alt+↓)' : live.leefgebied}
        </p>
      </div>
      <div className="beeld-regels">
        {regels.length === 0 && (
          <EmptyState>
            Hier komt wat u samen weet: feiten, vermoedens, oordelen en krachten. Typ de eerste regel
            hieronder, bijvoorbeeld “pol: zes meldingen sinds mei”.
          </EmptyState>
        )}
        {live.grouped ? (
          groupRegels(regels, (regel) => isOwnWords(view, regel)).map((group) => (
            <section key={group.leefgebied} className="beeld-group">
              <h3>{group.leefgebied === '' ? 'Zonder leefgebied' : group.leefgebied}</h3>
              <RegelList {...list} regels={group.regels} label={group.leefgebied || 'Zonder leefgebied'} />
            </section>
          ))
        ) : (
          <RegelList {...list} regels={regels} label="Beeld" />
        )}
      </div>
    </div>
  );
}
