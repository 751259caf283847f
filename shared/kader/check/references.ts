import { checkCriteria } from './criteria.ts';
import { doubles, idsOf, unknown } from './ids.ts';
import { checkLokaal } from './lokaal.ts';
import { checkOvergang } from './overgang.ts';
import { stappenOf } from './vooraf.ts';
import type { KaderFault } from './kader-fault.ts';
import type { Kader } from '../schema.ts';

function checkFasen(kader: Kader): KaderFault[] {
  const nummers = kader.fasen.map((fase) => fase.nummer);
  const order =
    nummers.join() === '1,2,3,4'
      ? []
      : [{ pad: 'fasen', reden: 'hier moeten fase 1, 2, 3 en 4 staan, in die volgorde' }];
  return [
    ...order,
    ...kader.fasen.flatMap((fase, index) => doubles(`fasen[${String(index)}].regie`, idsOf(fase.regie))),
  ];
}

function checkLeeftijd({ leeftijd }: Kader): KaderFault[] {
  const { van, tot } = leeftijd ?? {};
  return van !== undefined && tot !== undefined && van > tot
    ? [{ pad: 'leeftijd', reden: 'van is hoger dan tot' }]
    : [];
}

/** Everything a schema cannot see: ids that exist, are used and stand there once, and steps that do not wait for each other. */
export function checkReferences(kader: Kader): KaderFault[] {
  const rollen = new Set(idsOf(kader.rollen));
  return [
    ...checkFasen(kader),
    ...checkLeeftijd(kader),
    ...doubles('rollen', idsOf(kader.rollen)),
    ...doubles('termijnen', idsOf(kader.termijnen)),
    ...doubles('overgangen', idsOf(kader.overgangen)),
    ...doubles(
      'vooraf',
      kader.overgangen.flatMap((overgang) => idsOf(stappenOf(overgang))),
    ),
    ...checkCriteria(kader),
    ...unknown('opschalingsoverleg.door', kader.opschalingsoverleg?.door ?? [], rollen, 'rol'),
    ...kader.overgangen.flatMap((o, index) => checkOvergang(kader, o, `overgangen[${String(index)}]`)),
    ...checkLokaal(kader),
  ];
}
