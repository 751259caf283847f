import { readExportLine } from '../../../shared/domain/rectificatie/ontvangers.ts';
import { exemplaarNaam, ontvangerLabel, type Exemplaar } from '../../../shared/domain/verslag/exemplaar.ts';
import type { DocumentRow } from '../../../shared/ipc/contract/verzending.ts';
import type { Context } from '../context.ts';
import type { UseCase } from '../use-case.ts';

/** Who has what of a casus: every exemplaar, and what the logboek tells of files that are no paper. The newest first. */
export const listExemplaren: UseCase<'exemplaar.list'> = (ctx, { casusId }) => {
  const exemplaren = ctx.store.exemplaar.ofCasus(casusId);
  const kept = new Set(exemplaren.map(({ bestand }) => bestand));
  const made: DocumentRow[] = exemplaren.map((exemplaar) => ({
    exemplaar,
    stuk: stukText(ctx, exemplaar),
    bestand: exemplaar.bestand,
    voor: ontvangerLabel(exemplaar),
    moment: exemplaar.gemaaktAt,
  }));
  const others: DocumentRow[] = ctx.store.rectificatie.exports(casusId).flatMap(({ moment, detail }) => {
    const line = readExportLine(detail) ?? { bestand: detail, voor: '' };
    return kept.has(line.bestand) ? [] : [{ exemplaar: null, stuk: line.bestand, ...line, moment }];
  });
  return [...others, ...made].toSorted((a, b) => compareRows(b, a));
};

/** A casus can have several notities, each with a number of its own. */
function stukText(ctx: Context, { soort, versie, driehoeknotitieId }: Exemplaar): string {
  const notitie = driehoeknotitieId === null ? null : ctx.store.driehoek.get(driehoeknotitieId);
  const naam = [exemplaarNaam[soort], notitie?.nummer ?? ''].filter((part) => part !== '').join(' ');
  return `${naam}, ${versie}`;
}

/** By moment; what was made at once by its number. */
function compareRows(a: DocumentRow, b: DocumentRow): number {
  if (a.moment !== b.moment) return a.moment < b.moment ? -1 : 1;
  return (a.exemplaar?.nummer ?? 0) - (b.exemplaar?.nummer ?? 0);
}
