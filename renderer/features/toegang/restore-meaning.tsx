import type { CopyRelation } from '../../../shared/domain/toegang/compare-copies.ts';
import type { ChosenReservekopie, RestorePreview } from '../../../shared/ipc/contract/reservekopie.ts';
import { formatMoment } from '../../components/format-moment.ts';
import { Notice } from '../../components/notice.tsx';

const losing: readonly (CopyRelation | null)[] = ['present-is-ahead', 'apart', 'other-store'];

interface RestoreMeaningProps {
  preview: RestorePreview;
  copy: ChosenReservekopie;
}

/** What putting this copy back does to what is here now. */
export function RestoreMeaning({ preview, copy }: RestoreMeaningProps) {
  const { occupied, relation } = preview;
  return (
    <>
      <p>De reservekopie van {formatMoment(copy.madeAt)} is nagekeken en gaat open.</p>
      {!occupied && <p>Op deze computer staan nog geen gegevens. De reservekopie komt er te staan.</p>}
      {occupied && (
        <>
          {losing.includes(relation) ? (
            <Notice tone="attention">{relationText(preview)}</Notice>
          ) : (
            <p>{relationText(preview)}</p>
          )}
          <p>
            Wat er nu staat, gooit Casustafel niet weg: het blijft in dezelfde map staan onder een naam met de
            datum van vandaag en het woord bewaard.
          </p>
        </>
      )}
    </>
  );
}

function relationText({ relation, comparison }: RestorePreview): string {
  const present = comparison?.present;
  const lines = present === undefined ? '' : count(present.changesSince);
  const last = present?.head === null || present === undefined ? '' : formatMoment(present.head.moment);
  switch (relation) {
    case null:
      return 'Op deze computer staan al gegevens. Casustafel kan ze nu niet vergelijken: met deze wachtzin of code gaan ze niet open, of ze zijn beschadigd.';
    case 'same':
      return 'De gegevens op deze computer zijn dezelfde als die in de reservekopie.';
    case 'backup-goes-on':
      return `De reservekopie gaat verder waar de gegevens op deze computer ophouden: er ${count(comparison?.backup.changesSince ?? 0)} bij. Ook het logboek gaat daar verder.`;
    case 'present-is-ahead':
      return `De gegevens op deze computer zijn nieuwer: er ${lines} bij sinds deze reservekopie, de laatste op ${last}. Dat staat niet in de reservekopie.`;
    case 'apart':
      return `Sinds deze reservekopie is er op twee plekken gewerkt. Op deze computer ${lines} bij, de laatste op ${last}. Dat staat niet in de reservekopie.`;
    case 'other-store':
      return 'Deze reservekopie hoort bij andere gegevens dan die nu op deze computer staan.';
  }
}

function count(changes: number): string {
  return changes === 1 ? 'kwam 1 wijziging' : `kwamen ${changes} wijzigingen`;
}
