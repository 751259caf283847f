import type { Stuk } from '../../../shared/domain/verslag/stuk.ts';
import type { VerslagSoort } from '../../../shared/domain/verslag/verslag.ts';

export const stukken: readonly { id: Stuk; name: string }[] = [
  { id: 'afsprakenlijst', name: 'Afsprakenlijst' },
  { id: 'verslag', name: 'Verslag' },
  { id: 'besluitenlijst', name: 'Besluitenlijst' },
  { id: 'dossier', name: 'Dossier' },
];

/** The stuk as it is named on screen. */
export function stukName(stuk: Stuk): string {
  return stukken.find(({ id }) => id === stuk)?.name ?? stuk;
}

/** The stuk that is itself vastgesteld; null for one that follows the verslag. */
export function ownVaststelling(stuk: Stuk): VerslagSoort | null {
  return stuk === 'verslag' || stuk === 'afsprakenlijst' ? stuk : null;
}
