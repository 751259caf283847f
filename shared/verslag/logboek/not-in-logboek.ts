/** What no logboek inside the program can show; on the screen and on its paper. */
export const notInLogboek: readonly string[] = [
  'Wat iemand buiten Casustafel doet: een foto van het scherm, een gesprek, een bestand dat is doorgestuurd.',
  'Dat iemand alle bestanden van Casustafel verwijdert. Dan is ook het logboek weg.',
  'Dat iemand alle bestanden samen terugzet naar een oudere stand. Vergelijk daarom het controlegetal op een verslag, of het nummer in de naam van een reservekopie.',
  'Wie er echt achter het toetsenbord zat. Het logboek noemt de gebruiker van wie de wachtzin is gebruikt.',
  'Dat iemand die de sleutel heeft de bestanden met een ander programma leest.',
];
