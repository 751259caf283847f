import type { Database } from 'better-sqlite3';
import { contactSchema, type Contact } from '../../shared/domain/contact/contact.ts';
import { organisatieSchema, type Organisatie } from '../../shared/domain/organisatie/organisatie.ts';
import { table } from '../table.ts';

const contactShape = { columns: ['id', 'naam', 'organisatie_id', 'functie', 'email', 'telefoon', 'revisie'] };
const organisatieShape = { columns: ['id', 'naam', 'kort', 'soort', 'revisie'] };

/** The contactlijst of all casussen. */
export function contactRepository(db: Database) {
  const contacten = table(db, 'contact', contactSchema, contactShape);
  const organisaties = table(db, 'organisatie', organisatieSchema, organisatieShape);
  const all = contacten.query('ORDER BY naam COLLATE NOCASE');
  const ofCasus = contacten.query(
    'WHERE id IN (SELECT contact_id FROM deelnemer WHERE casus_id = ?) ORDER BY naam COLLATE NOCASE',
  );
  const allOrganisaties = organisaties.query('ORDER BY naam COLLATE NOCASE');
  const byEmail = contacten.query(`WHERE email = ? COLLATE NOCASE AND email <> '' LIMIT 1`);
  return {
    insert: contacten.insert,
    update: contacten.update,
    get: (id: string): Contact | null => contacten.get(id),
    all: (): Contact[] => all(),
    ofCasus: (casusId: string): Contact[] => ofCasus(casusId),
    byEmail: (email: string): Contact | null => byEmail(email)[0] ?? null,
    insertOrganisatie: organisaties.insert,
    updateOrganisatie: organisaties.update,
    getOrganisatie: (id: string): Organisatie | null => organisaties.get(id),
    organisaties: (): Organisatie[] => allOrganisaties(),
  };
}
