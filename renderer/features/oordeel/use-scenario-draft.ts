import { useRef, useState } from 'react';

/** The empty row under the scenario's: once it has been saved it keeps its place until the focus leaves it. */
export interface ScenarioDraft {
  /** React key of the row: a new number is a new, empty row. */
  readonly nummer: number;
  readonly savedId: string | null;
  /** The row was saved and got this id. */
  saved: (id: string) => void;
  /** The focus left the row: a saved one joins the list, and an empty one takes its place. */
  left: () => void;
  /** The row is done: as `left`, and if it is still being saved, as soon as it is. */
  done: () => void;
}

export function useScenarioDraft(): ScenarioDraft {
  const [row, setRow] = useState<{ nummer: number; savedId: string | null }>({ nummer: 0, savedId: null });
  const waiting = useRef(false);
  const next = (): void => {
    waiting.current = false;
    setRow((old) => ({ nummer: old.nummer + 1, savedId: null }));
  };
  return {
    ...row,
    saved: (id) => (waiting.current ? next() : setRow((old) => ({ ...old, savedId: id }))),
    left: () => {
      if (row.savedId !== null) next();
    },
    done: () => {
      if (row.savedId === null) waiting.current = true;
      else next();
    },
  };
}
