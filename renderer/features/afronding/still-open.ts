import { gaps } from '../../../shared/domain/afspraak/afspraak.ts';
import { withoutReden } from '../../../shared/domain/informatie/without-reden.ts';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';

function count(number: number, one: string, more: string): string {
  return number === 1 ? `1 ${one}` : `${String(number)} ${more}`;
}

/** What is not done yet before the bespreking closes; none of it stops the closing. */
export function stillOpen(
  view: Pick<BesprekingView, 'afspraken' | 'bespreking' | 'informatie' | 'klassen'>,
): string[] {
  const current = view.afspraken.filter(({ ingetrokken }) => !ingetrokken);
  const incomplete = current.filter((afspraak) => gaps(afspraak).length > 0).length;
  const unsaid = current.filter((one) => one.binding === 'nog-geen' && gaps(one).length === 0).length;
  const without = withoutReden(view.informatie, view.klassen).length;
  return [
    ...(incomplete > 0
      ? [count(incomplete, 'afspraak is nog niet compleet', 'afspraken zijn nog niet compleet')]
      : []),
    ...(unsaid > 0 ? [`over ${count(unsaid, 'afspraak', 'afspraken')} is nog geen akkoord gezegd`] : []),
    ...(without > 0 ? [count(without, 'regel vraagt nog een reden', 'regels vragen nog een reden')] : []),
    ...(view.bespreking.volgendOverleg === null ? ['er is nog geen datum voor het volgende overleg'] : []),
    ...(view.bespreking.informeert === '' ? ['niet bekend is wie betrokkene en naasten informeert'] : []),
  ];
}
