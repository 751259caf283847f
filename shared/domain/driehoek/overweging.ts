/** Something to consider, to be ticked by a person; the program never ticks it and concludes nothing from it. */
export interface Overweging {
  readonly id: string;
  readonly tekst: string;
  /** Where it is said. */
  readonly bron: string;
}

const levelFour = 'Aanpak Voorkoming Escalatie gemeente Dalfsen, AVE4, Opschalen';
const annexTwo = 'Handreiking AVE-model Noord-Limburg, bijlage 2';

/** Before coordination goes over to the crisisorganisatie; the burgemeester decides, on advice of the driehoek. */
export const gripOverwegingen: readonly Overweging[] = [
  {
    id: 'hulpdiensten',
    tekst: 'Er is onrust en het kan erger worden: andere hulpdiensten moeten dit weten.',
    bron: levelFour,
  },
  {
    id: 'multidisciplinair',
    tekst:
      'Er is ook een fysiek incident of een calamiteit waarbij diensten samen moeten worden aangestuurd: een GBT kan de burgemeester ondersteunen.',
    bron: levelFour,
  },
  {
    id: 'gemeentegrens',
    tekst: 'Het gaat over de gemeentegrens, of dat dreigt ernstig: dan een RBT in plaats van een GBT.',
    bron: levelFour,
  },
  {
    id: 'driehoek-blijft',
    tekst:
      'Bij GRIP houdt de driehoek haar eigen rol bij openbare orde en strafrecht: dat is met de drie besproken.',
    bron: levelFour,
  },
  {
    id: 'kernteam',
    tekst: 'De crisisorganisatie neemt de taken van het ambtelijk kernteam over: de overdracht is geregeld.',
    bron: levelFour,
  },
];

/** Psychosociale hulp by the GGD to many people at once. */
export const pshiOverwegingen: readonly Overweging[] = [
  {
    id: 'coordinator',
    tekst: 'Bij de coördinator PSHI van de GGD is nagegaan of het team in actie moet komen.',
    bron: annexTwo,
  },
  {
    id: 'onrust',
    tekst: 'De onrust is zo groot dat slachtoffers, getuigen of omwonenden hulp nodig hebben.',
    bron: annexTwo,
  },
  {
    id: 'dpg',
    tekst: 'De directeur Publieke Gezondheid is gevraagd om als adviseur bij de driehoek te zijn.',
    bron: 'Handreiking AVE-model Noord-Limburg, 2.4',
  },
];
