import type { OrganisatieSoort } from './organisatie.ts';

export const organisatieSoortNaam: Record<OrganisatieSoort, string> = {
  gemeente: 'Gemeente',
  politie: 'Politie',
  'openbaar-ministerie': 'Openbaar Ministerie',
  ggz: 'GGZ',
  verslavingszorg: 'Verslavingszorg',
  corporatie: 'Woningcorporatie',
  wijkteam: 'Wijkteam',
  'veilig-thuis': 'Veilig Thuis',
  'gecertificeerde-instelling': 'Gecertificeerde instelling',
  'raad-voor-de-kinderbescherming': 'Raad voor de Kinderbescherming',
  reclassering: 'Reclassering',
  'zorg-en-veiligheidshuis': 'Zorg- en Veiligheidshuis',
  ggd: 'GGD',
  begeleiding: 'Begeleiding en welzijn',
  onderwijs: 'Onderwijs',
  overig: 'Overig',
};
