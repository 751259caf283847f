/** One risk for betrokkenen, what the app does about it and what is left for the gemeente. */
export interface DpiaRisico {
  readonly risico: string;
  readonly doet: string;
  readonly blijft: string;
}

/** Risks for the rights and freedoms of betrokkenen (AVG art. 35(7)(c) and (d)). Kans and gevolg are for the gemeente to judge. */
export const dpiaRisicos: readonly DpiaRisico[] = [
  {
    risico: 'Gegevens van de betrokkene raken op straat doordat de computer of een kopie kwijtraakt.',
    doet: 'Opslag en reservekopieën zijn versleuteld. Zonder wachtzin of herstelcode zijn ze niet te lezen.',
    blijft: 'Schijfversleuteling. Afspraken over bewaarde en afgedrukte papieren: die zijn niet versleuteld.',
  },
  {
    risico: 'Iemand binnen de organisatie kijkt in een casus zonder reden.',
    doet: 'Rollen, een lijst per casus, en een logboek met elke inzage.',
    blijft:
      'Het logboek laten nakijken. Weten dat rollen worden bewaakt door het programma en niet door versleuteling per persoon.',
  },
  {
    risico: 'Deelnemers krijgen meer te horen of te zien dan voor hun taak nodig is.',
    doet: 'Elke regel heeft een klasse. Het zaalscherm toont alleen wat ieder die er zit mag zien. Een regel kan buiten het verslag blijven.',
    blijft: 'De juiste mensen uitnodigen. Wie te veel vertelt aan tafel, houdt het programma niet tegen.',
  },
  {
    risico: 'Een vermoeden gaat als feit een eigen leven leiden.',
    doet: 'Feit, vermoeden en oordeel staan apart, met bron en tijd. Een rectificatie gaat mee met elk later papier.',
    blijft: 'Controleren wat is ingebracht. Ontvangers van een fout bericht waarschuwen.',
  },
  {
    risico: 'De betrokkene weet niet dat er over hem wordt gesproken en kan niets inbrengen.',
    doet: 'Per casus staat of, wanneer en door wie de betrokkene is geïnformeerd, of waarom nog niet, met een datum om opnieuw te kijken.',
    blijft: 'Het gesprek zelf. Beoordelen of uitstel mag.',
  },
  {
    risico: 'Een besluit over op- of afschalen voelt als een oordeel van een computer.',
    doet: 'Het programma telt antwoorden op vragen over de situatie. Het geeft geen cijfer aan een persoon. Een mens met naam en functie besluit en mag afwijken, met een reden (AVG artikel 22).',
    blijft: 'De uitkomst uitleggen aan de betrokkene.',
  },
  {
    risico: 'Het gebruik groeit ongemerkt: meer casussen, meer partners of een ander doel.',
    doet: 'Bij elke casus staan doel, regime en grondslag. Zonder doel en grondslag wordt geen verslag vastgesteld.',
    blijft: 'Bij een nieuw doel een nieuwe afweging maken. Deze DPIA bijwerken.',
  },
  {
    risico: 'Gegevens blijven langer dan nodig.',
    doet: 'Een termijn per regime, een lijst van wat vernietigd moet worden en een vernietiging die ook resten onleesbaar maakt.',
    blijft: 'De lijst op tijd afwerken. Papieren en bestanden buiten Casustafel ook vernietigen.',
  },
  {
    risico: 'Gegevens gaan verloren en een kind of volwassene krijgt daardoor geen hulp.',
    doet: 'Reservekopieën elke dag en na elk overleg. Herstellen kan op een andere computer.',
    blijft: 'Een tweede map op een andere plek. De herstelcode in de kluis. Elk jaar een hersteltest.',
  },
  {
    risico: 'Een aanvaller of virus leest mee terwijl het programma open is.',
    doet: 'Vergrendelt vanzelf. Geen internet, geen scripts van buiten.',
    blijft: 'Beveiliging van de werkplek. Hier kan het programma zelf niets tegen doen.',
  },
];
