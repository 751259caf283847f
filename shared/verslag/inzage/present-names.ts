import type { BesprekingView } from '../../domain/bespreking/bespreking-view.ts';

/** Names of who was invited or there, with the word for how it went. */
export function presentNames(view: BesprekingView): string {
  const nameOf = new Map([
    ...view.betrokkenen.map(({ id, naam }) => [id, naam] as const),
    ...view.deelnemers.map(
      ({ id, contactId }) => [id, view.contacten.find((one) => one.id === contactId)?.naam ?? ''] as const,
    ),
  ]);
  return view.aanwezigen
    .map(({ deelnemerId, betrokkeneId, status }) => {
      const naam = nameOf.get(deelnemerId ?? betrokkeneId ?? '') ?? '';
      return naam === '' ? '' : `${naam} (${status})`;
    })
    .filter((text) => text !== '')
    .join(', ');
}
