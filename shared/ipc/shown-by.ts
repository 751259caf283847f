import type { ExemplaarSoort } from '../domain/verslag/exemplaar.ts';
import type { RequestName } from './contract.ts';

/** What somebody must be allowed to ask to look at a copy of it: the notitie of the driehoek is not for the whole overleg. */
export const shownBy: Readonly<Record<ExemplaarSoort, RequestName>> = {
  verslag: 'verslag.previewFor',
  afsprakenlijst: 'verslag.previewFor',
  besluitenlijst: 'verslag.previewFor',
  dossier: 'verslag.previewFor',
  driehoeknotitie: 'driehoek.get',
  uitnodiging: 'stuk.preview',
  opschalingsdossier: 'stuk.preview',
  'brief-betrokkene': 'stuk.preview',
  'brief-ouders': 'stuk.preview',
  'plan-van-aanpak': 'stuk.preview',
  voorbereiding: 'bespreking.printVoorbereiding',
  afweging: 'bespreking.printAfweging',
  inzagedossier: 'inzage.preview',
};
