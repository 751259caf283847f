import type { Afspraak } from '../../../shared/domain/afspraak/afspraak.ts';
import { wieVan } from '../../../shared/domain/afspraak/wie.ts';
import type { AfspraakListed } from '../../../shared/ipc/contract/afspraak.ts';
import type { Context } from '../context.ts';
import { required } from '../refused.ts';

/** Afspraken with the names of their casus and owner; reads no more than these afspraken name. */
export function afspraakRows(ctx: Context, afspraken: readonly Afspraak[]): AfspraakListed[] {
  const casusOf = readOnce(ctx.store.casus.get);
  const organisatieOf = readOnce(ctx.store.contact.getOrganisatie);
  const contactOf = readOnce(ctx.store.contact.get);
  const betrokkeneOf = readOnce(ctx.store.casus.getBetrokkene);
  return afspraken.map((afspraak) => {
    const casus = required(casusOf(afspraak.casusId));
    const { organisatieId, contactId, betrokkeneId, samenMet } = afspraak;
    const ids = [organisatieId, contactId, betrokkeneId, ...samenMet].filter((id) => id !== null);
    const named = {
      organisaties: ids.map(organisatieOf).filter((one) => one !== null),
      contacten: ids.map(contactOf).filter((one) => one !== null),
      betrokkenen: ids.map(betrokkeneOf).filter((one) => one !== null),
    };
    const { nummer: casusnummer, aanduiding } = casus;
    return { afspraak, casusnummer, aanduiding, wie: wieVan(afspraak, named) };
  });
}

function readOnce<T>(read: (id: string) => T | null): (id: string) => T | null {
  const known = new Map<string, T | null>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const value = read(id);
    known.set(id, value);
    return value;
  };
}
