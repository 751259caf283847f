import './toets.css';

/** A shortcut as it stands on the keys, such as 'Ctrl+K'. */
export function Toets({ keys }: { keys: string }) {
  return <kbd className="toets">{keys}</kbd>;
}
