import type { Afspraak } from '../../../shared/domain/afspraak/afspraak.ts';
import type { Context } from '../context.ts';
import { requireBetrokkeneOf, requireBronnenOf } from '../require-of-casus.ts';

type Owners = Pick<Afspraak, 'organisatieId' | 'contactId' | 'betrokkeneId' | 'samenMet'>;

/**
 * Whose afspraak of this casus it may be. Who was together in it already (`before`) stays, also after having
 * left the casus. Throws Refused onbekend.
 */
export function requireOwners(
  ctx: Context,
  casusId: string,
  owners: Owners,
  before: readonly string[] = [],
): void {
  const { organisatieId, contactId, betrokkeneId, samenMet } = owners;
  if (betrokkeneId !== null) requireBetrokkeneOf(ctx, casusId, betrokkeneId);
  const others = [organisatieId, contactId, ...samenMet].filter((id) => id !== null);
  requireBronnenOf(
    ctx,
    casusId,
    others.filter((id) => !before.includes(id)),
  );
}
