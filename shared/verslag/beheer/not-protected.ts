/** What the app does not protect against, in the order of SECURITY.md; a test compares the headings. */
export const notProtected: readonly { readonly inSecurity: string; readonly tekst: string }[] = [
  {
    inSecurity: 'Who controls the running machine',
    tekst:
      'Wie de computer beheerst terwijl Casustafel open is: een virus, een beheerder van de computer, of iemand achter een ontgrendeld scherm. Die ziet wat u ziet en kan de sleutel uit het geheugen lezen. Wat Windows bij slaapstand of geheugentekort naar de schijf schrijft, valt hier ook onder. Daarom blijft schijfversleuteling nodig.',
  },
  {
    inSecurity: 'Who deletes everything',
    tekst: 'Wie alle bestanden wist, ook die in de tweede map voor reservekopieën. Dan is alles weg.',
  },
  {
    inSecurity: 'Who puts all files back',
    tekst:
      'Wie alle bestanden samen terugzet naar een eerder moment. Het programma merkt dat niet. Alleen een afdruk laat het zien: het controlegetal daarop is dan onbekend.',
  },
  {
    inSecurity: 'A beheerder can give herself any rol',
    tekst:
      'Een beheerder die zichzelf een rol geeft. Niemand anders hoeft akkoord te geven. Het staat als aparte regel in het logboek, en alle anderen, ook de FG, lezen het bij de volgende keer ontgrendelen.',
  },
  {
    inSecurity: 'Who has the wachtzin',
    tekst:
      'Wie een wachtzin kent. Rollen en de lijst van wie een casus mag openen bewaakt het programma. Zij zijn geen aparte versleuteling: wie kan ontgrendelen en het programma omzeilt, kan bij de hele opslag.',
  },
  {
    inSecurity: 'A wachtzin that leaked',
    tekst:
      'Een wachtzin die is uitgelekt. Oude reservekopieën gaan nog open met de sleutels van toen. Maak daarom een nieuwe sleutel en verwijder de oude reservekopieën.',
  },
  {
    inSecurity: 'Papers once saved',
    tekst:
      'Wat is afgedrukt of als bestand is bewaard, ook in de map voor de verzending. Zo’n bestand is niet versleuteld, en wie het krijgt kan het doorgeven.',
  },
  {
    inSecurity: 'What is copied',
    tekst:
      'Wat u kopieert. Het blijft een minuut op het klembord. De klembordgeschiedenis van Windows kan het langer bewaren; laat uw beheerder die uitzetten.',
  },
  {
    inSecurity: 'Both secrets lost',
    tekst: 'Verlies van alle wachtzinnen én de herstelcode. Er is geen derde manier om te openen.',
  },
  {
    inSecurity: 'The program itself',
    tekst:
      'Het programma zelf. Het is niet ondertekend, werkt zichzelf niet bij en vertrouwt de software van anderen die hieronder staat.',
  },
  {
    inSecurity: 'Deleting for good',
    tekst:
      'Sporen op de schijf buiten Casustafel. Een vernietigde casus is met de sleutel onleesbaar gemaakt, behalve in reservekopieën die nog niet zijn verlopen en op kopieën die iemand zelf maakte.',
  },
];
