import { gaps } from '../../../shared/domain/afspraak/afspraak.ts';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';

function count(number: number, one: string, more: string): string {
  return number === 1 ? `1 ${one}` : `${String(number)} ${more}`;
}

/** What is not done yet before the bespreking closes; none of it stops the closing. */
export function stillOpen(view: Pick<BesprekingView, 'afspraken' | 'bespreking'>): string[] {
  const current = view.afspraken.filter(({ ingetrokken }) => !ingetrokken);
  const incomplete = current.filter((afspraak) => gaps(afspraak).length > 0).length;
  const unsaid = current.filter((one) => one.binding === 'nog-geen' && gaps(one).length === 0).length;
  return [
    ...(incomplete > 0
      ? [count(incomplete, 'afspraak is nog niet compleet', 'afspraken zijn nog niet compleet')]
      : []),
    ...(unsaid > 0 ? [`over ${count(unsaid, 'afspraak', 'afspraken')} is nog geen akkoord gezegd`] : []),
    ...(view.bespreking.volgendOverleg === null ? ['er is nog geen datum voor het volgende overleg'] : []),
    ...(view.bespreking.informeert === '' ? ['niet bekend is wie betrokkene en naasten informeert'] : []),
  ];
}
