import type { InvoerMoment } from './deel-bron.ts';

/** When it was entered or last changed in this bespreking; null when nothing was noted of it. */
export function changedAt(
  { momenten }: { readonly momenten: readonly InvoerMoment[] },
  bron: InvoerMoment['bron'] | 'fasebesluit',
  bronId: string,
): string | null {
  return momenten.find((one) => one.bron === bron && one.bronId === bronId)?.moment ?? null;
}
