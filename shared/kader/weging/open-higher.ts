import type { Fase } from '../../domain/casus/fase.ts';
import { isTouched, type OvergangStand } from './overgang-stand.ts';
import type { Weging } from './weging.ts';

interface OpenHigher {
  /** The next fase, and a fase further up that somebody answered on. */
  readonly inView: readonly Fase[];
  /** A direct step further up on which nobody answered yet. */
  readonly untouched: readonly Fase[];
}

const isOpen = (stand: OvergangStand) =>
  stand.met === 'onbekend' || (stand.met === 'ja' && stand.tooLittleKnown);

/** Fasen above the named one that other answers could still bring. They never hold back what is well known. */
export function openHigher({ standen, naar }: Weging): OpenHigher {
  const open = standen
    .filter(({ overgang }) => overgang.richting === 'op' && naar !== null && overgang.naar > naar)
    .filter(isOpen);
  const isNear = (stand: OvergangStand) => stand.overgang.naar === stand.overgang.van + 1 || isTouched(stand);
  const fasenOf = (some: readonly OvergangStand[]) => [...new Set(some.map((stand) => stand.overgang.naar))];
  const inView = fasenOf(open.filter(isNear));
  return { inView, untouched: fasenOf(open).filter((fase) => !inView.includes(fase)) };
}
