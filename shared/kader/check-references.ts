import { findCycle } from './check-cycle.ts';
import type { KaderFault } from './kader-fault.ts';
import type { Kader } from './schema.ts';
import type { Overgang } from './schema-overgang.ts';

function doubles(pad: string, ids: readonly string[]): KaderFault[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const id of ids) (seen.has(id) ? twice : seen).add(id);
  return [...twice].map((id) => ({ pad, reden: `"${id}" staat er twee keer` }));
}

function unknown(
  pad: string,
  ids: readonly string[],
  known: ReadonlySet<string>,
  what: string,
): KaderFault[] {
  return ids.filter((id) => !known.has(id)).map((id) => ({ pad, reden: `${what} "${id}" bestaat niet` }));
}

const stappenOf = (overgang: Overgang) => [...overgang.vooraf, ...overgang.formeleStappen];

function checkRichting(overgang: Overgang, pad: string): KaderFault[] {
  const expected = overgang.naar > overgang.van ? 'op' : overgang.naar < overgang.van ? 'af' : 'binnen';
  return overgang.richting === expected
    ? []
    : [
        {
          pad: `${pad}.richting`,
          reden: `van ${String(overgang.van)} naar ${String(overgang.naar)} is "${expected}"`,
        },
      ];
}

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

function checkOvergang(kader: Kader, overgang: Overgang, pad: string): KaderFault[] {
  const criteria = new Set(kader.criteria.map((c) => c.id));
  const rollen = new Set(kader.rollen.map((r) => r.id));
  const fasen = new Set(kader.fasen.map((f) => String(f.nummer)));
  const groepen = new Set(overgang.groepen.map((g) => g.id));
  const stappen = stappenOf(overgang);
  const stapIds = new Set(stappen.map((s) => s.id));
  const lines = [...overgang.consult, ...overgang.aanwijzingen, ...overgang.waarschuwingen];
  const switches = lines.flatMap((line) => line.bij ?? []).map((bij) => bij.criterium);
  const used = new Set(overgang.regels.flatMap((r) => r.groepen));
  const cycle = findCycle(stappen);
  const out: KaderFault[] = [
    ...unknown(`${pad}.van`, [String(overgang.van)], fasen, 'fase'),
    ...unknown(`${pad}.naar`, [String(overgang.naar)], fasen, 'fase'),
    ...checkRichting(overgang, pad),
    ...doubles(`${pad}.groepen`, [...overgang.groepen.map((g) => g.id)]),
    ...doubles(
      `${pad}.regels`,
      overgang.regels.map((r) => r.id),
    ),
    ...unknown(
      `${pad}.groepen`,
      overgang.groepen.flatMap((g) => g.criteria),
      criteria,
      'criterium',
    ),
    ...unknown(
      `${pad}.regels`,
      overgang.regels.flatMap((r) => r.groepen),
      groepen,
      'groep',
    ),
    ...unknown(
      `${pad}.beslissers`,
      overgang.beslissers.map((b) => b.rol),
      rollen,
      'rol',
    ),
    ...unknown(
      `${pad}.raadplegen`,
      overgang.raadplegen.map((r) => r.rol),
      rollen,
      'rol',
    ),
    ...unknown(
      `${pad}.consult`,
      overgang.consult.map((c) => c.rol),
      rollen,
      'rol',
    ),
    ...unknown(
      `${pad}.vooraf`,
      stappen.flatMap((s) => s.door),
      rollen,
      'rol',
    ),
    ...unknown(
      `${pad}.vooraf`,
      stappen.flatMap((s) => s.na),
      stapIds,
      'stap',
    ),
    ...unknown(pad, switches, criteria, 'criterium'),
    ...checkGevolg(overgang, pad),
    ...checkConsultOnly(kader, overgang, pad),
  ];
  for (const groep of overgang.groepen) {
    if (groep.logica === 'weging' && used.has(groep.id))
      out.push({
        pad: `${pad}.regels`,
        reden: `groep "${groep.id}" weegt alleen mee: een regel mag er niet op rusten`,
      });
    if (groep.logica !== 'weging' && !used.has(groep.id))
      out.push({ pad: `${pad}.groepen`, reden: `groep "${groep.id}" wordt door geen regel gebruikt` });
  }
  if (cycle !== undefined) {
    out.push({ pad: `${pad}.vooraf`, reden: `de stappen wachten op elkaar: ${cycle.join(' -> ')}` });
  }
  if (overgang.beslissers.length === 0 && overgang.bronOnzeker === undefined) {
    out.push({
      pad: `${pad}.beslissers`,
      reden: 'noem een beslisser, of zeg met bronOnzeker dat de bron er geen noemt',
    });
  }
  return out;
}

function checkFasen(kader: Kader): KaderFault[] {
  const nummers = kader.fasen.map((f) => f.nummer);
  return nummers.join() === '1,2,3,4'
    ? []
    : [{ pad: 'fasen', reden: 'hier moeten fase 1, 2, 3 en 4 staan, in die volgorde' }];
}

/** Everything a schema cannot see: ids that exist, are used and stand there once, and steps that do not wait for each other. */
export function checkReferences(kader: Kader): KaderFault[] {
  const criteria = kader.criteria.map((c) => c.id);
  const rollen = new Set(kader.rollen.map((r) => r.id));
  const used = new Set(kader.overgangen.flatMap((o) => o.groepen.flatMap((g) => g.criteria)));
  return [
    ...checkFasen(kader),
    ...doubles(
      'rollen',
      kader.rollen.map((r) => r.id),
    ),
    ...doubles('criteria', criteria),
    ...doubles(
      'overgangen',
      kader.overgangen.map((o) => o.id),
    ),
    ...doubles(
      'vooraf',
      kader.overgangen.flatMap((o) => stappenOf(o).map((s) => s.id)),
    ),
    ...kader.criteria.flatMap((c, i) => unknown(`criteria[${String(i)}].wie`, c.wie, rollen, 'rol')),
    ...unknown('opschalingsoverleg.door', kader.opschalingsoverleg?.door ?? [], rollen, 'rol'),
    ...criteria
      .filter((id) => !used.has(id))
      .map((id) => ({ pad: 'criteria', reden: `criterium "${id}" wordt in geen overgang gebruikt` })),
    ...kader.overgangen.flatMap((o, i) => checkOvergang(kader, o, `overgangen[${String(i)}]`)),
  ];
}
