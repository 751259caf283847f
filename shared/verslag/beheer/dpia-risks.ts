/** One risk for betrokkenen, what the app does about it and what is left for the gemeente. */
export interface DpiaRisk {
  readonly risico: string;
  readonly does: string;
  readonly remains: string;
}

/** Risks for the rights and freedoms of betrokkenen (AVG art. 35(7)(c) and (d)). Kans and gevolg are for the gemeente to judge. */
export const dpiaRisks: readonly DpiaRisk[] = [
  {
    risico: 'Gegevens van de betrokkene raken op straat doordat de computer of een kopie kwijtraakt.',
    does: 'Opslag en reservekopieën zijn versleuteld. Zonder wachtzin of herstelcode zijn ze niet te lezen.',
    remains:
      'Schijfversleuteling. Afspraken over bewaarde en afgedrukte papieren: die zijn niet versleuteld.',
  },
  {
    risico: 'Iemand binnen de organisatie kijkt in een casus zonder reden.',
    does: 'Rollen, een lijst per casus, en een logboek met elke inzage.',
    remains:
      'Het logboek laten nakijken. Weten dat rollen worden bewaakt door het programma en niet door versleuteling per persoon.',
  },
  {
    risico: 'Deelnemers krijgen meer te horen of te zien dan voor hun taak nodig is.',
    does: 'Elke regel heeft een klasse. Het zaalscherm toont alleen wat ieder die er zit mag zien. Een regel kan buiten het verslag blijven.',
    remains: 'De juiste mensen uitnodigen. Wie te veel vertelt aan tafel, houdt het programma niet tegen.',
  },
  {
    risico: 'Een vermoeden gaat als feit een eigen leven leiden.',
    does: 'Feit, vermoeden en oordeel staan apart, met bron en tijd. Een rectificatie gaat mee met elk later papier.',
    remains: 'Controleren wat is ingebracht. Ontvangers van een fout bericht waarschuwen.',
  },
  {
    risico: 'De betrokkene weet niet dat er over hem wordt gesproken en kan niets inbrengen.',
    does: 'Per casus staat of, wanneer en door wie de betrokkene is geïnformeerd, of waarom nog niet, met een datum om opnieuw te kijken.',
    remains: 'Het gesprek zelf. Beoordelen of uitstel mag.',
  },
  {
    risico: 'Een besluit over op- of afschalen voelt als een oordeel van een computer.',
    does: 'Het programma telt antwoorden op vragen over de situatie. Het geeft geen cijfer aan een persoon. Een mens met naam en functie besluit en mag afwijken, met een reden (AVG artikel 22).',
    remains: 'De uitkomst uitleggen aan de betrokkene.',
  },
  {
    risico: 'Het gebruik groeit ongemerkt: meer casussen, meer partners of een ander doel.',
    does: 'Bij elke casus staan doel, regime en grondslag. Zonder doel en grondslag wordt geen verslag vastgesteld.',
    remains: 'Bij een nieuw doel een nieuwe afweging maken. Deze DPIA bijwerken.',
  },
  {
    risico: 'Gegevens blijven langer dan nodig.',
    does: 'Een termijn per regime, een lijst van wat vernietigd moet worden en een vernietiging die ook resten onleesbaar maakt.',
    remains: 'De lijst op tijd afwerken. Papieren en bestanden buiten Casustafel ook vernietigen.',
  },
  {
    risico: 'Gegevens gaan verloren en een kind of volwassene krijgt daardoor geen hulp.',
    does: 'Reservekopieën elke dag en na elk overleg. Herstellen kan op een andere computer.',
    remains: 'Een tweede map op een andere plek. De herstelcode in de kluis. Elk jaar een hersteltest.',
  },
  {
    risico: 'Een aanvaller of virus leest mee terwijl het programma open is.',
    does: 'Vergrendelt vanzelf. Geen internet, geen scripts van buiten.',
    remains: 'Beveiliging van de werkplek. Hier kan het programma zelf niets tegen doen.',
  },
];
