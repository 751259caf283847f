import { rowName } from '../../../db/casus-file/row-hash.ts';
import type { CasusRow, CasusTables } from '../../../shared/domain/casusbestand/casusbestand.ts';
import { tablesForRol } from '../../../shared/domain/casuspakket/tables-for-rol.ts';
import { isWithdrawn } from '../../../shared/domain/casuspakket/withdrawn-row.ts';
import type { Casus } from '../../../shared/domain/casus/casus.ts';
import type { Colleague, ColleagueRol } from '../../../shared/domain/colleague/colleague.ts';
import { lacksBesluit } from '../../../shared/domain/deelname/deelname.ts';
import type { Context } from '../context.ts';
import { Refused } from '../refused.ts';
import { mayOpenCasus } from '../rights/may-open-casus.ts';

/** For which rol it is made, and the rows that go. */
export interface RowsFor {
  readonly rol: ColleagueRol;
  readonly tables: CasusTables;
}

/**
 * The rows of a casus that go to this colleague: what their rol may have, and no more than who makes it may have. What
 * was taken back from us goes to nobody. Refused deelname-nodig: under the WGS the gemeente takes no part by right.
 */
export function rowsFor(ctx: Context, casus: Casus, colleague: Colleague, tables: CasusTables): RowsFor {
  const rol = narrowerRol(ctx, casus.id, colleague.rol);
  if (rol === 'aov' && casus.regime === 'wgs' && !gemeenteTakesPart(ctx, casus.id)) {
    throw new Refused('deelname-nodig');
  }
  const stand = ctx.store.pakket.stand(colleague.id, casus.id);
  const wasHandedOver = (table: string, row: CasusRow): boolean =>
    ctx.store.casusFile
      .hashList({ [table]: [row] })
      .some(({ tabel, sleutel }) => stand.has(rowName(tabel, sleutel)));
  return { rol, tables: tablesForRol(rol, withoutWithdrawn(ctx, tables), ctx.today(), wasHandedOver) };
}

/** Who only reads along as AOV'er hands over no more than an AOV'er gets. */
function narrowerRol(ctx: Context, casusId: string, rol: ColleagueRol): ColleagueRol {
  const { alone, rollen } = ctx.user();
  const atTheTable = rollen.includes('voorzitter') || rollen.includes('notulist');
  return alone || (atTheTable && mayOpenCasus(ctx, casusId, false)) ? rol : 'aov';
}

function gemeenteTakesPart(ctx: Context, casusId: string): boolean {
  return ctx.store.deelname
    .ofCasus(casusId)
    .filter((one) => one.soort !== 'toehoorder' && !lacksBesluit(one))
    .some(({ organisatieId }) => ctx.store.contact.getOrganisatie(organisatieId)?.soort === 'gemeente');
}

function withoutWithdrawn(ctx: Context, tables: CasusTables): CasusTables {
  const none = !Object.values(tables).some((rows) => rows.some(isWithdrawn));
  return none ? tables : ctx.store.casusFile.select(tables, (_table, row) => !isWithdrawn(row));
}
