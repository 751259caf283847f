/** Measures of BIO2 (2026, MinBZK) that this app has a part in: what it does, and what the gemeente does. */
export const bioMeasures: readonly (readonly [maatregel: string, does: string, gemeente: string])[] = [
  [
    '5.17.03 Wachtwoorden',
    'Een wachtzin moet lang genoeg zijn en mag niet op de lijst van veelgebruikte wachtwoorden staan. Na vijf foute pogingen volgt een wachttijd.',
    'Meervoudige aanmelding op de werkplek.',
  ],
  [
    '5.21 Keten van software',
    'Bij elke versie hoort een lijst van alle software (CycloneDX). De lijst is vergeleken met wat echt in het programma zit.',
    'De lijst bij een nieuwe versie naast bekende kwetsbaarheden leggen.',
  ],
  [
    '5.33.01 Bewaren',
    'Bewaartermijnen per regime, een vernietigingslijst met twee akkoorden en een verklaring van vernietiging.',
    'De termijnen vaststellen en de lijst op tijd afwerken.',
  ],
  [
    '8.01.01 Apparaten',
    'De opslag is versleuteld en vergrendelt vanzelf.',
    'Schijfversleuteling en wissen op afstand.',
  ],
  [
    '8.03.02 Alleen wat nodig is',
    'Rollen, en per casus een lijst van wie die mag openen.',
    'De lijst per casus kort houden.',
  ],
  [
    '8.13.01 tot 8.13.04 Reservekopieën',
    'Versleuteld, gecontroleerd, en naar een tweede map als die is ingesteld. De hersteltest opent een reservekopie zonder iets te wijzigen.',
    'De tweede map op een andere plek zetten. Elk jaar een hersteltest doen.',
  ],
  [
    '8.15 Logboek',
    'Wie wat wanneer deed, met welke uitkomst. Geen inhoud. Elke regel bevat het controlegetal van de regel ervoor.',
    'Het logboek laten nakijken door iemand die zelf geen casussen behandelt.',
  ],
  [
    '8.24 Cryptografie',
    'Dit blad.',
    'De herstelcode in de kluis bewaren. Dit blad opnemen in de lijst van gebruikte cryptografie.',
  ],
  [
    '8.27 Veilig ontwerp',
    'Geen internet, geen scripts van buiten, geen meetgegevens naar de maker. Schermen draaien afgeschermd van de computer.',
    'Alleen installeren wat de gemeente zelf heeft ontvangen en gecontroleerd.',
  ],
];
