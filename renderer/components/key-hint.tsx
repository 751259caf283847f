import './key-hint.css';

/** A shortcut as it stands on the keys, such as 'Ctrl+K'. */
export function KeyHint({ keys }: { keys: string }) {
  return <kbd className="toets">{keys}</kbd>;
}
