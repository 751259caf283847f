import type { DeelBron, InvoerMoment } from './deel-bron.ts';

interface Noted {
  readonly momenten: readonly InvoerMoment[];
}
type Bron = InvoerMoment['bron'] | DeelBron;

/** When it was entered or last changed; null when nothing was noted of it. */
export function changedAt({ momenten }: Noted, bron: Bron, bronId: string): string | null {
  return momenten.find((one) => one.bron === bron && one.bronId === bronId)?.moment ?? null;
}

/** Was it changed in a later bespreking? */
export function changedLater({ momenten }: Noted, bron: Bron, bronId: string): boolean {
  return momenten.some((one) => one.bron === bron && one.bronId === bronId && one.later === true);
}
