/** What the app does to protect personal data, each with what it is against (AVG art. 32). */
export const measures: readonly (readonly [maatregel: string, tegen: string])[] = [
  [
    'Alle gegevens staan versleuteld op één computer (AES-256). Ook het hulpbestand en de reservekopieën.',
    'Verlies of diefstal van de computer of een kopie',
  ],
  [
    'Openen kan alleen met de eigen wachtzin of met de herstelcode uit de kluis.',
    'Toegang door wie er niet bij hoort',
  ],
  [
    'Casustafel gebruikt geen internet. Het programma verstuurt niets en mailt niet.',
    'Meelezen en weglekken',
  ],
  [
    'Rollen, en per casus een lijst van wie die mag openen. Een weigering komt in het logboek.',
    'Kijken zonder reden',
  ],
  ['Vergrendelt vanzelf, bij slaapstand en bij schermvergrendeling.', 'Meelezen als iemand van zijn plek is'],
  [
    'Op het zaalscherm staat alleen wat ieder die er zit mag zien. Het werkvenster is afgeschermd tegen schermdelen waar het systeem dat kan.',
    'Te veel laten zien in de zaal',
  ],
  [
    'Namen van betrokkenen staan niet in namen van bestanden en niet in titels van vensters.',
    'Meelezen in mappen en lijsten',
  ],
  [
    'Elke regel heeft bron, soort en tijdstip. Een vermoeden is te herkennen als vermoeden.',
    'Onjuiste gegevens',
  ],
  [
    'Wat is vastgesteld, verandert niet meer. Een correctie staat ernaast en gaat mee met elk papier.',
    'Ongemerkt wijzigen',
  ],
  ['Een logboek waarin een gat of wijziging opvalt.', 'Misbruik dat niemand ziet'],
  [
    'Reservekopieën elke dag en na elk overleg, gecontroleerd voor ze meetellen. Een hersteltest.',
    'Verlies van gegevens',
  ],
  [
    'Bewaartermijn per regime. Vernietigen met twee akkoorden en een nieuwe sleutel, zodat resten onleesbaar zijn.',
    'Te lang bewaren',
  ],
];
