import type { Datalek } from '../domain/datalek/datalek.ts';
import { datalekEinde } from '../domain/datalek/datalek-clock.ts';
import type { Block, Kenmerk } from './blocks.ts';
import { vertrouwelijk } from './classificatie.ts';
import { apText, betrokkenenText, momentText } from './datalek-text.ts';
import { alinea, kenmerkIf, kop } from './make-block.ts';
import type { Paper } from './paper.ts';

/** The register of AVG art. 33 lid 5: facts, consequences, measures, and who was told or why not. */
export function buildDatalekregister(gemeente: string, datalekken: readonly Datalek[]): Paper {
  const title = 'Register van mogelijke datalekken';
  return {
    title,
    gemeente,
    classificatie: vertrouwelijk,
    specialData: '',
    casusnummer: '',
    versie: '',
    concept: false,
    geheimhouding: 'Alleen voor wie toezicht houdt op de omgang met persoonsgegevens.',
    blocks: [
      kop(1, title),
      ...(datalekken.length === 0
        ? [alinea('Er is geen mogelijk datalek vastgelegd.')]
        : datalekken.flatMap(datalekBlocks)),
    ],
  };
}

function datalekBlocks(datalek: Datalek): Block[] {
  return [kop(2, datalek.nummer), { kind: 'kenmerken', items: kenmerken(datalek) }];
}

function kenmerken(datalek: Datalek): Kenmerk[] {
  const { ontdektAt, afgeslotenAt } = datalek;
  return [
    ...kenmerkIf('Ontdekt', momentText(ontdektAt)),
    ...kenmerkIf('Melden kan tot', momentText(datalekEinde(ontdektAt))),
    ...kenmerkIf('Vastgelegd door', `${datalek.door}, ${momentText(datalek.createdAt)}`),
    ...kenmerkIf('Wat er gebeurde', datalek.wat),
    ...kenmerkIf('Om wie het gaat', datalek.wie),
    ...kenmerkIf('Gevolgen', datalek.gevolgen),
    ...kenmerkIf('Maatregelen', datalek.maatregelen),
    ...kenmerkIf('Autoriteit Persoonsgegevens', apText(datalek)),
    ...kenmerkIf('Betrokkenen', betrokkenenText(datalek)),
    ...kenmerkIf('Stand', afgeslotenAt === null ? 'open' : `afgesloten op ${momentText(afgeslotenAt)}`),
  ];
}
