import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { findKader } from '../../../shared/kader/catalog.ts';
import type { Kader } from '../../../shared/kader/schema.ts';

/** The kader under which this casus is weighed; undefined when this program does not carry that version. */
export function kaderOf(view: Pick<BesprekingView, 'casus'>): Kader | undefined {
  return findKader(view.casus.kaderId, view.casus.kaderVersie);
}
