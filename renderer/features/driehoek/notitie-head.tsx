import { useState } from 'react';
import type { SaveState } from '../../autosave/save-state.ts';
import { Button } from '../../components/button.tsx';
import { SaveStatus } from '../../components/save-status.tsx';
import { useNav } from '../../shell/nav.tsx';
import { FaseChip } from '../../components/fase-chip.tsx';
import { LinkCasus } from './link-casus.tsx';
import type { NotitieView } from './notitie-screen.tsx';

interface NotitieHeadProps {
  view: NotitieView;
  save: { state: SaveState; retry: () => void };
  onFilledIn: () => void;
}

/** Which notitie this is, of which casus, and whether what was typed is kept. */
export function NotitieHead({ view, save, onFilledIn }: NotitieHeadProps) {
  const { goTo } = useNav();
  const [linking, setLinking] = useState(false);
  const { notitie, casus, versies } = view;
  const { aanduiding } = notitie.inhoud.kop;
  const last = versies.at(-1);
  return (
    <header className="notitie-head">
      <h1>
        {notitie.nummer} {aanduiding}
      </h1>
      <SaveStatus state={save.state} onRetry={save.retry} />
      {last !== undefined && (
        <span className="second-ink">
          versie {last.nummer}
          {view.changed && ', daarna gewijzigd'}
        </span>
      )}
      {casus === null ? (
        <>
          <span className="second-ink">Nog niet gekoppeld</span>
          <Button onPress={() => setLinking(true)}>Koppelen aan een casus</Button>
        </>
      ) : (
        <>
          <FaseChip fase={casus.fase} />
          <Button variant="quiet" onPress={() => goTo({ room: 'casus', casusId: casus.id })}>
            Naar casus {casus.nummer}
          </Button>
        </>
      )}
      {linking && <LinkCasus notitie={notitie} onClose={() => setLinking(false)} onLinked={onFilledIn} />}
    </header>
  );
}
