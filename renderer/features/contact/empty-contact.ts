import type { Contact } from '../../../shared/domain/contact/contact.ts';

/** A contact that is not saved yet has no id. */
export type ContactDraft = Omit<Contact, 'id'> & { id: string | null };

export const emptyContact: ContactDraft = {
  id: null,
  naam: '',
  organisatieId: null,
  functie: '',
  email: '',
  telefoon: '',
};
