import type { LogboekChain } from '../../../../shared/ipc/contract/logboek.ts';
import { formatAantal } from '../../../components/aantal.ts';

/** In one sentence what is known of the chain. */
export function chainText({ eerste, laatste, check, bevindingen }: LogboekChain): string {
  if (eerste === null || laatste === null) return 'Er staan nog geen regels in het logboek.';
  const lines = `Het logboek loopt van regel ${formatAantal(eerste)} tot en met regel ${formatAantal(laatste)}`;
  if (check?.gelukt === false) return `${lines}. Bij de laatste controle klopte het niet.`;
  if (bevindingen.length > 0) return `${lines}. Er is een bevinding die nog niet is nagegaan.`;
  return check === null ? `${lines}.` : `${lines}, zonder gat en zonder veranderde regel.`;
}
