import type { CriteriumAntwoord } from '../../domain/fasebesluit/fasebesluit.ts';
import { criteriumIdsOf, findCriterium } from '../../kader/overgang.ts';
import type { Kader } from '../../kader/schema.ts';
import type { Block, Cell, RijGroep } from '../blocks.ts';
import { alinea, cell, kop, stack } from '../make-block.ts';
import type { VerslagModel } from '../verslag-model.ts';
import { antwoordNaam } from '../words.ts';

/** The criteria of every step that was discussed; one that got no answer is shown as not discussed. */
export function criteriaBlocks(model: VerslagModel, kader: Kader): Block[] {
  const head = kop(3, kader.namen.criteria);
  const groups = groupsOf(model.antwoorden, kader);
  if (groups.length === 0) return [head, alinea('De criteria zijn niet besproken.')];
  return [
    head,
    {
      kind: 'tabel',
      columns: [
        { head: 'Criterium', width: 0.5 },
        { head: 'Antwoord', width: 0.14 },
        { head: 'Waarom', width: 0.36 },
      ],
      groups,
    },
  ];
}

function groupsOf(antwoorden: readonly CriteriumAntwoord[], kader: Kader): RijGroep[] {
  const given = new Map(antwoorden.map((antwoord) => [antwoord.criteriumId, antwoord]));
  return kader.overgangen
    .map((overgang) => ({ title: overgang.kop, ids: criteriumIdsOf(overgang) }))
    .filter(({ ids }) => ids.some((id) => given.has(id)))
    .map(({ title, ids }) => ({
      title,
      rows: ids.map((id) => criteriumRow(findCriterium(kader, id).tekst, given.get(id))),
    }));
}

function criteriumRow(tekst: string, given: CriteriumAntwoord | undefined): readonly Cell[] {
  if (given === undefined) return [cell(tekst), cell('niet besproken'), []];
  return [
    cell(tekst),
    cell(antwoordNaam[given.antwoord], 'strong'),
    stack(cell(given.toelichting), cell(regelsText(given.regels), 'meta')),
  ];
}

function regelsText(regels: readonly number[]): string {
  if (regels.length === 0) return '';
  return `${regels.length === 1 ? 'regel' : 'regels'} ${regels.join(', ')}`;
}
