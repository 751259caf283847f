import { beheerRequest } from '../../shell/room-request.ts';
import { useMay } from '../../shell/use-may.ts';
import { beheerPartItems, type BeheerPartItem } from './beheer-parts.tsx';

/** The parts that this user may open. */
export function useBeheerParts(): readonly BeheerPartItem[] {
  const may = useMay();
  return beheerPartItems.filter(({ part }) => {
    const request = beheerRequest[part];
    return request === undefined || may(request);
  });
}
