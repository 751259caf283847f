import { beheerPartItems, type BeheerPartItem } from './beheer-parts.tsx';

/** The parts that this user may open. */
export function useBeheerParts(): readonly BeheerPartItem[] {
  return beheerPartItems;
}
