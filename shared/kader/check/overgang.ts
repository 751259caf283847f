import { idsOf, unknown } from './ids.ts';
import { checkRegels } from './regels.ts';
import { checkVooraf } from './vooraf.ts';
import type { KaderFault } from './kader-fault.ts';
import type { Kader } from '../schema.ts';
import type { Overgang } from '../schema/overgang.ts';

function checkRichting({ van, naar, richting }: Overgang, pad: string): KaderFault[] {
  const expected = naar > van ? 'op' : naar < van ? 'af' : 'binnen';
  if (richting === expected) return [];
  return [{ pad: `${pad}.richting`, reden: `van ${String(van)} naar ${String(naar)} is "${expected}"` }];
}

function checkBeslissers({ beslissers, bronOnzeker }: Overgang, pad: string): KaderFault[] {
  if (beslissers.length > 0 || bronOnzeker !== undefined) return [];
  return [
    {
      pad: `${pad}.beslissers`,
      reden: 'noem een beslisser, of zeg met bronOnzeker dat de bron er geen noemt',
    },
  ];
}

/** A line may wait for the answer to a criterium that is off: it applies again when the criterium comes back. */
function answerable(kader: Kader): Set<string> {
  const off = (kader.uitgezet ?? []).map((item) => item.criterium);
  return new Set(idsOf([...kader.criteria, ...off]));
}

/** One overgang: its fasen, groepen, regels, roles and steps beforehand. */
export function checkOvergang(kader: Kader, overgang: Overgang, pad: string): KaderFault[] {
  const rollen = new Set(idsOf(kader.rollen));
  const fasen = new Set(kader.fasen.map((fase) => String(fase.nummer)));
  const lines = [...overgang.consult, ...overgang.aanwijzingen, ...overgang.waarschuwingen];
  const switches = lines.flatMap((line) => line.bij ?? []).map((bij) => bij.criterium);
  const roles = (['beslissers', 'raadplegen', 'consult'] as const).flatMap((field) =>
    unknown(
      `${pad}.${field}`,
      overgang[field].map((line) => line.rol),
      rollen,
      'rol',
    ),
  );
  return [
    ...unknown(`${pad}.van`, [String(overgang.van)], fasen, 'fase'),
    ...unknown(`${pad}.naar`, [String(overgang.naar)], fasen, 'fase'),
    ...checkRichting(overgang, pad),
    ...checkRegels(kader, overgang, pad),
    ...roles,
    ...checkVooraf(overgang, pad, rollen),
    ...unknown(pad, switches, answerable(kader), 'criterium'),
    ...checkBeslissers(overgang, pad),
  ];
}
