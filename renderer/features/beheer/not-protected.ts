/** What the store cannot protect against; the same list, for readers of code, is in SECURITY.md. */
export const notProtected: readonly (readonly [string, string])[] = [
  [
    'Wie deze computer beheert of besmet',
    'leest mee met wat u typt en ziet, kan de sleutel uit het geheugen halen, en kan het programma zelf veranderen. Ook wat Windows naar de schijf schrijft bij slapen of bij weinig geheugen valt hieronder.',
  ],
  [
    'Een open scherm',
    'is voor iedereen te lezen die erbij kan. Vergrendel met Ctrl+L als u wegloopt. Een foto van het scherm kan niemand tegenhouden.',
  ],
  [
    'Collega’s met een eigen wachtzin',
    'kunnen de gegevens openen. Wat een rol mag zien, bewaakt het programma en niet de versleuteling.',
  ],
  ['Wie alles wist', 'ook de reservekopieën op de tweede plek, heeft alles gewist.'],
  [
    'Wie alle bestanden samen terugzet',
    'naar een eerdere dag, wordt door Casustafel niet opgemerkt. Alleen een afdruk laat het zien: de code onderaan staat dan niet meer in het logboek.',
  ],
  ['Wat u afdrukt of als bestand bewaart', 'is niet meer versleuteld en valt onder uw eigen regels.'],
  [
    'Wat u kopieert',
    'blijft een minuut op het klembord. De klembordgeschiedenis van Windows kan het langer bewaren; laat uw beheerder die uitzetten.',
  ],
  [
    'Wachtzin en herstelcode allebei kwijt',
    'dan kan niemand de gegevens nog openen. Er is geen derde weg.',
  ],
];
