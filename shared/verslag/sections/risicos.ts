import type { Risico } from '../../domain/risico/risico.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import type { Block } from '../blocks.ts';
import { alinea, cell, kop, stack } from '../make-block.ts';
import type { VerslagModel } from '../verslag-model.ts';
import { kansGevolgText } from '../words.ts';

/** The risks in words: a number on paper reads as a score of a person, which it is not. */
export function risicosBlocks({ risicos, reach }: VerslagModel): Block[] {
  if (risicos.length === 0) {
    return reach.empty ? [kop(3, 'Risico’s'), alinea('Er zijn geen risico’s vastgelegd.')] : [];
  }
  return [
    kop(3, 'Risico’s'),
    {
      kind: 'tabel',
      columns: [
        { head: 'Nr.', width: 0.05 },
        { head: 'Risico', width: 0.3 },
        { head: 'Inschatting', width: 0.25 },
        { head: 'Wat beschermt', width: 0.2 },
        { head: 'Maatregel', width: 0.2 },
      ],
      groups: [{ title: null, rows: risicos.map(risicoRow) }],
    },
  ];
}

function risicoRow(risico: Risico) {
  const who = [risico.wieLooptGevaar, risico.wanneer].filter((part) => part !== '').join(', ');
  const rest = kansGevolgText(risico.restKans, risico.restGevolg);
  return [
    cell(String(risico.nummer)),
    stack(cell(risico.wat), cell(who, 'meta')),
    stack(cell(kansGevolgText(risico.kans, risico.gevolg)), cell(`na de maatregel: ${rest}`, 'meta')),
    cell(risico.beschermend === '' ? 'niets genoemd' : risico.beschermend),
    stack(cell(risico.maatregel), cell(risico.eigenaar, 'strong')),
  ];
}

/** What is done when it happens, and who keeps watch; nothing when none was made. */
export function scenariosBlocks({ scenarios }: VerslagModel): Block[] {
  if (scenarios.length === 0) return [];
  const row = (scenario: Scenario) => [
    cell(scenario.als),
    cell(scenario.dan),
    cell(scenario.eigenaar, 'strong'),
  ];
  return [
    kop(3, 'Scenario’s'),
    {
      kind: 'tabel',
      columns: [
        { head: 'Als', width: 0.37 },
        { head: 'Dan', width: 0.38 },
        { head: 'Wie let op', width: 0.25 },
      ],
      groups: [{ title: null, rows: scenarios.map(row) }],
    },
  ];
}
