import type { GebruikerFault } from '../../../../shared/domain/gebruiker/check-gebruiker.ts';

const texts: Record<GebruikerFault, string> = {
  'geen-rol': 'Kies minstens een rol.',
  'auditor-apart': 'De rol FG of auditor gaat niet samen met een andere rol.',
  'naam-dubbel': 'Er is al een gebruiker met deze naam. Zet er een voorletter of functie bij.',
  'geen-beheerder': 'Minstens een functioneel beheerder moet kunnen ontgrendelen.',
  'geen-voorzitter':
    'Minstens een voorzitter moet kunnen ontgrendelen. Maak eerst iemand anders voorzitter en geef die toegang.',
};

/** What is wrong with a user, by the detail of the refusal. */
export function gebruikerFaultText(detail: string | undefined): string | null {
  return detail !== undefined && detail in texts ? texts[detail as GebruikerFault] : null;
}
