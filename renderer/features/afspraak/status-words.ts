import type { AfspraakStatus } from '../../../shared/domain/afspraak/afspraak.ts';

export const statusWords: Record<AfspraakStatus, string> = {
  open: 'open',
  gedaan: 'gedaan',
  'niet-gedaan': 'niet gedaan',
  vervallen: 'vervallen',
};
