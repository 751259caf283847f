import type { Overgang } from '../../../shared/kader/schema-overgang.ts';

/** Where it stands in the source, and where the source is uncertain or the reading our own. */
export function bronText({ bron, bronOnzeker, eigenLezing }: Overgang): string {
  const place = bron.pagina === undefined ? bron.deel : `${bron.deel}, blz. ${bron.pagina}`;
  return [
    `Bron: ${place}.`,
    bronOnzeker === undefined ? '' : `De bron is hier onzeker: ${bronOnzeker}`,
    eigenLezing === undefined ? '' : `Eigen lezing: ${eigenLezing}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
