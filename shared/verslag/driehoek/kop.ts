import { momentText } from '../../domain/driehoek/moment-text.ts';
import type { NotitieInhoud } from '../../domain/driehoek/inhoud.ts';
import { doelNaam, wieNaam } from '../../domain/driehoek/words.ts';
import type { Block } from '../blocks.ts';
import { alinea, cell, kenmerkIf, kop, lijst } from '../make-block.ts';
import type { NotitieModel } from './build-driehoeknotitie.ts';
import { filled } from './filled.ts';

/** The title, what is asked of the reader and until when was looked. */
export function kopBlocks({ nummer, inhoud }: NotitieModel): Block[] {
  const { aanduiding, doel, standVan, opsteller } = inhoud.kop;
  const stand = momentText(standVan.datum, standVan.tijd);
  const until = stand === '' ? '' : `, stand van zaken ${stand}`;
  return [
    kop(1, `Driehoeknotitie ${nummer}`),
    {
      kind: 'kenmerken',
      items: [
        ...kenmerkIf('Onderwerp', aanduiding, 'strong'),
        ...kenmerkIf('Waarvoor', `${doelNaam[doel]}${until}`, 'strong'),
        ...kenmerkIf('Opgesteld door', opsteller),
      ],
    },
  ];
}

/** First after the kop: who has only one minute reads this. */
export function gevraagdBesluitBlocks({ gevraagdBesluit }: NotitieInhoud): Block[] {
  const rows = gevraagdBesluit
    .filter(({ wat }) => wat !== '')
    .map(({ wat, wie, termijn }) => [cell(wat, 'strong'), cell(wieNaam[wie]), cell(termijn)]);
  if (rows.length === 0) return [];
  const columns = [
    { head: 'Wat', width: 0.6 },
    { head: 'Wie besluit', width: 0.2 },
    { head: 'Uiterlijk', width: 0.2 },
  ];
  return [kop(2, 'Gevraagd besluit'), { kind: 'tabel', columns, groups: [{ title: null, rows }] }];
}

export function kernBlocks({ kern }: NotitieInhoud): Block[] {
  const lines = filled(kern);
  if (lines.length === 0) return [];
  const [only, ...more] = lines;
  return [kop(2, 'Kern'), more.length === 0 ? alinea(only ?? '') : lijst(lines)];
}
