import type { Organisatie } from '../organisatie/organisatie.ts';
import type { BesprekingView } from './bespreking-view.ts';

type People = Pick<BesprekingView, 'aanwezigen' | 'deelnemers' | 'contacten' | 'organisaties'>;

/** The organisaties invited to this bespreking, in the order of their people; also one whose person is not here. */
export function organisatiesAtTable({
  aanwezigen,
  deelnemers,
  contacten,
  organisaties,
}: People): Organisatie[] {
  const ids = aanwezigen.flatMap(({ deelnemerId }) => {
    const deelnemer = deelnemers.find((one) => one.id === deelnemerId);
    return contacten.find((one) => one.id === deelnemer?.contactId)?.organisatieId ?? [];
  });
  return [...new Set(ids)].flatMap((id) => organisaties.find((organisatie) => organisatie.id === id) ?? []);
}
