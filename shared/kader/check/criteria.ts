import { doubles, idsOf, unknown } from './ids.ts';
import type { KaderFault } from './kader-fault.ts';
import type { Criterium, Kader } from '../schema.ts';

/**
 * A diagnosis or somebody's origin, geloof or huidskleur is never a criterium: AVG art. 9 and Grondwet art. 1.
 * Words that only look like it pass: afkomstig, geloofwaardig, verstoring.
 */
const NEVER_A_CRITERIUM = [
  /diagnos(?:e|tisch)\w*/iu,
  /\w*stoornis\w*/iu,
  /schizofreni\w*/iu,
  /\bautis\w*/iu,
  /\bborderline\w*/iu,
  /\badhd\b/iu,
  /\bptss\b/iu,
  /psychose\w*|psychotisch\w*/iu,
  /\bdepressi(?:e|ef|eve)\b/iu,
  /\bbipolair\w*/iu,
  /\bdement\w*/iu,
  /\bherkomst\w*/iu,
  /\bafkomst(?!ig)\w*/iu,
  /\w*nationaliteit\w*/iu,
  /\betni(?:citeit|sch)\w*/iu,
  /\w*huidskleur\w*/iu,
  /\bgelo(?:of|ofs\w*|vig\w*)\b/iu,
  /\breligi\w*/iu,
  /\b(?:im|e)?migra(?:tie|nt)\w*/iu,
  /\b(?:asielzoeker|vluchteling|statushouder)\w*/iu,
  /\b(?:moslim|islam|christen|christelijk|joods)\w*/iu,
];

function forbiddenWord(text: string): string | undefined {
  return NEVER_A_CRITERIUM.map((pattern) => pattern.exec(text)?.[0]).find((word) => word !== undefined);
}

/** The texts of one criterium, switched off or not. */
export function checkCriterium(criterium: Criterium, pad: string, rollen: ReadonlySet<string>): KaderFault[] {
  const naming = (['tekst', 'vraag'] as const).flatMap((field) => {
    const word = forbiddenWord(criterium[field]);
    return word === undefined
      ? []
      : [
          {
            pad: `${pad}.${field}`,
            reden: `hier staat "${word}": een diagnose of iemands herkomst, geloof of huidskleur is nooit een criterium`,
          },
        ];
  });
  return [...naming, ...unknown(`${pad}.wie`, criterium.wie, rollen, 'rol')];
}

/** Every criterium stands there once, is used, and asks nothing that may never count. */
export function checkCriteria(kader: Kader): KaderFault[] {
  const ids = idsOf(kader.criteria);
  const rollen = new Set(idsOf(kader.rollen));
  const used = new Set(kader.overgangen.flatMap((o) => o.groepen.flatMap((g) => g.criteria)));
  return [
    ...doubles('criteria', ids),
    ...kader.criteria.flatMap((c, index) => checkCriterium(c, `criteria[${String(index)}]`, rollen)),
    ...ids
      .filter((id) => !used.has(id))
      .map((id) => ({ pad: 'criteria', reden: `criterium "${id}" wordt in geen overgang gebruikt` })),
  ];
}
