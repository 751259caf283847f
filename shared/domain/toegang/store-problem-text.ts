import type { StoreProblemCode } from './store-problem.ts';

/** What a user reads about a problem with the store. Four plain sentences or less per field. */
export interface StoreProblemText {
  readonly title: string;
  /** What happened. */
  readonly happened: string;
  /** What that means for the data. */
  readonly data: string;
  /** What the user can do now. Never offers to remove anything. */
  readonly advice: string;
}

const restoreAdvice =
  'Zet een reservekopie terug. Casustafel bewaart daarbij ook het bestand dat er nu staat. Vraag uw beheerder om hulp als u geen reservekopie hebt.';

const keyFileAdvice =
  'Kopieer uit de map reservekopie het nieuwste bestand dat eindigt op .sleutels.json naar deze map, en noem de kopie sleutels.json. Bewaar het oude bestand onder een andere naam. Uw beheerder kan hierbij helpen.';

/** The text per code. Complete by type: a new code does not compile without its text. */
export const storeProblemTexts: Readonly<Record<StoreProblemCode, StoreProblemText>> = {
  'wrong-passphrase': {
    title: 'De wachtzin of herstelcode klopt niet',
    happened: 'Met wat u hebt ingevoerd, gaan de gegevens niet open.',
    data: 'Er is niets veranderd aan uw gegevens.',
    advice:
      'Probeer het opnieuw en let op hoofdletters. Weet u de wachtzin niet meer? Gebruik dan de herstelcode van uw organisatie.',
  },
  'too-many-tries': {
    title: 'Even wachten: te vaak fout',
    happened: 'De wachtzin of herstelcode was vijf keer of vaker fout.',
    data: 'Er is niets veranderd aan uw gegevens.',
    advice:
      'Wacht tot de tijd om is en probeer het dan opnieuw. Sluiten en opnieuw starten maakt het wachten niet korter.',
  },
  'weak-passphrase': {
    title: 'Deze wachtzin is te makkelijk te raden',
    happened: 'De wachtzin is te kort of komt te vaak voor. Daarom is hij niet opgeslagen.',
    data: 'Er is niets veranderd aan uw gegevens.',
    advice: 'Kies een zin van minstens 5 woorden die niet bij elkaar horen.',
  },
  'last-way-in': {
    title: 'Deze toegang kan niet weg',
    happened: 'Dit is de herstelcode, of de enige gebruiker die de gegevens kan openen.',
    data: 'Er is niets veranderd aan uw gegevens.',
    advice: 'Geef eerst een andere gebruiker toegang. Een herstelcode vervangt u door een nieuwe te maken.',
  },
  'key-file-damaged': {
    title: 'Het sleutelbestand is beschadigd',
    happened: 'Het bestand sleutels.json is veranderd of niet meer compleet.',
    data: 'Uw gegevens staan er nog, maar ze gaan nu niet open. Bij elke reservekopie staat ook een sleutelbestand.',
    advice: keyFileAdvice,
  },
  'key-file-missing': {
    title: 'Het sleutelbestand ontbreekt',
    happened: 'De gegevens zijn er wel, maar het bestand sleutels.json staat er niet bij.',
    data: 'Uw gegevens staan er nog, maar zonder sleutelbestand gaan ze niet open.',
    advice: `Zet sleutels.json terug als het is verplaatst. Lukt dat niet? ${keyFileAdvice}`,
  },
  'wrong-pair': {
    title: 'Deze twee bestanden horen niet bij elkaar',
    happened: 'Het sleutelbestand hoort bij andere gegevens dan het bestand casustafel.db in deze map.',
    data: 'Er is niets veranderd aan de bestanden. Elk bestand gaat alleen open samen met het bestand waar het bij hoort.',
    advice:
      'Kijk of er een bestand is verplaatst of gekopieerd. Zet de twee bestanden die bij elkaar horen weer in een map, of zet een reservekopie terug.',
  },
  'store-damaged': {
    title: 'Het bestand met de gegevens is beschadigd',
    happened: 'Uw wachtzin of herstelcode klopt, maar een deel van casustafel.db is niet te lezen.',
    data: 'Wat na de laatste reservekopie is ingevoerd, kan verloren zijn. Casustafel heeft niets gewist of overschreven.',
    advice: restoreAdvice,
  },
  'store-missing': {
    title: 'De gegevens staan niet in deze map',
    happened: 'Er is een sleutelbestand of een reservekopie, maar het bestand casustafel.db ontbreekt.',
    data: 'Casustafel heeft niets gewist en begint niet opnieuw.',
    advice: 'Zet casustafel.db terug als het is verplaatst. Lukt dat niet, zet dan een reservekopie terug.',
  },
  'store-empty': {
    title: 'Het bestand met de gegevens is leeg',
    happened:
      'Het bestand casustafel.db heeft een grootte van nul. Dat komt voor na een storing van de schijf.',
    data: 'In dit bestand staat niets meer. Uw reservekopieën zijn niet veranderd.',
    advice: restoreAdvice,
  },
  'foreign-file': {
    title: 'Dit bestand is niet van Casustafel',
    happened:
      'Het bestand casustafel.db is door een ander programma gemaakt, of het begin van het bestand is beschadigd.',
    data: 'Casustafel heeft het bestand niet veranderd.',
    advice: restoreAdvice,
  },
  'newer-version': {
    title: 'Gemaakt met een nieuwere versie van Casustafel',
    happened: 'Deze gegevens zijn opgeslagen door een nieuwere versie dan de versie die u nu gebruikt.',
    data: 'Uw gegevens zijn in orde. Er is niets veranderd.',
    advice: 'Gebruik de nieuwere versie van Casustafel. Vraag uw beheerder om die te installeren.',
  },
  'in-use': {
    title: 'De gegevens zijn al in gebruik',
    happened: 'Casustafel staat al open, op deze computer of bij iemand anders die dezelfde map gebruikt.',
    data: 'Uw gegevens zijn in orde. Er is niets veranderd.',
    advice: 'Ga naar het venster dat al open staat, of sluit het daar en probeer het opnieuw.',
  },
  'read-only': {
    title: 'Casustafel mag niet schrijven in deze map',
    happened: 'De map of een van de bestanden is alleen te lezen.',
    data: 'Wat al was opgeslagen, is in orde. Nieuwe invoer kan nu niet worden opgeslagen.',
    advice: 'Vraag uw beheerder om u schrijfrechten te geven voor deze map, of kies een andere map.',
  },
  'disk-full': {
    title: 'De schijf is vol',
    happened: 'Er is geen ruimte om op te slaan.',
    data: 'Wat al was opgeslagen, is in orde. Uw laatste invoer is nog niet opgeslagen.',
    advice: 'Maak ruimte vrij op de schijf en probeer het opnieuw. Laat Casustafel zolang open staan.',
  },
  'disk-error': {
    title: 'De schijf geeft een fout',
    happened: 'Lezen of schrijven lukt niet. De schijf of de netwerkverbinding hapert.',
    data: 'Wat al was opgeslagen, is niet veranderd. Uw laatste invoer is misschien niet opgeslagen.',
    advice:
      'Kijk of de schijf of de netwerkmap bereikbaar is en probeer het opnieuw. Vraag anders uw beheerder.',
  },
  'folder-missing': {
    title: 'De map is niet gevonden',
    happened: 'De map met de gegevens bestaat niet of is nu niet bereikbaar.',
    data: 'Casustafel heeft niets gewist en begint niet opnieuw.',
    advice: 'Kijk of de schijf of de netwerkmap verbonden is en probeer het opnieuw.',
  },
  'already-exists': {
    title: 'In deze map staan al bestanden van Casustafel',
    happened:
      'Er staan al gegevens, een sleutelbestand of een reservekopie. Daarom begint Casustafel hier niet opnieuw.',
    data: 'Er is niets veranderd aan de bestanden die er staan.',
    advice: 'Open de gegevens die er al zijn, zet een reservekopie terug, of kies een andere map.',
  },
  'migration-failed': {
    title: 'Het bijwerken van de gegevens is niet gelukt',
    happened: 'Deze versie van Casustafel moest de gegevens aanpassen en dat ging mis.',
    data: 'De gegevens staan er nog precies zoals ze waren. Er is ook een reservekopie gemaakt.',
    advice: 'Gebruik de vorige versie van Casustafel en meld dit aan uw beheerder.',
  },
  'backup-missing': {
    title: 'De reservekopie is niet compleet',
    happened: 'De reservekopie of het sleutelbestand dat erbij hoort, is niet gevonden.',
    data: 'Er is niets veranderd aan uw gegevens.',
    advice: 'Kies een andere reservekopie. De twee bestanden moeten in dezelfde map staan.',
  },
  'backup-damaged': {
    title: 'De reservekopie is niet goed',
    happened: 'De reservekopie is nagekeken en bleek niet te kloppen. Daarom telt hij niet mee.',
    data: 'Er is niets veranderd aan uw gegevens.',
    advice: 'Probeer het opnieuw of kies een andere reservekopie. Blijft dit zo, vraag dan uw beheerder.',
  },
  'not-a-backup': {
    title: 'Dit is geen reservekopie van Casustafel',
    happened:
      'Het bestand dat u koos, of het sleutelbestand ernaast, is geen gewoon bestand, is te groot of heeft een andere naam. Casustafel opent het daarom niet.',
    data: 'Er is niets veranderd aan uw gegevens.',
    advice:
      'Kies een bestand waarvan de naam begint met casustafel- en eindigt op .db. Het bestand dat eindigt op .sleutels.json moet in dezelfde map staan.',
  },
  'folder-slow': {
    title: 'De map reageert niet',
    happened: 'Casustafel wachtte een minuut op de map en kreeg geen antwoord.',
    data: 'Uw gegevens en de reservekopie op deze computer zijn in orde. U kunt gewoon verder werken.',
    advice:
      'Kijk of de netwerkschijf verbonden is. Casustafel gaat op de achtergrond door en probeert het anders de volgende keer opnieuw.',
  },
  unexpected: {
    title: 'Er ging iets mis dat Casustafel niet herkent',
    happened: 'De gegevens konden niet worden geopend of opgeslagen.',
    data: 'Casustafel heeft niets gewist.',
    advice: 'Sluit Casustafel en probeer het opnieuw. Blijft dit zo, meld het dan aan uw beheerder.',
  },
};
