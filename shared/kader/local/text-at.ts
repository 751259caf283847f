import type { Kader } from '../schema.ts';
import { markChanged } from './herkomst.ts';
import type { TextPlace } from './text-place.ts';

/** One text of a kader. write changes the kader it was found in, and says so where that line has a herkomst. */
export interface TextSlot {
  readonly tekst: string;
  readonly write: (tekst: string) => void;
}

interface WithHerkomst {
  eigenLezing?: string | undefined;
}

function slot<Field extends string>(
  line: { [Key in Field]: string } | undefined,
  field: Field,
  herkomst?: WithHerkomst,
): TextSlot | null {
  if (line === undefined) return null;
  const write = (tekst: string): void => {
    Object.assign(line, { [field]: tekst });
    if (herkomst !== undefined) markChanged(herkomst);
  };
  return { tekst: line[field], write };
}

/** The text at this place, to read or to change; null when the kader has no such line. */
export function textAt(kader: Kader, place: TextPlace): TextSlot | null {
  const fase = 'fase' in place ? kader.fasen.find(({ nummer }) => nummer === place.fase) : undefined;
  const overgang = 'overgang' in place ? kader.overgangen.find(({ id }) => id === place.overgang) : undefined;
  switch (place.of) {
    case 'kader':
      return slot(kader, place.field);
    case 'namen':
      return slot(kader.namen, place.field);
    case 'fase':
      return slot(fase, place.field);
    case 'regie': {
      const line = fase?.regie.find(({ id }) => id === place.regie);
      return slot(line, place.field, line);
    }
    case 'criterium': {
      const line = kader.criteria.find(({ id }) => id === place.criterium);
      return slot(line, place.field, line);
    }
    case 'overgang':
      return slot(overgang, place.field, overgang);
    case 'regel':
      return slot(
        overgang?.regels.find(({ id }) => id === place.regel),
        place.field,
        overgang,
      );
    case 'stap': {
      const stappen = kader.overgangen.flatMap(({ vooraf, formeleStappen }) => [
        ...vooraf,
        ...formeleStappen,
      ]);
      const line = stappen.find(({ id }) => id === place.stap);
      return slot(line, place.field, line);
    }
    case 'consult': {
      const line = overgang?.consult[place.index];
      return slot(line, place.field, line);
    }
    case 'rol':
      return slot(
        kader.rollen.find(({ id }) => id === place.rol),
        place.field,
      );
    case 'opschalingsoverleg':
      return slot(kader.opschalingsoverleg, place.field, kader.opschalingsoverleg);
    case 'niveau': {
      const line = kader.opschalingsoverleg?.niveaus.find(({ niveau }) => niveau === place.niveau);
      return slot(line, place.field, line);
    }
  }
}
