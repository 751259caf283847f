import type { Contact } from '../contact/contact.ts';
import type { Organisatie, OrganisatieSoort } from './organisatie.ts';

/** What kinds of organisatie sources speak for; a person speaks for the organisatie he sits there for. */
export function soortenOf(
  bronnen: readonly string[],
  organisaties: readonly Organisatie[],
  contacten: readonly Contact[],
): OrganisatieSoort[] {
  return bronnen.flatMap((id) => {
    const organisatieId = contacten.find((contact) => contact.id === id)?.organisatieId ?? id;
    return organisaties.filter((one) => one.id === organisatieId).map((one) => one.soort);
  });
}
