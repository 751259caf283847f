import { useSyncExternalStore } from 'react';
import type { Zaalbeeld } from '../../../shared/domain/zaal/zaalbeeld.ts';
import { currentBeeld, subscribe } from './zaal-bridge.ts';
import { ZaalAgenda } from './zaal-agenda.tsx';
import { rowTexts } from './row-texts.ts';
import { ZaalContent } from './zaal-content.tsx';
import { useNewestInSight } from './use-newest-in-sight.ts';
import './zaal.css';

/** What the room sees: it takes no keys and shows what it was sent. */
export function Zaalscherm() {
  const beeld = useSyncExternalStore(subscribe, currentBeeld);
  if (beeld === null) {
    return (
      <main className="zaal zaal-leeg">
        <p>Het overleg begint zo.</p>
      </main>
    );
  }
  return <Shown beeld={beeld} />;
}

function Shown({ beeld }: { beeld: Zaalbeeld }) {
  const scroller = useNewestInSight(beeld.stap, rowTexts(beeld));
  return (
    <main className="zaal">
      <header className="zaal-kop">
        <p className="zaal-titel">{beeld.titel}</p>
        <ZaalAgenda agenda={beeld.agenda} stap={beeld.stap} />
        <h1>{beeld.agenda[beeld.stap]}</h1>
      </header>
      <section ref={scroller} className="zaal-inhoud" aria-live="polite" tabIndex={0} aria-label="Inhoud">
        <ZaalContent beeld={beeld} />
      </section>
    </main>
  );
}
