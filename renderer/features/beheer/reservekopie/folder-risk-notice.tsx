import type { FolderRisk } from '../../../../shared/domain/toegang/folder-risk.ts';
import { Notice } from '../../../components/notice.tsx';

/** The gegevens lie where an open file is not safe (R15): named, and left to the user. */
export function FolderRiskNotice({ risk }: { risk: FolderRisk | null }) {
  if (risk === null) return null;
  return (
    <Notice tone="attention" word="Deze map is geen goede plek voor uw gegevens">
      {risk.kind === 'synced'
        ? `De map wordt gesynchroniseerd met ${risk.dienst}. Zo’n programma kan het bestand vastzetten of een oude versie terugzetten terwijl u werkt.`
        : 'De map staat op het netwerk. Valt de verbinding weg terwijl u werkt, dan kan het bestand beschadigd raken.'}{' '}
      Vraag uw beheerder om een map op deze computer die niet wordt gesynchroniseerd. Voor reservekopieën is
      een netwerkschijf juist goed.
    </Notice>
  );
}
