import { checkCriterium } from './criteria.ts';
import { doubles, idsOf } from './ids.ts';
import type { KaderFault } from './kader-fault.ts';
import type { Kader } from '../schema.ts';

/** A criterium that is off can come back: it is not in use as well, it is off once, and its places are there. */
function checkUitgezet(kader: Kader): KaderFault[] {
  const uitgezet = kader.uitgezet ?? [];
  const rollen = new Set(idsOf(kader.rollen));
  const inUse = new Set(idsOf(kader.criteria));
  const off = idsOf(uitgezet.map((item) => item.criterium));
  const places = new Set(kader.overgangen.flatMap((o) => o.groepen.map((groep) => `${o.id} ${groep.id}`)));
  return [
    ...doubles('uitgezet', off),
    ...uitgezet.flatMap(({ criterium, plaatsen }, index) => {
      const pad = `uitgezet[${String(index)}]`;
      return [
        ...(inUse.has(criterium.id)
          ? [{ pad, reden: `criterium "${criterium.id}" is uitgezet en staat ook nog bij de criteria` }]
          : []),
        ...checkCriterium(criterium, `${pad}.criterium`, rollen),
        ...plaatsen
          .filter(({ overgang, groep }) => !places.has(`${overgang} ${groep}`))
          .map(({ overgang, groep }) => ({
            pad: `${pad}.plaatsen`,
            reden: `groep "${groep}" in overgang "${overgang}" bestaat niet`,
          })),
      ];
    }),
  ];
}

/** A version a gemeente made comes from another one, has a day it starts on and a later day to look again. */
function checkVersion({ id, versie, geldigVanaf, lokaal }: Kader): KaderFault[] {
  if (lokaal === undefined) return [];
  const { basis, gepubliceerdOp, herzieningOp } = lokaal;
  const itself = basis.id === id && basis.versie === versie;
  return [
    ...(itself ? [{ pad: 'lokaal.basis', reden: 'een kader kan niet van zichzelf zijn gemaakt' }] : []),
    ...(geldigVanaf === null
      ? [{ pad: 'geldigVanaf', reden: 'een eigen kader moet zeggen vanaf welke dag het geldt' }]
      : []),
    ...(herzieningOp > gepubliceerdOp
      ? []
      : [{ pad: 'lokaal.herzieningOp', reden: 'deze dag moet na de dag van publicatie liggen' }]),
  ];
}

/** What a gemeente changed: criteria that are off, and where its version comes from. */
export function checkLokaal(kader: Kader): KaderFault[] {
  return [...checkUitgezet(kader), ...checkVersion(kader)];
}
