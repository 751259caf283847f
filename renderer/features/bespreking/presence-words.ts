import type { Bespreking } from '../../../shared/domain/bespreking/bespreking.ts';
import { presenceText } from '../../../shared/verslag/presence-text.ts';
import type { Person } from './person.ts';

/** What stands behind a name: '' when simply there, 'afwezig', 'vanaf 10.20', 'tot 10.45', 'verwacht'. */
export function presenceWords(
  { aanwezige }: Pick<Person, 'aanwezige'>,
  bespreking: Pick<Bespreking, 'startedAt' | 'closedAt'>,
): string {
  if (aanwezige === null) return 'niet uitgenodigd';
  if (aanwezige.status === 'uitgenodigd') return 'verwacht';
  const text = presenceText(aanwezige, bespreking).replace(/ uur$/, '');
  return text === 'ja' ? '' : text;
}
