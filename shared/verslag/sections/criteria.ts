import { visieInWords } from '../../domain/bespreking/visie-words.ts';
import type { CriteriumAntwoord } from '../../domain/fasebesluit/antwoord.ts';
import { criteriumIdsOf, findCriterium, overgangenFrom } from '../../kader/overgang.ts';
import type { Kader } from '../../kader/schema.ts';
import type { Block, Cell, RowGroup } from '../blocks.ts';
import { faseBefore } from '../fase-before.ts';
import { alinea, cell, kop, stack } from '../make-block.ts';
import type { VerslagModel } from '../verslag-model.ts';
import { organisatieKort } from '../who.ts';
import { antwoordNaam } from '../words.ts';

type Rows = RowGroup['rows'];

/** The criteria of every step that was discussed, each once; one that got no answer is shown as not discussed. */
export function criteriaBlocks(model: VerslagModel, kader: Kader): Block[] {
  const steps = discussedSteps(model, kader);
  if (steps.length === 0) {
    return model.reach.empty
      ? [kop(3, kader.namen.criteria), alinea('De criteria zijn niet besproken.')]
      : [];
  }
  return steps.flatMap((step) => [kop(3, step.kop), criteriaTable(step.rows)]);
}

function criteriaTable(rows: Rows): Block {
  return {
    kind: 'tabel',
    columns: [
      { head: 'Criterium', width: 0.55 },
      { head: 'Antwoord', width: 0.12 },
      { head: 'Waarom', width: 0.33 },
    ],
    groups: [{ title: null, rows }],
  };
}

function discussedSteps(model: VerslagModel, kader: Kader): { kop: string; rows: Rows }[] {
  const seenOtherwise = new Set(model.criteriumVisies.map((visie) => visie.criteriumId));
  const given = new Map(model.antwoorden.map((antwoord) => [antwoord.criteriumId, antwoord]));
  const shown = new Set<string>();
  const step = (title: string, ids: readonly string[]) => {
    const fresh = ids.filter((id) => !shown.has(id));
    if (!fresh.some((id) => given.has(id) || seenOtherwise.has(id))) return [];
    fresh.forEach((id) => shown.add(id));
    // To who may not have every answer, one that is not there was perhaps given.
    const whole = model.reach.empty || model.reach.afweging;
    const shownHere = fresh.filter((id) => whole || given.has(id) || seenOtherwise.has(id));
    const rows = shownHere.map((id) =>
      criteriumRow(criteriumCell(model, kader, id), given.get(id), whole ? 'niet besproken' : ''),
    );
    return [{ kop: title, rows }];
  };
  return [
    ...overgangenFrom(kader, faseBefore(model)).flatMap((overgang) =>
      step(overgang.kop, criteriumIdsOf(overgang)),
    ),
    ...step('Andere criteria', [...new Set([...given.keys(), ...seenOtherwise])]),
  ];
}

/** The text, and under it who sees it otherwise. */
function criteriumCell(model: VerslagModel, kader: Kader, id: string): Cell {
  const meeting = model.antwoorden.find((antwoord) => antwoord.criteriumId === id)?.antwoord ?? null;
  const visies = model.criteriumVisies
    .filter((visie) => visie.criteriumId === id)
    .map((visie) => {
      const organisatie = organisatieKort(model, visie.organisatieId);
      return cell(visieInWords({ ...visie, organisatie }, meeting), 'meta');
    });
  return stack(cell(findCriterium(kader, id).tekst), ...visies);
}

function criteriumRow(criterium: Cell, given: CriteriumAntwoord | undefined, none: string): readonly Cell[] {
  if (given === undefined) return [criterium, cell(none), []];
  return [
    criterium,
    cell(antwoordNaam[given.antwoord], 'strong'),
    cell([given.toelichting, regelsText(given.regels)].filter((part) => part !== '').join('; ')),
  ];
}

function regelsText(regels: readonly number[]): string {
  if (regels.length === 0) return '';
  return `${regels.length === 1 ? 'regel' : 'regels'}\u00a0${regels.join(', ')}`;
}
