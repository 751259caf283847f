import { useRef, useState } from 'react';

type Revised = { readonly revisie: number } | null;

interface Filled<R, F> {
  readonly filled: F;
  readonly change: (part: Partial<F>) => void;
  /** The newest version known, from the screen or from an own save: the one to save over. */
  readonly newest: () => R;
  readonly saved: (record: R) => void;
}

/**
 * What is filled in of a record (null: a new one). As long as nothing was typed it follows the record on the
 * screen, which can still be a version behind the store when the fields are opened.
 */
export function useFilled<R extends Revised, F>(record: R, read: (record: R) => F): Filled<R, F> {
  const revisie = record?.revisie ?? 0;
  const [state, setState] = useState({ filled: read(record), revisie, touched: false });
  const own = useRef(record);
  if (!state.touched && revisie > state.revisie) {
    setState({ filled: read(record), revisie, touched: false });
  }
  return {
    filled: state.filled,
    change: (part) => setState((old) => ({ ...old, filled: { ...old.filled, ...part }, touched: true })),
    newest: () => (revisie > (own.current?.revisie ?? 0) ? record : own.current),
    saved: (saved) => {
      own.current = saved;
    },
  };
}
