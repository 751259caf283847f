import type { Contact } from '../../../shared/domain/contact/contact.ts';
import type { Organisatie } from '../../../shared/domain/organisatie/organisatie.ts';
import type { Option } from '../../components/choice-option.tsx';

/** Contacts to choose from; the organisatie is part of the name, so that typing it finds its people. */
export function contactOptions(contactlijst: {
  contacten: readonly Contact[];
  organisaties: readonly Organisatie[];
}): Option[] {
  return contactlijst.contacten.map(({ id, naam, organisatieId, functie }) => {
    const organisatie = contactlijst.organisaties.find((one) => one.id === organisatieId);
    return { id, name: organisatie === undefined ? naam : `${naam}, ${organisatie.kort}`, detail: functie };
  });
}
