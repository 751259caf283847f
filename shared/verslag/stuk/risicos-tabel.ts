import type { Risico } from '../../domain/risico/risico.ts';
import type { Block } from '../blocks.ts';
import { alinea, cell, stack } from '../make-block.ts';
import { kansGevolgText } from '../words.ts';

/** The risks in words, with what is done about them, or one sentence when there are none. */
export function risicosTabel(risicos: readonly Risico[]): Block {
  if (risicos.length === 0) return alinea('Er zijn geen risico’s vastgelegd.', 'meta');
  return {
    kind: 'tabel',
    columns: [
      { head: 'Risico', width: 0.38 },
      { head: 'Inschatting', width: 0.24 },
      { head: 'Wat wij doen', width: 0.38 },
    ],
    groups: [
      {
        title: null,
        rows: risicos.map((risico) => [
          stack(
            cell(risico.wat),
            cell([risico.wieLooptGevaar, risico.wanneer].filter((part) => part !== '').join(', '), 'meta'),
          ),
          cell(kansGevolgText(risico.kans, risico.gevolg)),
          stack(cell(risico.maatregel), cell(risico.eigenaar, 'strong')),
        ]),
      },
    ],
  };
}
