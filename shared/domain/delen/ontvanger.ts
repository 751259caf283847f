import type { Periode } from '../bespreking/aanwezige.ts';
import type { BesprekingView } from '../bespreking/bespreking-view.ts';
import type { Organisatie, OrganisatieSoort } from '../organisatie/organisatie.ts';

/** Somebody a paper of this bespreking can be for: one deelnemer, or an organisatie with all who sat there for it. */
export interface Ontvanger {
  /** 'deelnemer <id>' or 'organisatie <id>'. */
  readonly key: string;
  readonly soort: 'deelnemer' | 'organisatie';
  /** Of the person; of the organisatie itself when the paper is for all of it. */
  readonly naam: string;
  readonly organisatieId: string | null;
  /** '' for who sits there for no organisatie. */
  readonly organisatie: string;
  readonly organisatieSoort: OrganisatieSoort;
  readonly contactIds: readonly string[];
  /** Of an organisatie the keys of its people: what is withheld from one of them is not on a paper for all of them. */
  readonly members?: readonly string[];
  /** Where it is sent to; '' when none is known. */
  readonly email: string;
  /** When they were in the room. */
  readonly perioden: readonly Periode[];
}

type People = Pick<BesprekingView, 'aanwezigen' | 'deelnemers' | 'contacten' | 'organisaties'>;

/** Everybody who was invited as a deelnemer, in the order of the list. A betrokkene gets a letter, no verslag. */
export function deelnemersAsOntvangers(people: People): Ontvanger[] {
  return people.aanwezigen.flatMap(({ deelnemerId, perioden }) => {
    const deelnemer = people.deelnemers.find(({ id }) => id === deelnemerId);
    const contact = people.contacten.find(({ id }) => id === deelnemer?.contactId);
    if (deelnemer === undefined || contact === undefined) return [];
    const organisatie = people.organisaties.find(({ id }) => id === contact.organisatieId);
    return {
      key: `deelnemer ${deelnemer.id}`,
      soort: 'deelnemer' as const,
      naam: contact.naam,
      ...organisatieFields(organisatie),
      contactIds: [contact.id],
      email: contact.email,
      perioden,
    };
  });
}

/** The same by organisatie: present when one of its people was. Sent to the first of them with an address. */
export function organisatiesAsOntvangers(people: People): Ontvanger[] {
  const persons = deelnemersAsOntvangers(people);
  const ids = new Set(
    persons.flatMap(({ organisatieId }) => (organisatieId === null ? [] : [organisatieId])),
  );
  return [...ids].flatMap((id) => {
    const organisatie = people.organisaties.find((one) => one.id === id);
    if (organisatie === undefined) return [];
    const own = persons.filter(({ organisatieId }) => organisatieId === id);
    return {
      key: `organisatie ${id}`,
      soort: 'organisatie' as const,
      naam: organisatie.naam,
      ...organisatieFields(organisatie),
      contactIds: own.flatMap(({ contactIds }) => contactIds),
      members: own.map(({ key }) => key),
      email: own.find(({ email }) => email !== '')?.email ?? '',
      perioden: own.flatMap(({ perioden }) => perioden),
    };
  });
}

function organisatieFields(organisatie: Organisatie | undefined) {
  return {
    organisatieId: organisatie?.id ?? null,
    organisatie: organisatie?.naam ?? '',
    organisatieSoort: organisatie?.soort ?? ('overig' as const),
  };
}
