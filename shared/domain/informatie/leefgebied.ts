/** A neutral list; empty is allowed, nothing asks to fill it (AP report z2016-11841 on the ZRM domains). */
export const leefgebieden: readonly string[] = [
  'wonen',
  'financiën',
  'werk en dagbesteding',
  'gezin en relaties',
  'gezondheid',
  'middelengebruik',
  'sociaal netwerk',
  'veiligheid',
  'justitie',
];
