import type { VerslagSoort } from '../../../shared/domain/verslag/verslag.ts';

export const verslagSoorten: readonly { id: VerslagSoort; name: string }[] = [
  { id: 'afsprakenlijst', name: 'Afsprakenlijst' },
  { id: 'verslag', name: 'Verslag' },
];
