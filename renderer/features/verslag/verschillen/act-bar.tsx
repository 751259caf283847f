import type { KeyboardEvent } from 'react';
import { Button } from '../../../components/button.tsx';
import { optionForKey } from '../../bespreking/letter-key.ts';
import type { Act } from './targets.ts';

const acts: readonly { id: Act; word: string; key: string }[] = [
  { id: 'mee', word: 'mee', key: 'M' },
  { id: 'niet', word: 'niet', key: 'N' },
  { id: 'terug', word: 'terug naar de regels', key: 'T' },
];

export function actForKey(event: KeyboardEvent): Act | null {
  return optionForKey(event, acts);
}

/** The same as the keys, for who points. */
export function ActBar({ label, busy, onAct }: { label: string; busy: boolean; onAct: (act: Act) => void }) {
  return (
    <div className="verslag-knoppen" role="group" aria-label={`Kiezen voor ${label}`}>
      {acts.map(({ id, word, key }) => (
        <Button key={id} shortcut={key} isDisabled={busy} onPress={() => onAct(id)}>
          {`${word.charAt(0).toUpperCase()}${word.slice(1)}`}
        </Button>
      ))}
    </div>
  );
}
