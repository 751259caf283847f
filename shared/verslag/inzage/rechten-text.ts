/** The rights that AVG art. 15 lid 1 under e, f and h asks to name, in plain words. */
export const betrokkeneRechten: readonly string[] = [
  'Klopt iets niet? U kunt vragen om dat te verbeteren, of er uw eigen verklaring bij te laten zetten (artikel 16).',
  'U kunt vragen om gegevens te wissen als wij ze niet meer mogen of hoeven te bewaren (artikel 17).',
  'U kunt vragen om het gebruik te beperken zolang nog niet duidelijk is of het mag of klopt (artikel 18).',
  'U kunt bezwaar maken tegen het gebruik van uw gegevens (artikel 21).',
  'Wij antwoorden binnen een maand. Is het ingewikkeld, dan kan dat twee maanden langer duren; dat hoort u op tijd (artikel 12).',
  'Een computer beslist hier niets over u. Mensen wegen de antwoorden en beslissen (artikel 22).',
  'Teksten die zijn veranderd, bewaart het programma ook in hun eerdere vorm tot het verslag vaststaat. Wilt u die zien, laat het dan weten.',
  'Bent u het niet eens met ons antwoord? U kunt een klacht indienen bij de functionaris gegevensbescherming van de gemeente of bij de Autoriteit Persoonsgegevens, of naar de rechter gaan (artikel 77 en 79).',
];
