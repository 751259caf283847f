import { useEffect, useRef, useState } from 'react';

const shownFor = 2_000;

/** True for two seconds after the text became another one; not on the first drawing. */
export function useChanged(text: string): boolean {
  const [changed, setChanged] = useState(false);
  const before = useRef(text);
  useEffect(() => {
    if (before.current === text) return undefined;
    before.current = text;
    setChanged(true);
    const timer = setTimeout(() => setChanged(false), shownFor);
    return () => clearTimeout(timer);
  }, [text]);
  return changed;
}
