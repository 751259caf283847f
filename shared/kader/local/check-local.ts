import type { KaderFault } from '../kader-fault.ts';
import type { Kader } from '../schema.ts';
import { bytesOf, kaderText, MAX_KADER_BYTES } from './kader-text.ts';

/** A criterium that is off must be able to come back: its groepen and roles are there, and it is off once. */
function checkUitgezet(kader: Kader): KaderFault[] {
  const seen = new Set(kader.criteria.map(({ id }) => id));
  const rollen = new Set(kader.rollen.map(({ id }) => id));
  const groepen = new Set(kader.overgangen.flatMap(({ id, groepen: of }) => of.map((g) => `${id} ${g.id}`)));
  return (kader.uitgezet ?? []).flatMap(({ criterium: { id, wie }, plaatsen }, index) => {
    const pad = `uitgezet[${String(index)}]`;
    const double = seen.has(id) ? [{ pad, reden: `criterium "${id}" staat er twee keer` }] : [];
    seen.add(id);
    return [
      ...double,
      ...wie.filter((rol) => !rollen.has(rol)).map((rol) => ({ pad, reden: `rol "${rol}" bestaat niet` })),
      ...plaatsen
        .filter(({ overgang, groep }) => !groepen.has(`${overgang} ${groep}`))
        .map(({ overgang, groep }) => ({
          pad,
          reden: `groep "${groep}" in overgang "${overgang}" bestaat niet`,
        })),
    ];
  });
}

/** What a version of a gemeente needs beyond parseKader: what is switched off can come back, and the file can be read again. */
export function checkLocal(kader: Kader): KaderFault[] {
  const tooLarge = bytesOf(kaderText(kader)) > MAX_KADER_BYTES;
  return [
    ...checkUitgezet(kader),
    ...(tooLarge ? [{ pad: 'bestand', reden: 'is te groot: een kaderbestand is hoogstens 2 MB' }] : []),
  ];
}
