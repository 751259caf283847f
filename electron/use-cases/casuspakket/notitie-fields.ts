import type { CasusRow } from '../../../shared/domain/casusbestand/casusbestand.ts';
import type { FieldDifference } from '../../../shared/domain/casuspakket/shown-row.ts';
import { blokNaam } from '../../../shared/domain/driehoek/blok.ts';
import { changesBetween } from '../../../shared/domain/driehoek/changes.ts';
import { notitieInhoudSchema, type NotitieInhoud } from '../../../shared/domain/driehoek/inhoud.ts';

/** In which lines two versions of a notitie differ, by block; none when one cannot be read: then it does not come in. */
export function notitieFields(
  ours: CasusRow,
  theirs: CasusRow,
  stapTekst: (id: string) => string,
): FieldDifference[] {
  const [voor, na] = [inhoudOf(ours), inhoudOf(theirs)];
  if (voor === null || na === null) return [];
  return changesBetween(voor, na, stapTekst).flatMap(({ blok, changes }) =>
    changes.map((one) => ({ field: blokNaam[blok], ours: one.voor, theirs: one.na })),
  );
}

/** Also the facts that stay off the paper: they would go or come as well. */
function inhoudOf({ inhoud }: CasusRow): NotitieInhoud | null {
  const read = notitieInhoudSchema.safeParse(inhoud);
  if (!read.success) return null;
  const feiten = read.data.beeld.feiten.map((feit) => ({ ...feit, meenemen: true }));
  return { ...read.data, beeld: { ...read.data.beeld, feiten } };
}
