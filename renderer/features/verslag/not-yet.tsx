import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { Reactie } from '../../../shared/domain/verslag/reactie.ts';
import { Button } from '../../components/button.tsx';
import { useNav } from '../../shell/nav.tsx';
import { openWords } from './reacties/open-words.ts';

interface NotYetProps {
  view: BesprekingView;
  missingByLaw: readonly string[];
  /** Reactions without an answer. */
  open: readonly Reactie[];
  onReacties: (() => void) | null;
}

/** Why the verslag cannot be vastgesteld yet, each with the way to where it can be solved. */
export function NotYet({ view, missingByLaw, open, onReacties }: NotYetProps) {
  const { goTo } = useNav();
  return (
    <>
      {view.bespreking.status !== 'afgerond' && (
        <div className="verslag-vraag">
          <p>Vaststellen kan als de bespreking is afgerond.</p>
          <Button onPress={() => goTo({ room: 'bespreking', besprekingId: view.bespreking.id })}>
            Naar de bespreking
          </Button>
        </div>
      )}
      {open.length > 0 && (
        <div className="verslag-vraag">
          <p>Vaststellen kan als elke reactie een antwoord heeft: {openWords(open.length)}.</p>
          {onReacties !== null && <Button onPress={onReacties}>Reacties beantwoorden</Button>}
        </div>
      )}
      {missingByLaw.length > 0 && (
        <div className="verslag-vraag">
          <p>Vaststellen kan nog niet. De wet vraagt eerst:</p>
          <ul className="verslag-lijst">
            {missingByLaw.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <Button onPress={() => goTo({ room: 'casus', casusId: view.casus.id, tab: 'privacy' })}>
            Aanvullen bij Privacy
          </Button>
        </div>
      )}
    </>
  );
}
