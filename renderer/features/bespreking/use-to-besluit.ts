import { useCallback, useEffect, useRef } from 'react';
import type { Stap } from '../../../shared/domain/bespreking/stap.ts';
import { focusArea } from './areas.ts';

const besluitStap: Stap = 4;

/** To the form of the op- of afschaling: the step, and the focus once the step is there. */
export function useToBesluit(stap: Stap, goTo: (stap: Stap) => void): () => void {
  const wanted = useRef(false);
  useEffect(() => {
    if (stap === besluitStap && wanted.current) focusArea('midden');
    wanted.current = false;
  }, [stap]);
  return useCallback(() => {
    if (stap === besluitStap) return focusArea('midden');
    wanted.current = true;
    goTo(besluitStap);
  }, [stap, goTo]);
}
