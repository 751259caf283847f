import { doubles, idsOf, unknown } from './ids.ts';
import type { KaderFault } from './kader-fault.ts';
import { isDeciding } from '../weging/logica.ts';
import type { Kader } from '../schema.ts';
import type { Overgang } from '../schema/overgang.ts';

/** Inzet stays inside a fase; the other gevolgen leave it. */
function checkGevolg(overgang: Overgang, pad: string): KaderFault[] {
  const wrong = overgang.regels.filter(
    (regel) => (regel.gevolg === 'inzet') !== (overgang.richting === 'binnen'),
  );
  return wrong.map((regel) => ({
    pad: `${pad}.regels`,
    reden: `regel "${regel.id}": "inzet" hoort bij een stap binnen een fase, en alleen daar`,
  }));
}

/** A consult criterium alone must never move the fase: Noord-Limburg, bijlage 2 puts both under one heading. */
function checkConsultOnly(kader: Kader, overgang: Overgang, pad: string): KaderFault[] {
  const consult = new Set(kader.criteria.filter((c) => c.soort === 'consult').map((c) => c.id));
  return overgang.regels.flatMap((regel, index) => {
    const criteria = overgang.groepen.filter((g) => regel.groepen.includes(g.id)).flatMap((g) => g.criteria);
    const only =
      regel.gevolg === 'overgang' && criteria.length > 0 && criteria.every((id) => consult.has(id));
    return only
      ? [
          {
            pad: `${pad}.regels[${String(index)}]`,
            reden: 'een criterium voor consult mag de fase niet alleen verplaatsen',
          },
        ]
      : [];
  });
}

/** A groep tips the weging through a regel, or weighs along and then no regel rests on it. */
function checkUse(overgang: Overgang, pad: string): KaderFault[] {
  const used = new Set(overgang.regels.flatMap((regel) => regel.groepen));
  return overgang.groepen
    .filter((groep) => isDeciding(groep) !== used.has(groep.id))
    .map((groep) =>
      isDeciding(groep)
        ? { pad: `${pad}.groepen`, reden: `groep "${groep.id}" wordt door geen regel gebruikt` }
        : {
            pad: `${pad}.regels`,
            reden: `groep "${groep.id}" weegt alleen mee: een regel mag er niet op rusten`,
          },
    );
}

/** The groepen and regels of one overgang: how its answers add up. */
export function checkRegels(kader: Kader, overgang: Overgang, pad: string): KaderFault[] {
  const { groepen, regels } = overgang;
  const criteria = new Set(idsOf(kader.criteria));
  const named = regels.flatMap((regel) => regel.groepen);
  return [
    ...doubles(`${pad}.groepen`, idsOf(groepen)),
    ...groepen.flatMap((groep, index) => doubles(`${pad}.groepen[${String(index)}]`, groep.criteria)),
    ...doubles(`${pad}.regels`, idsOf(regels)),
    ...unknown(
      `${pad}.groepen`,
      groepen.flatMap((groep) => groep.criteria),
      criteria,
      'criterium',
    ),
    ...unknown(`${pad}.regels`, named, new Set(idsOf(groepen)), 'groep'),
    ...checkGevolg(overgang, pad),
    ...checkConsultOnly(kader, overgang, pad),
    ...checkUse(overgang, pad),
  ];
}
