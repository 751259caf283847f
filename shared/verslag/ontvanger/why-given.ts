import type { DeelItem } from '../../domain/delen/deel-item.ts';
import type { Deelrecht } from '../../domain/delen/deelrecht.ts';
import { deelrechtText } from '../../domain/delen/deelrecht-words.ts';
import type { Ontvanger } from '../../domain/delen/ontvanger.ts';
import { deelKey } from '../../domain/delen/rechten-of.ts';

export interface Given {
  readonly gets: 'nothing' | 'part' | 'all';
  /** One or two sentences. */
  readonly waarom: string;
}

/** How much of a stuk somebody gets, and why, in a few words. */
export function whyGiven(
  items: readonly DeelItem[],
  { soort, perioden }: Pick<Ontvanger, 'soort' | 'perioden'>,
  rechten: ReadonlyMap<string, Deelrecht>,
): Given {
  const own = items.flatMap((item) => rechten.get(deelKey(item)) ?? []);
  const given = own.filter(({ allowed }) => allowed).length;
  const refused = own.find(({ grond }) => grond === 'geen-besluit');
  if (refused !== undefined) return { gets: 'nothing', waarom: deelrechtText(refused) };
  const nobody = soort === 'organisatie' ? 'Niemand van deze organisatie was erbij.' : 'Was er niet bij.';
  const was = perioden.length > 0 ? 'Was erbij.' : nobody;
  if (given === 0) {
    const none = items.length === 0 ? 'Er staat niets op dit stuk.' : 'Niets hiervan is voor deze ontvanger.';
    return { gets: 'nothing', waarom: `${was} ${none}` };
  }
  const whole = own.filter(({ allowed, grond }) => allowed && grond !== 'alleen-stap').length;
  if (whole === own.length) return { gets: 'all', waarom: was };
  const only = 'Krijgt alleen wat deze ontvanger aangaat.';
  const count = own.length - whole;
  const without = count === 1 ? 'Eén onderdeel gaat niet mee.' : `${String(count)} onderdelen gaan niet mee.`;
  return { gets: 'part', waarom: perioden.length > 0 ? `${was} ${without}` : `${was} ${only}` };
}
