/** What a screen reader hears after a key that is about a saved line. */
export const lineCommandTexts = {
  struck: (name: string, struck: boolean) =>
    struck ? `${name} is doorgestreept. Ctrl+Delete zet terug.` : `${name} staat weer terug.`,
  importUndone: 'De geplakte afspraken zijn weer weg.',
  nothingToRelease: 'Er is nog geen regel om vrij te geven.',
  noRegel: {
    klasse: 'Kies eerst een regel (Ctrl+↑). Een afspraak heeft geen klasse.',
    delen: 'Kies eerst een regel (Ctrl+↑). Bij een afspraak kiest u in het verslag wie hem krijgt.',
  },
  released: (nummer: number, yes: boolean) =>
    yes ? `Regel ${nummer} mag op het zaalscherm.` : `Regel ${nummer} mag niet meer op het zaalscherm.`,
  notInVerslag: (nummer: number, yes: boolean) =>
    yes ? `Regel ${nummer} komt niet in het verslag.` : `Regel ${nummer} komt in het verslag.`,
  selected: (nummer: number, soort: string, tekst: string) => `Regel ${nummer} gekozen: ${soort}, ${tekst}`,
  noneSelected: 'Geen regel gekozen.',
};
