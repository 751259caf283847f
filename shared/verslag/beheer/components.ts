import type { Component } from '../../domain/sbom/sbom.ts';
import type { Block } from '../blocks.ts';
import { alinea, kop } from '../make-block.ts';
import { plainTable } from './plain-table.ts';

/** The software of others inside the program, from the bill of materials of its build. */
export function componentBlocks(components: readonly Component[] | null): Block[] {
  const title = kop(2, 'Software van anderen');
  if (components === null) {
    return [title, alinea('De lijst met software ontbreekt bij dit programma. Vraag een volledige versie.')];
  }
  const inside = components.filter(({ inProgram }) => inProgram);
  const outside = components.filter(({ inProgram }) => !inProgram);
  return [
    title,
    alinea(
      'Gemaakt bij het bouwen van deze versie. De volledige lijst staat in CycloneDX-vorm in het bestand sbom.json van het programma.',
    ),
    plainTable(
      [
        ['Onderdeel', 0.5],
        ['Versie', 0.25],
        ['Licentie', 0.25],
      ],
      inside.map(({ naam, versie, license }) => [naam, versie, license]),
    ),
    ...(outside.length === 0
      ? []
      : [
          alinea(
            `Staat wel in de lijst, maar is in geen bestand van het programma gevonden: ${outside.map(({ naam, versie }) => `${naam} ${versie}`).join(', ')}.`,
            'meta',
          ),
        ]),
  ];
}
