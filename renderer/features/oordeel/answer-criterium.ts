import type { Antwoord, CriteriumAntwoord } from '../../../shared/domain/fasebesluit/antwoord.ts';
import { patchBespreking } from '../../query.ts';

/** An answer as the screen sends it; null takes it back. */
export type AntwoordGiven = Omit<CriteriumAntwoord, 'antwoord'> & { antwoord: Antwoord | null };

/** Shows the answer at once: the room is waiting, and the store follows within milliseconds. */
export function showAntwoord(besprekingId: string, given: AntwoordGiven): void {
  patchBespreking(besprekingId, (view) => {
    const others = view.antwoorden.filter((one) => one.criteriumId !== given.criteriumId);
    const { antwoord } = given;
    return { ...view, antwoorden: antwoord === null ? others : [...others, { ...given, antwoord }] };
  });
}
