import type { Datalek } from '../domain/datalek/datalek.ts';
import { datalekEinde } from '../domain/datalek/datalek-klok.ts';
import { formatDatum } from '../domain/termijn/format-datum.ts';
import type { Block, Kenmerk } from './blocks.ts';
import { vertrouwelijk } from './classificatie.ts';
import { clockTime, dutchDay } from './clock-time.ts';
import { alinea, kenmerkIf, kop } from './make-block.ts';
import type { Paper } from './paper.ts';

const moment = (at: string): string => `${formatDatum(dutchDay(at))}, ${clockTime(at)} uur`;

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
    ...kenmerkIf('Ontdekt', moment(ontdektAt)),
    ...kenmerkIf('Melden kan tot', moment(datalekEinde(ontdektAt))),
    ...kenmerkIf('Vastgelegd door', `${datalek.door}, ${moment(datalek.createdAt)}`),
    ...kenmerkIf('Wat er gebeurde', datalek.wat),
    ...kenmerkIf('Om wie het gaat', datalek.wie),
    ...kenmerkIf('Gevolgen', datalek.gevolgen),
    ...kenmerkIf('Maatregelen', datalek.maatregelen),
    ...kenmerkIf('Autoriteit Persoonsgegevens', apText(datalek)),
    ...kenmerkIf('Betrokkenen', betrokkenenText(datalek)),
    ...kenmerkIf('Stand', afgeslotenAt === null ? 'open' : `afgesloten op ${moment(afgeslotenAt)}`),
  ];
}

function apText({ meldingAp, ontdektAt }: Datalek): string {
  if (meldingAp.melding === 'open') return 'nog niet besloten';
  if (meldingAp.melding === 'niet') return `niet gemeld: ${meldingAp.reden}`;
  const late = meldingAp.at > datalekEinde(ontdektAt) ? ', later dan 72 uur na ontdekking' : '';
  return `gemeld op ${moment(meldingAp.at)}${late}`;
}

function betrokkenenText({ meldingBetrokkenen }: Datalek): string {
  if (meldingBetrokkenen.melding === 'open') return 'nog niet besloten';
  if (meldingBetrokkenen.melding === 'niet') return `niet geïnformeerd: ${meldingBetrokkenen.reden}`;
  return `geïnformeerd op ${formatDatum(meldingBetrokkenen.datum)}: ${meldingBetrokkenen.hoe}`;
}
