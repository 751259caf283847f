import { checkLaw, optieLijnSchema } from '../../domain/driehoek/bevoegdheid.ts';
import type { NotitieInhoud } from '../../domain/driehoek/inhoud.ts';
import { openVoorwaarden, optieObstacles, type Optie } from '../../domain/driehoek/optie.ts';
import { lijnNaam } from '../../domain/driehoek/words.ts';
import type { Block, Cell } from '../blocks.ts';
import { alinea, cell, kop, stack, struck } from '../make-block.ts';
import { joinWords } from '../words.ts';

/** Per line what can be done; what cannot stays readable, struck, with the reason. Then the advies. */
export function optiesBlocks({ opties, advies }: NotitieInhoud): Block[] {
  const groups = optieLijnSchema.options
    .map((lijn) => ({
      title: lijnNaam[lijn],
      rows: opties.filter((one) => one.lijn === lijn && one.tekst !== '').map(optieRow),
    }))
    .filter(({ rows }) => rows.length > 0);
  if (groups.length === 0 && advies === '') return [];
  const columns = [
    { head: 'Optie en artikel', width: 0.31 },
    { head: 'Wat het dossier vraagt', width: 0.42 },
    { head: 'Nadeel', width: 0.27 },
  ];
  return [
    kop(2, 'Opties en advies'),
    ...(groups.length === 0 ? [] : [{ kind: 'tabel' as const, columns, groups }, alinea(checkLaw, 'meta')]),
    ...(advies === '' ? [] : [alinea(`Advies: ${advies}`, 'strong')]),
  ];
}

function optieRow(optie: Optie): Cell[] {
  const { tekst, artikel, dossier, nadeel } = optie;
  const obstacles = optieObstacles(optie);
  if (obstacles.length > 0) {
    const why = `Reden: ${joinWords(obstacles)}.`;
    return [stack(struck(tekst), cell(artikel, 'meta')), cell(why, 'strong'), cell('')];
  }
  const open = openVoorwaarden(optie);
  const asked = open.length === 0 ? '' : `Nog na te gaan: ${open.join(' ')}`;
  return [
    stack(cell(tekst, 'strong'), cell(artikel, 'meta')),
    stack(cell(dossier), cell(asked, 'meta')),
    cell(nadeel),
  ];
}
