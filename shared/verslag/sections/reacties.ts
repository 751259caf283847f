import { formatDatum } from '../../domain/termijn/format-datum.ts';
import type { Conceptronde } from '../../domain/verslag/conceptronde.ts';
import { reactieUitkomstNaam, type Reactie } from '../../domain/verslag/reactie.ts';
import type { Block } from '../blocks.ts';
import { alinea, cell, kop, stack } from '../make-block.ts';

/**
 * What came back on the concept and what was done with it, for the dossier: a reaction can hold what another
 * participant may not have, so it goes along with nobody's copy. Nothing when the concept did not go round.
 */
export function reactiesBlocks(ronde: Conceptronde | null, reacties: readonly Reactie[]): Block[] {
  if (ronde === null && reacties.length === 0) return [];
  return [kop(2, 'Reacties op het concept'), ...rondeBlocks(ronde), ...reactieBlocks(reacties)];
}

function rondeBlocks(ronde: Conceptronde | null): Block[] {
  if (ronde === null) return [];
  const { verzondenOp, reactieTot } = ronde;
  return [
    alinea(
      `Rondgestuurd op ${formatDatum(verzondenOp)}, reageren kon tot en met ${formatDatum(reactieTot)}.`,
    ),
  ];
}

function reactieBlocks(reacties: readonly Reactie[]): Block[] {
  if (reacties.length === 0) return [alinea('Er kwam geen reactie.')];
  const rows = reacties.map((one) => [
    cell(String(one.nummer)),
    stack(cell(one.van), cell(formatDatum(one.ontvangenOp), 'meta')),
    stack(cell(one.regel === null ? '' : `Regel ${String(one.regel)}`, 'meta'), cell(one.tekst)),
    stack(cell(reactieUitkomstNaam[one.uitkomst], 'strong'), cell(one.waarom)),
  ]);
  return [
    {
      kind: 'tabel',
      columns: [
        { head: 'Nr.', width: 0.06 },
        { head: 'Van', width: 0.22 },
        { head: 'Reactie', width: 0.42 },
        { head: 'Antwoord', width: 0.3 },
      ],
      groups: [{ title: null, rows }],
    },
  ];
}
