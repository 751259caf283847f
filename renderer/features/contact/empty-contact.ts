import type { Contact } from '../../../shared/domain/contact/contact.ts';

/** What is typed of a contact. */
export type ContactFields = Omit<Contact, 'id' | 'revisie'>;

/** One of the contactlijst in the revisie that was on screen, or one that is not saved yet. */
export type ContactDraft = Contact | (ContactFields & { id: null });

export const emptyContact: ContactFields & { id: null } = {
  id: null,
  naam: '',
  organisatieId: null,
  functie: '',
  email: '',
  telefoon: '',
};
