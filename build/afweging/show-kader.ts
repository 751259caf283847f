import { findCriterium } from '../../shared/kader/overgang.ts';
import { rolNaam } from '../../shared/kader/rol.ts';
import type { Criterium, Kader } from '../../shared/kader/schema.ts';
import type { Overgang, VoorafStap } from '../../shared/kader/schema/overgang.ts';

interface InGroep {
  readonly criterium: Criterium;
  readonly groep: string;
}

/** Each criterium of the overgang once, with the first groep it stands in; groepen lists all places. */
function criteriaOf(kader: Kader, overgang: Overgang): InGroep[] {
  const found = new Map<string, InGroep>();
  for (const groep of overgang.groepen) {
    for (const id of groep.criteria) {
      if (!found.has(id)) found.set(id, { criterium: findCriterium(kader, id), groep: groep.id });
    }
  }
  return [...found.values()];
}

function showCriterium({ criterium, groep }: InGroep) {
  const { id, soort, tekst, vraag, bron, eigenLezing, bronOnzeker } = criterium;
  return { id, soort, tekst, vraag, bron: bron ?? null, groep, eigenLezing, bronOnzeker };
}

const showRol = (kader: Kader) => (line: { readonly rol: string }) => {
  const { rol, ...rest } = line;
  return { id: rol, naam: rolNaam(kader, rol), ...rest };
};

const showStap =
  (kader: Kader) =>
  ({ door, ...rest }: VoorafStap) => ({
    ...rest,
    door: door.map((id) => ({ id, naam: rolNaam(kader, id) })),
  });

function showOvergang(kader: Kader, overgang: Overgang) {
  const { id, van, naar, richting, kop, bron, groepen, regels, telling, eigenLezing, bronOnzeker } = overgang;
  return {
    id,
    van,
    naar,
    richting,
    kop,
    bron,
    criteria: criteriaOf(kader, overgang).map(showCriterium),
    groepen,
    regels,
    beslissers: overgang.beslissers.map(showRol(kader)),
    raadplegen: overgang.raadplegen.map(showRol(kader)),
    consult: overgang.consult.map(showRol(kader)),
    vooraf: overgang.vooraf.map(showStap(kader)),
    formeleStappen: overgang.formeleStappen.map(showStap(kader)),
    akkoord: overgang.akkoord ?? null,
    bronOnzeker: bronOnzeker ?? null,
    eigenLezing: eigenLezing ?? null,
    telling: telling ?? null,
  };
}

/** The kader as policy people read it: the phases, the roles, and each overgang with its criteria and logic. */
export function showKader(kader: Kader) {
  return {
    kader: kader.id,
    versie: kader.versie,
    naam: kader.naam,
    leeftijd: kader.leeftijd ?? null,
    rollen: kader.rollen.map(({ id, naam }) => ({ id, naam })),
    fasen: kader.fasen.map(({ nummer, naam, kern, uitgangssituatie }) => ({
      nummer,
      naam,
      kern,
      uitgangssituatie,
    })),
    overgangen: kader.overgangen.map((overgang) => showOvergang(kader, overgang)),
  };
}
