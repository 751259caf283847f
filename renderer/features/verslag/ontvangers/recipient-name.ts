import { ontvangerLabel } from '../../../../shared/domain/verslag/exemplaar.ts';
import type { Recipient } from '../opened.ts';

/** 'M. Smit, GGZ Oost', as it stands on the paper. */
export function recipientName({ naam, organisatie }: Pick<Recipient, 'naam' | 'organisatie'>): string {
  return ontvangerLabel({ naam, organisatie });
}
