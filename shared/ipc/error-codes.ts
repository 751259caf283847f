import { storeProblemTexts } from '../domain/toegang/store-problem-text.ts';
import { storeProblemCodes, type StoreProblemCode } from '../domain/toegang/store-problem.ts';

const ownTexts = {
  'invoer-ongeldig': 'Dit kan zo niet worden opgeslagen. Kijk het veld na; wat u typte staat er nog.',
  'niet-toegestaan': 'Dit kan hier niet.',
  'geen-recht':
    'Dit hoort niet bij uw rol. Vraag het aan een collega met die rol, of laat de beheerder uw rol aanpassen.',
  'geen-toegang': 'Deze casus staat niet voor u open. Vraag de voorzitter van de casus om u toe te voegen.',
  'gebruiker-ongeldig': 'Deze gebruiker kan zo niet worden opgeslagen. Kijk de naam en de rollen na.',
  'sleutel-eerst-weg': 'Deze gebruiker kan nog ontgrendelen. Haal eerst die toegang weg.',
  'voorzitter-nodig': 'Minstens een voorzitter moet de casus kunnen openen.',
  'niet-bewaard':
    'Wat u typte kon niet worden bewaard. Daarom is dit niet gedaan; uw tekst staat er nog. Probeer het opnieuw.',
  vergrendeld: 'Casustafel is vergrendeld. Ontgrendel om verder te gaan.',
  onbekend: 'Dit onderdeel bestaat niet meer. Ga terug en open het opnieuw.',
  verouderd: 'Er staat al een nieuwere versie. Uw tekst staat hier nog; kijk na wat er veranderd is.',
  'klok-onzeker':
    'Er is niets verwijderd. Casustafel is langer dan 31 dagen niet gebruikt, of de datum van deze computer klopt niet. Kijk de datum na. Klopt die? Vergrendel Casustafel dan, en probeer het morgen opnieuw.',
  'in-gebruik': 'Dit kan niet weg: het staat al in een overleg, een afspraak of een regel.',
  'al-vastgesteld': 'Dit is vastgesteld en verandert niet meer. Maak een correctie.',
  beperkt:
    'Deze casus staat onder beperking: u kunt hem lezen, niet gebruiken en er niets van meegeven. Bij Privacy staat waarom, en wanneer dat ophoudt.',
  'al-beslist': 'Hierover is al beslist. Open de casus opnieuw om te zien wat er is vastgelegd.',
  'inzage-onvolledig':
    'Het dossier kan nog niet weg: er zijn regels die u nog niet hebt bekeken. Kies bij elke regel wat ermee gebeurt.',
  'datalek-onvolledig':
    'Afsluiten kan nog niet. Leg eerst vast of het gemeld is aan de Autoriteit Persoonsgegevens en aan de betrokkenen, of waarom niet.',
  'verlengen-te-laat':
    'Verlengen kan niet meer: dat kan een keer, binnen de eerste maand. Beantwoord het verzoek zo snel als het kan.',
  'overleg-afgerond': 'Deze bespreking is afgerond. Nieuwe regels horen in het volgende overleg.',
  'niet-afgerond': 'Rond eerst de bespreking af. Daarna kan het verslag worden vastgesteld.',
  'wettelijk-onvolledig': 'Vaststellen kan nog niet: de wet vraagt nog gegevens bij Privacy.',
  'klasse-reden-nodig':
    'Vaststellen kan nog niet: schrijf eerst op waarom de regels met bijzondere of strafrechtelijke gegevens nodig zijn.',
  'reacties-open':
    'Vaststellen kan nog niet: er staan reacties zonder antwoord. Neem elke reactie over, of schrijf op waarom niet.',
  'reactie-verwerkt':
    'Deze reactie is overgenomen en de regel is daarvoor veranderd. Zet eerst de regel terug zoals hij was; daarna kunt u het antwoord veranderen.',
  'niet-bevoegd': 'Deze persoon mag dit niet besluiten. Leg een voorstel vast, of kies wie wel bevoegd is.',
  'eerst-nodig': 'Er moet eerst iets anders gebeuren voordat dit besluit kan.',
  'reden-nodig': 'Schrijf op waarom. Zonder reden kan dit niet worden vastgelegd.',
  'kader-ongeldig':
    'Deze versie van het kader staat niet in dit programma of kan niet worden gelezen. Kies een andere versie, of vraag uw beheerder.',
  'wijziging-ongeldig': 'Deze wijziging kan niet; het kader bleef zoals het was. Uw tekst staat er nog.',
  'versie-bestaat': 'Deze versie bestaat al en verandert niet meer. Kies een ander versienummer.',
  'naam-bestaat':
    'Er is al een kader dat zo heet. Kies een andere naam, of maak een volgende versie van dat kader.',
  'bestand-niet-gelezen':
    'Het bestand kon niet worden gelezen. Kijk of het er nog staat en of u het mag openen.',
  'bestand-niet-geschreven': 'Het bestand kon daar niet worden opgeslagen. Kies een andere map.',
  'bestand-in-gebruik':
    'Het bestand staat nog open in een ander programma, zoals Word. Er is niets veranderd. Sluit het daar, of kies een andere naam.',
  'sjabloon-ongeldig': 'Dit sjabloon kan zo niet worden gebruikt; er is niets opgeslagen.',
  'niemand-uitgenodigd': 'Er is nog niemand uitgenodigd. Kies eerst wie er komt.',
  'stuk-onvolledig': 'Dit stuk kan nog niet weg: er zijn nog lege velden. Vul ze eerst in.',
  'stuk-noemt-naam':
    'Dit stuk kan zo niet weg: er staat een naam van een betrokkene in die er niet in hoort. Haal die naam weg.',
  'map-weg': 'Die map is er niet meer. Er is niets opgeslagen. Kies een andere map.',
  'map-alleen-lezen': 'In die map mag u niet schrijven. Er is niets opgeslagen. Kies een andere map.',
  'map-vol': 'Daar is geen ruimte meer. Er is niets opgeslagen. Maak ruimte, of kies een andere map.',
  'pad-te-lang':
    'De naam van die map is te lang: Windows kan het bestand dan niet openen. Er is niets opgeslagen. Kies een map met een kortere naam.',
  'verzending-loopt': 'Er worden al bestanden gemaakt. Wacht tot dat klaar is, of stop het.',
  'geen-volgend-overleg':
    'Er staat nog geen volgend overleg. Plan het bij Overleggen, of kies een datum bij de afronding.',
  'niets-voor-ontvanger':
    'Op dit stuk staat niets dat deze ontvanger mag hebben. Er is geen bestand gemaakt.',
  'datum-nodig': 'Kies een dag die nog komt. Tot die dag wordt dit niet gedeeld.',
  'datum-later':
    'Deze dag kan niet. Kies vandaag of een eerdere dag, en niet voor de dag van de toestemming.',
  'nood-nodig':
    'Dit mag volgens de regels niet worden meegegeven. Is er acuut gevaar? Kies dan de noodreden, en schrijf op waarom.',
  'deelname-nodig':
    'Deze organisatie neemt nog niet deel aan deze casus, en kan daarom niets krijgen (WGS). Leg eerst bij Privacy de deelname vast.',
  'sleutelregel-ongeldig':
    'Dit is geen sleutelregel van Casustafel. Plak de hele regel die uw collega stuurde; die begint met “casustafel1”.',
  'sleutelregel-eigen': 'Dit is uw eigen sleutelregel. Plak hier de regel van uw collega.',
  'sleutelregel-bekend': 'Deze sleutelregel staat al in uw lijst.',
  'woorden-niet-vergeleken':
    'Vergelijk eerst met deze collega de zes woorden, bij Beheer, Collega’s. Daarna kan de casus gaan.',
  'casusbestand-ongeldig':
    'Dit bestand kan niet worden ingelezen. Er is niets overgenomen. Vraag het opnieuw aan wie het maakte.',
  'notitie-vastgelegd':
    'Van deze notitie is een versie vastgelegd, of er is over besloten. Zij blijft daarom tot het einde van haar bewaartermijn. Koppel haar aan een casus als zij langer nodig is: dan gaat zij weg als die casus weggaat.',
  'agenda-besloten': 'In dit overleg is al besloten. De agenda blijft daarom staan.',
  'niet-gedeeld':
    'Deze casus is niet gedeeld met openbare orde. Zet dat eerst aan bij Privacy, of kies een andere collega.',
  'pakket-niet-voor-u':
    'Dit bestand is geen casuspakket voor u, of het is beschadigd. Vraag uw collega om het opnieuw te maken, voor u.',
  'pakket-onbekende-afzender':
    'Van wie dit casuspakket komt, is hier niet bekend. Voeg de collega toe bij Beheer, Collega’s, en vergelijk de zes woorden.',
  'pakket-afzender-weggehaald':
    'Dit casuspakket komt van een collega die u hebt weggehaald, of van een sleutel die is vervangen. Er is niets overgenomen. Bel uw collega; vertrouwt u de sleutel weer, voeg de collega dan opnieuw toe.',
  'pakket-beschadigd':
    'Dit casuspakket klopt niet: de handtekening past niet bij wat erin staat. Er is niets overgenomen. Bel uw collega.',
  'pakket-ouder':
    'U hebt van deze casus al een nieuwer pakket van deze collega overgenomen. Dit oudere wordt niet meer ingelezen.',
  'pakket-zelfde-nummer':
    'U hebt al een ander casuspakket met dit nummer overgenomen. Misschien is bij uw collega een reservekopie teruggezet. Er is niets overgenomen. Bel uw collega, en vraag om een volgend pakket.',
  'pakket-nieuwer':
    'Dit casuspakket is gemaakt met een nieuwere versie van Casustafel. Werk eerst dit programma bij.',
  'pakket-ouder-programma':
    'Dit casuspakket is gemaakt met een oudere versie van Casustafel. Er is niets overgenomen. Vraag uw collega om het programma bij te werken en het pakket opnieuw te maken.',
  'pakket-te-groot': 'Dit bestand is te groot voor een casuspakket. Er is niets overgenomen.',
  'casus-vernietigd':
    'Deze casus is hier vernietigd. Hij wordt niet opnieuw ingelezen. Overleg met uw collega wat daar nog bewaard wordt.',
  'te-lang': 'Deze tekst is te lang om te bewaren. Knip hem in stukken; uw tekst staat er nog.',
  radicalisering:
    'De aanpak van radicalisering heeft een eigen wet, met eigen partners, termijnen en rechten (Besluit, Stb. 2025, 78). Casustafel is daar niet voor gemaakt: bespreek zo een casus niet hier.',
  'consult-met-namen':
    'Een consult noemt geen personen, en in deze casus staan namen. Haal die eerst weg bij Betrokkenen en naasten, of kies een ander regime.',
  'consult-zonder-namen':
    'Deze casus is een consult: daarin noemt u geen personen. Moet er toch een naam bij? Kies dan eerst een ander regime bij Privacy.',
  'casus-niet-afgesloten':
    'Deze casus is nog niet afgesloten. Sluit hem eerst af; daarna kan hij naar het archief.',
  'casus-afgesloten': 'Deze casus is afgesloten. Heropen hem eerst bij Privacy, met een reden.',
  'overleg-loopt': 'Over deze casus loopt nu een overleg. Rond dat eerst af.',
  'op-vernietigingslijst':
    'Dit staat op de vernietigingslijst. Trek dat voorstel eerst in bij Beheer, Bewaren.',
  'verlenging-ongeldig':
    'Tot deze datum kan de casus niet worden bewaard. Kies een latere dag, binnen de langste termijn.',
  'vernietiging-geblokkeerd': 'Deze casus kan nu niet worden vernietigd.',
  'akkoord-ongeldig':
    'Dit akkoord telt niet. Twee verschillende mensen geven akkoord. Werkt u alleen? Leg dan het tweede akkoord vast met naam, functie, datum en kenmerk.',
  'herstelcode-anders':
    'Er werken meer mensen met deze gegevens. Kies “Wachtzin vergeten” en zeg wie u bent. U kiest dan een nieuwe wachtzin.',
  'herstelcode-onjuist': 'Dit is niet wat er op uw herstelcode staat. Kijk de groepen na.',
} as const;

export type ErrorCode = keyof typeof ownTexts | StoreProblemCode;

function storeText(code: StoreProblemCode): string {
  const { happened, data, advice } = storeProblemTexts[code];
  return `${happened} ${data} ${advice}`;
}

/** Every way a request can fail, with the Dutch text a user reads: what happened, and what to do. */
export const errorTexts = {
  ...ownTexts,
  ...(Object.fromEntries(storeProblemCodes.map((code) => [code, storeText(code)])) as Record<
    StoreProblemCode,
    string
  >),
} satisfies Record<ErrorCode, string>;
