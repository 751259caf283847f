import type { NotitieInhoud } from '../../domain/driehoek/inhoud.ts';
import type { Block } from '../blocks.ts';
import { kop } from '../make-block.ts';
import { kenmerkOf } from './filled.ts';

/** The line, who speaks, and who tells slachtoffer, school, omwonenden and raad. */
export function communicatieBlocks({ communicatie }: NotitieInhoud): Block[] {
  const { lijn, woordvoerder, informeert } = communicatie;
  const told = informeert
    .filter(({ wie }) => wie !== '')
    .map(({ wie, door, wanneer }) => {
      const by = [door, wanneer].filter((part) => part !== '').join(', ');
      return by === '' ? wie : `${wie}: ${by}`;
    });
  const items = [
    ...kenmerkOf('Lijn', [lijn]),
    ...kenmerkOf('Woordvoerder', [woordvoerder]),
    ...kenmerkOf('Wie informeert', told),
  ];
  return items.length === 0 ? [] : [kop(2, 'Communicatie'), { kind: 'kenmerken', items }];
}
