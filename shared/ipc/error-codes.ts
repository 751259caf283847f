/** Every way a request can fail, with the Dutch text a user reads: what happened, and what to do. */
export const errorTexts = {
  'invoer-ongeldig': 'Dit kan zo niet worden opgeslagen. Kijk het veld na; wat u typte staat er nog.',
  'niet-toegestaan': 'Dit kan hier niet.',
  vergrendeld: 'Casustafel is vergrendeld. Ontgrendel om verder te gaan.',
  onbekend: 'Dit onderdeel bestaat niet meer. Ga terug en open het opnieuw.',
  verouderd: 'Er staat al een nieuwere versie. Uw tekst staat hier nog; kijk na wat er veranderd is.',
  'al-vastgesteld': 'Dit is vastgesteld en verandert niet meer. Maak een correctie.',
  'overleg-afgerond': 'Deze bespreking is afgerond. Nieuwe regels horen in het volgende overleg.',
  'wettelijk-onvolledig': 'Vaststellen kan nog niet: de wet vraagt nog gegevens bij Privacy.',
  'niet-bevoegd': 'Deze persoon mag dit niet besluiten. Leg een voorstel vast, of kies wie wel bevoegd is.',
  'eerst-nodig': 'Er moet eerst iets anders gebeuren voordat dit besluit kan.',
  'reden-nodig': 'U wijkt af van de uitkomst van de afweging. Schrijf op waarom.',
  'besluit-onvolledig': 'Het besluit is nog niet compleet. Vul in wat er ontbreekt.',
  'kader-ongeldig': 'Het kaderbestand klopt niet en is niet gebruikt.',
  'schijf-vol': 'Niet bewaard: de schijf is vol. Uw tekst staat hier nog. Maak ruimte en probeer opnieuw.',
  'alleen-lezen':
    'Niet bewaard: Casustafel mag niet in de map schrijven. Uw tekst staat hier nog. Vraag uw beheerder.',
  'niet-bewaard':
    'Niet bewaard: de schijf antwoordt niet goed. Uw tekst staat hier nog. Probeer het opnieuw.',
  'bestand-niet-geschreven': 'Het bestand kon daar niet worden opgeslagen. Kies een andere map.',
  'te-lang': 'Deze tekst is te lang om te bewaren. Knip hem in stukken; uw tekst staat er nog.',
  'wachtzin-onjuist': 'Deze wachtzin klopt niet. Probeer het opnieuw of gebruik uw herstelcode.',
  'wachtzin-te-zwak': 'Deze wachtzin is te makkelijk te raden. Kies minstens 14 tekens of 5 woorden.',
  'herstelcode-onjuist': 'Dit is niet wat er op uw herstelcode staat. Kijk de groepen na.',
  'sleutel-beschadigd':
    'Het sleutelbestand is beschadigd. Uw gegevens zijn niet gewist. Zet een reservekopie terug of vraag uw beheerder.',
  'sleutel-past-niet':
    'Sleutelbestand en gegevens horen niet bij elkaar. Er is niets gewijzigd. Zet de twee bestanden van dezelfde dag bij elkaar.',
  'sleutel-ontbreekt':
    'Het sleutelbestand ontbreekt. Uw gegevens staan er nog. Zet het sleutelbestand uit een reservekopie terug.',
  'opslag-beschadigd':
    'Het gegevensbestand is beschadigd. Er is niets gewist. Zet een reservekopie terug of vraag uw beheerder.',
  'opslag-ontbreekt':
    'Het gegevensbestand ontbreekt, het sleutelbestand is er nog. Zet een reservekopie terug; begin niet opnieuw.',
  'opslag-nieuwer':
    'Deze gegevens zijn gemaakt met een nieuwere versie van Casustafel. Er is niets gewijzigd. Werk Casustafel bij.',
  'opslag-in-gebruik':
    'De gegevens zijn al open in een ander venster of programma. Sluit dat eerst en probeer het opnieuw.',
  'opslag-bestaat-al': 'In deze map staan al gegevens. Casustafel maakt er geen nieuwe sleutel overheen.',
  onverwacht: 'Er ging iets mis wat wij niet hadden voorzien. Uw tekst staat er nog. Probeer het opnieuw.',
} as const;

export type ErrorCode = keyof typeof errorTexts;
