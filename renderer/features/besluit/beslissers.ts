import { paperKey } from '../../../shared/domain/fasebesluit/besluit-draft.ts';
import type { Bevoegdheid } from '../../../shared/kader/bevoegdheid.ts';

/** A choice in the list of who decides. onPaper: decided elsewhere, by a document with number and date. */
export interface BeslisserChoice {
  readonly key: string;
  readonly naam: string;
  readonly rol: string;
  readonly organisatie: string;
  readonly grond: string;
  readonly onPaper: boolean;
}

/** Roles the kader names and of whom nobody is in the room. */
export interface AbsentRol {
  readonly rol: string;
  readonly grond: string;
}

/** Does a formal step with a document belong to this role? Then it can have decided outside the room. */
function decidesOnPaper(bevoegdheid: Bevoegdheid, rolNaam: string): boolean {
  return bevoegdheid.vooraf.some(
    (stap) => stap.formeel && stap.document !== null && stap.door.includes(rolNaam),
  );
}

/** Who in the room may decide, who may on paper, and which deciding roles are not here. */
export function beslisserChoices(bevoegdheid: Bevoegdheid): {
  choices: readonly BeslisserChoice[];
  absent: readonly AbsentRol[];
} {
  const here = bevoegdheid.beslissers.flatMap(({ rol, naam, grond, wie }) =>
    wie.personen.map((persoon) => ({
      key: `${rol} ${persoon.naam}`,
      naam: persoon.naam,
      rol: naam,
      organisatie: persoon.organisatie,
      grond,
      onPaper: false,
    })),
  );
  const absent = bevoegdheid.beslissers.filter(({ wie }) => !wie.atTable);
  const onPaper = absent
    .filter(({ naam }) => decidesOnPaper(bevoegdheid, naam))
    .map(({ rol, naam, grond }) => ({
      key: paperKey(rol),
      naam: '',
      rol: naam,
      organisatie: '',
      grond,
      onPaper: true,
    }));
  return {
    // One person can hold two deciding roles: the first the kader names is enough.
    choices: [
      ...here.filter((one, at) => here.findIndex(({ naam }) => naam === one.naam) === at),
      ...onPaper,
    ],
    absent: absent.map(({ naam, grond }) => ({ rol: naam, grond })),
  };
}
