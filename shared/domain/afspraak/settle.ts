import type { Afspraak } from './afspraak.ts';
import type { Uitkomst } from './uitkomst.ts';

/**
 * An afspraak after an earlier bespreking's answer about it. Doorgeschoven leaves it open and counts once per
 * bespreking; `before` is what this same bespreking said earlier, or null.
 */
export function settle(
  afspraak: Afspraak,
  said: Pick<Uitkomst, 'uitkomst' | 'waarom'>,
  before: Uitkomst['uitkomst'] | null,
): Afspraak {
  const counted = afspraak.doorgeschoven - (before === 'doorgeschoven' ? 1 : 0);
  const moved = said.uitkomst === 'doorgeschoven';
  return {
    ...afspraak,
    status: said.uitkomst === 'doorgeschoven' ? 'open' : said.uitkomst,
    waarom: said.waarom,
    doorgeschoven: counted + (moved ? 1 : 0),
    revisie: afspraak.revisie + 1,
  };
}
