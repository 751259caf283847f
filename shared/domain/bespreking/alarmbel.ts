/**
 * Signals that ask for attention, in the words of the kennistool of the Kenniswerkplaats onbegrepen gedrag
 * Groningen. A gemeente's kader may bring others; ringing one weighs nothing by itself.
 */
export const alarmbellen: readonly string[] = [
  'agressie',
  'verward',
  'boosheid',
  'eenzaamheid',
  'geen werk of dagbesteding',
  'omkeren dag en nacht',
  'middelen',
  'forensische zorg',
  'in aanraking met justitie',
  'geen contact',
  'vernieling',
];
