import type { Stuk } from '../../../shared/domain/verslag/stuk.ts';
import type { RequestOutput } from '../../../shared/ipc/contract.ts';
import { ownVaststelling } from './stukken.ts';

type Ontvangers = RequestOutput<'verslag.ontvangers'>;
export type Recipient = Ontvangers['ontvangers'][number];
export type Verschil = Ontvangers['verschillen'][number];

/** What of a stuk is looked at: where recipients differ, the whole of it, or the copy of one recipient by key. */
export type Opened = 'verschillen' | 'alles' | (string & {});

/** A stuk opens where somebody has to judge; otherwise on the paper. null: there is nothing to look at. */
export function firstOpened(
  stuk: Stuk,
  verschillen: readonly Verschil[],
  ontvangers: readonly Recipient[],
): Opened | null {
  if (verschillen.length > 0 && ontvangers.length > 0) return 'verschillen';
  if (ownVaststelling(stuk) !== null) return 'alles';
  return ontvangers[0]?.key ?? null;
}

/** A recipient can be gone: taken off the list of deelnemers meanwhile. */
export function isStillThere(opened: Opened | null, ontvangers: readonly Recipient[]): opened is Opened {
  if (opened === null) return false;
  return opened === 'verschillen' || opened === 'alles' || ontvangers.some(({ key }) => key === opened);
}
