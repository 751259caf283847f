import { akkoordNamen } from '../../../shared/domain/fasebesluit/akkoord-namen.ts';
import type { Akkoord } from '../../../shared/domain/fasebesluit/fasebesluit.ts';
import type { Bevoegdheid } from '../../../shared/kader/bevoegdheid.ts';
import type { Attendee } from '../../../shared/kader/rol.ts';
import { Refused } from '../refused.ts';

/**
 * Every participant of the bespreking stands in the list once, and nobody else: leaving somebody out must never
 * look like agreement of all. Where the kader asks no akkoord the list is empty.
 */
export function checkAkkoord(
  { akkoord }: Pick<Bevoegdheid, 'akkoord'>,
  offered: readonly Akkoord[],
  participants: readonly Attendee[],
): void {
  const expected = akkoord === null ? [] : akkoordNamen(participants);
  const given = offered.map(({ naam }) => naam);
  const lacking = expected.filter((naam) => !given.includes(naam));
  const strange = given.filter((naam) => !expected.includes(naam));
  if (lacking.length > 0 || strange.length > 0 || given.length !== expected.length) {
    throw new Refused('verouderd', [...lacking, ...strange].join(', '));
  }
}
