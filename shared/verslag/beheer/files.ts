import type { Block } from '../blocks.ts';
import { alinea, kop } from '../make-block.ts';
import type { SecurityFacts } from './security-facts.ts';
import { plainTable } from './plain-table.ts';

/** Which kinds of files there are and who can read them; no paths. */
export function fileBlocks({ usualFolder, backups }: SecurityFacts): Block[] {
  const place = usualFolder
    ? 'De bestanden staan in de map voor programmagegevens van deze gebruiker van deze computer.'
    : 'De bestanden staan in een map die bij het starten is opgegeven.';
  return [
    kop(2, 'Bestanden'),
    alinea(place),
    plainTable(
      [
        ['Bestand', 0.24],
        ['Inhoud', 0.4],
        ['Versleuteld', 0.36],
      ],
      [
        ['Opslag', 'Alles wat wordt getypt, het logboek en de gebruikers', 'Ja'],
        ['Hulpbestand van de opslag', 'Delen van de opslag, alleen tijdens het opslaan', 'Ja'],
        [
          'Sleutelbestand',
          'De verzegelde sleutels en de namen van wie kan openen',
          'De sleutels wel. De namen zijn leesbaar.',
        ],
        [
          'Stand',
          'Aantal en tijd van foute pogingen, tijd van de laatste reservekopie, laatste regel van het logboek',
          'Nee. Er staat geen tekst uit een casus in.',
        ],
        ['Reservekopieën', 'De hele opslag op een eerder moment, elk met een sleutelbestand', 'Ja'],
        ...(backups.secondFolder
          ? [['Reservekopieën in de tweede map', 'Dezelfde reservekopieën', 'Ja']]
          : []),
        ['Papieren die u bewaart', 'Wat u zelf als bestand bewaart of afdrukt', 'Nee'],
      ],
    ),
  ];
}
