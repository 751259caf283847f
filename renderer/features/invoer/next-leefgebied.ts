import { leefgebieden } from '../../../shared/domain/informatie/leefgebied.ts';

/** The heading after this one; after the last comes none at all, and then the first again. */
export function nextLeefgebied(leefgebied: string): string {
  const at = leefgebieden.indexOf(leefgebied);
  return leefgebieden[at + 1] ?? '';
}
