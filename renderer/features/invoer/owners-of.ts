import type { Afspraak } from '../../../shared/domain/afspraak/afspraak.ts';

/** Ids of everybody who does this afspraak, the owner first. */
export function ownersOf(
  afspraak: Pick<Afspraak, 'organisatieId' | 'contactId' | 'betrokkeneId' | 'samenMet'>,
): readonly string[] {
  const { organisatieId, contactId, betrokkeneId, samenMet } = afspraak;
  return [...[organisatieId, contactId, betrokkeneId].filter((id) => id !== null), ...samenMet];
}
