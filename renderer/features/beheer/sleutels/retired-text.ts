import type { SleutelStand } from '../../../../shared/ipc/contract/sleutel.ts';
import { dayText } from './day-text.ts';

/** How many earlier keys are kept, and until which backup is gone. */
export function retiredText(retired: SleutelStand['retired']): string {
  if (retired.length === 0) return 'Er worden geen oude sleutels bewaard.';
  const kept =
    retired.length === 1
      ? 'Er wordt 1 oude sleutel bewaard'
      : `Er worden ${retired.length} oude sleutels bewaard`;
  if (retired.some(({ backups }) => backups === null)) {
    return `${kept}. Niet elke map met reservekopieën is nu te bereiken; zolang dat zo is, gaat er geen weg.`;
  }
  const newest = retired
    .map(({ newestBackupAt }) => newestBackupAt)
    .filter((moment) => moment !== null)
    .toSorted()
    .at(-1);
  if (newest === undefined)
    return `${kept}. Geen reservekopie heeft ze nog nodig; bij de volgende reservekopie gaan ze weg.`;
  const count = retired.reduce((sum, { backups }) => sum + (backups ?? 0), 0);
  const copies = count === 1 ? '1 reservekopie' : `${count} reservekopieën`;
  return `${kept}, voor ${copies} tot en met ${dayText(newest)}. Oude sleutels gaan vanzelf weg, samen met de laatste reservekopie die ze nodig heeft.`;
}
