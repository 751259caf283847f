import type { KeyboardEvent } from 'react';
import { Button } from '../../../components/button.tsx';
import { optionForKey } from '../../bespreking/letter-key.ts';
import type { Verschil } from '../opened.ts';
import type { Act } from './targets.ts';

interface ActWord {
  id: Act;
  word: string;
  key: string;
}

const ofEverything: readonly ActWord[] = [
  { id: 'mee', word: 'mee', key: 'M' },
  { id: 'niet', word: 'niet', key: 'N' },
  { id: 'terug', word: 'terug naar de regels', key: 'T' },
];

/** What can be done with this; that it is gewone tekst only of what was told by its words to be more. */
function actsFor({ recognised, gewoon }: Pick<Verschil, 'recognised' | 'gewoon'>): readonly ActWord[] {
  if (recognised === '') return ofEverything;
  const word = gewoon === null ? 'gewone tekst voor iedereen' : 'geen gewone tekst meer';
  return [...ofEverything, { id: 'gewoon', word, key: 'G' }];
}

export function actForKey(event: KeyboardEvent, verschil: Verschil): Act | null {
  return optionForKey(event, actsFor(verschil));
}

interface ActBarProps {
  verschil: Verschil;
  busy: boolean;
  onAct: (act: Act) => void;
}

/** The same as the keys, for who points. */
export function ActBar({ verschil, busy, onAct }: ActBarProps) {
  return (
    <div className="verslag-knoppen" role="group" aria-label={`Kiezen voor ${verschil.label}`}>
      {actsFor(verschil).map(({ id, word, key }) => (
        <Button key={id} shortcut={key} isDisabled={busy} onPress={() => onAct(id)}>
          {`${word.charAt(0).toUpperCase()}${word.slice(1)}`}
        </Button>
      ))}
    </div>
  );
}
