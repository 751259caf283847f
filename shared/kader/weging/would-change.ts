import type { Antwoord } from '../../domain/fasebesluit/antwoord.ts';
import type { Fase } from '../../domain/casus/fase.ts';
import { antwoordOp, type Antwoorden } from '../antwoorden.ts';
import { decisiveFor } from './doorslag.ts';
import { headline } from './headline.ts';
import { groepenOf, weighGroep } from './logica.ts';
import { findCriterium } from '../overgang.ts';
import type { OvergangStand } from './overgang-stand.ts';
import type { Kader } from '../schema.ts';
import { weighFase } from './weigh-fase.ts';
import type { Uitkomst, Weging } from './weging.ts';

/**
 * Another answer that would change the outcome. howMany: one of the ids is enough, or all of them together.
 * antwoord: 'ja of nee' when any answer does, because then enough is known.
 */
export interface Change {
  readonly ids: readonly string[];
  readonly howMany: 'een' | 'alle';
  readonly antwoord: 'ja' | 'nee' | 'ja of nee';
  readonly uitkomst: Uitkomst;
  readonly naar: Fase | null;
  readonly tekst: string;
}

type Untold = Omit<Change, 'tekst'>;

function withAnswers(antwoorden: Antwoorden, ids: readonly string[], antwoord: Antwoord): Antwoorden {
  return { ...antwoorden, ...Object.fromEntries(ids.map((id) => [id, { antwoord }])) };
}

/** Conditions of one overgang that have no ja yet, while the rest of the regel holds: together they meet it. */
function missingTogether(stand: OvergangStand, antwoorden: Antwoorden): string[][] {
  return stand.overgang.regels
    .filter((regel) => regel.gevolg === 'overgang')
    .map((regel) =>
      groepenOf(stand.overgang, regel).filter((groep) => weighGroep(groep, antwoorden) !== 'ja'),
    )
    .filter((missing) => missing.every((groep) => groep.logica === 'alle'))
    .map((missing) => missing.flatMap((g) => g.criteria.filter((id) => antwoordOp(antwoorden, id) !== 'ja')))
    .filter((ids) => ids.length > 1);
}

/** Up to three criteria are named; a longer list is counted, its ids stand beside the sentence. */
function sentence(kader: Kader, { ids, howMany, antwoord, uitkomst, naar }: Untold): string {
  const outcome = headline(kader, { uitkomst, naar });
  const why = uitkomst === 'onvoldoende' ? ', want dan moeten eerst meer vragen een antwoord krijgen' : '';
  const after = `${outcome.charAt(0).toLowerCase()}${outcome.slice(1)}${why}`;
  const named = ids.map((id) => `"${findCriterium(kader, id).tekst}"`);
  const count = ids.length > 3 ? `deze ${String(ids.length)} punten` : null;
  if (howMany === 'alle') {
    const all = count === null ? named.join(' en ') : `${count} allemaal`;
    return `Als ${all} ${antwoord} zijn: ${after}.`;
  }
  return `Als ${count === null ? named.join(' of ') : `een van ${count}`} ${antwoord} is: ${after}.`;
}

/** Where a ja and a nee to the same criteria do the same, that is one change. */
function joinAnswers(changes: readonly Untold[]): Untold[] {
  const same = (one: Untold) => [one.howMany, one.uitkomst, one.naar, ...one.ids].join();
  const twin = (one: Untold) =>
    changes.some((other) => other.antwoord !== one.antwoord && same(other) === same(one));
  return changes
    .filter((one) => one.antwoord !== 'nee' || !twin(one))
    .map((one) => (twin(one) ? { ...one, antwoord: 'ja of nee' as const } : one));
}

/** Every change of one answer, and every set of answers that only counts together, with another outcome; open ones first. */
export function whatWouldChange(
  kader: Kader,
  fase: Fase | null,
  antwoorden: Antwoorden,
  now: Weging,
): Change[] {
  const changes = new Map<string, { ids: string[]; change: Omit<Untold, 'ids'>; open: number }>();
  const tryOut = (ids: string[], antwoord: 'ja' | 'nee', howMany: 'een' | 'alle') => {
    const { uitkomst, naar } = weighFase(kader, fase, withAnswers(antwoorden, ids, antwoord));
    if (uitkomst === now.uitkomst && naar === now.naar) return;
    const open = ids.every((id) => antwoordOp(antwoorden, id) === 'onbekend') ? 1 : 0;
    const key = howMany === 'alle' ? [antwoord, ...ids].join() : [antwoord, uitkomst, naar, open].join();
    const known = changes.get(key);
    if (known === undefined) changes.set(key, { ids, change: { howMany, antwoord, uitkomst, naar }, open });
    else known.ids.push(...ids);
  };
  for (const id of new Set(now.standen.flatMap((stand) => stand.criteria))) {
    const given = antwoordOp(antwoorden, id);
    if (given !== 'ja') tryOut([id], 'ja', 'een');
    if (given !== 'nee') tryOut([id], 'nee', 'een');
  }
  for (const ids of now.standen.flatMap((stand) => missingTogether(stand, antwoorden)))
    tryOut(ids, 'ja', 'alle');
  // Several ja's that each are enough: only without all of them the outcome is another one.
  const carrying = decisiveFor(now, antwoorden).filter((id) => antwoordOp(antwoorden, id) === 'ja');
  if (
    carrying.length > 1 &&
    ![...changes.values()].some(({ ids }) => ids.some((id) => carrying.includes(id)))
  )
    tryOut(carrying, 'nee', 'alle');
  const found = [...changes.values()]
    .sort((a, b) => b.open - a.open)
    .map(({ ids, change }) => ({ ids, ...change }));
  return joinAnswers(found).map((one) => ({ ...one, tekst: sentence(kader, one) }));
}
