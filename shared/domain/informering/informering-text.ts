import type { Betrokkene } from '../betrokkene/betrokkene.ts';
import { formatDatum } from '../termijn/format-datum.ts';
import type { Informering, InformeringAntwoord } from './informering.ts';
import { uitzonderingNaam } from './uitzondering.ts';

/** 'geïnformeerd op vr 20 nov 2026 door Wijkteam: mondeling', in words for screens and papers. */
export function antwoordText(antwoord: InformeringAntwoord): string {
  switch (antwoord.uitkomst) {
    case 'geinformeerd':
      return `geïnformeerd op ${formatDatum(antwoord.datum)} door ${antwoord.door}: ${antwoord.hoe}`;
    case 'uitgesteld':
      return `nog niet geïnformeerd, opnieuw bekijken op ${formatDatum(antwoord.herzieningOp)}: ${antwoord.reden}`;
    case 'niet':
      return `niet geïnformeerd. ${uitzonderingNaam[antwoord.grond]}: ${antwoord.reden}`;
  }
}

/** Whose answer it is: a name, or everybody. */
export function informeringWie(informering: Informering, betrokkenen: readonly Betrokkene[]): string {
  if (informering.betrokkeneId === null) return 'Alle betrokkenen';
  return betrokkenen.find(({ id }) => id === informering.betrokkeneId)?.naam ?? 'Een betrokkene van eerder';
}
