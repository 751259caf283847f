import type { BesprekingView } from '../domain/bespreking/bespreking-view.ts';
import type { Attendee } from './rol.ts';

/** The professionals of a bespreking as the kader sees them: name, organisatie, roles, in the room or not. */
export function attendeesOf(
  view: Pick<BesprekingView, 'aanwezigen' | 'deelnemers' | 'contacten' | 'organisaties'>,
): Attendee[] {
  return view.aanwezigen.flatMap((aanwezige) => {
    const deelnemer = view.deelnemers.find((one) => one.id === aanwezige.deelnemerId);
    const contact = view.contacten.find((one) => one.id === deelnemer?.contactId);
    if (deelnemer === undefined || contact === undefined) return [];
    const organisatie = view.organisaties.find((one) => one.id === contact.organisatieId);
    const functie = contact.functie === '' ? [] : [contact.functie];
    return [
      {
        naam: contact.naam,
        organisatie: organisatie?.naam ?? '',
        rollen: [...deelnemer.rollen, ...functie],
        aanwezig: aanwezige.status === 'aanwezig',
      },
    ];
  });
}
