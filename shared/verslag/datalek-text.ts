import type { Datalek } from '../domain/datalek/datalek.ts';
import { datalekEinde } from '../domain/datalek/datalek-clock.ts';
import { formatDatum } from '../domain/termijn/format-datum.ts';
import { clockTime, dutchDay } from './clock-time.ts';

/** 'do 26 nov 2026, 14.05 uur', of a moment in UTC. */
export function momentText(at: string): string {
  return `${formatDatum(dutchDay(at))}, ${clockTime(at)} uur`;
}

/** What was decided on the melding to the Autoriteit Persoonsgegevens (AVG art. 33). */
export function apText({ meldingAp, ontdektAt }: Pick<Datalek, 'meldingAp' | 'ontdektAt'>): string {
  if (meldingAp.melding === 'open') return 'nog niet besloten';
  if (meldingAp.melding === 'niet') return `niet gemeld: ${meldingAp.reden}`;
  const late = meldingAp.at > datalekEinde(ontdektAt) ? ', later dan 72 uur na ontdekking' : '';
  return `gemeld op ${momentText(meldingAp.at)}${late}`;
}

/** What was decided on telling the betrokkenen (AVG art. 34). */
export function betrokkenenText({ meldingBetrokkenen }: Pick<Datalek, 'meldingBetrokkenen'>): string {
  if (meldingBetrokkenen.melding === 'open') return 'nog niet besloten';
  if (meldingBetrokkenen.melding === 'niet') return `niet geïnformeerd: ${meldingBetrokkenen.reden}`;
  return `geïnformeerd op ${formatDatum(meldingBetrokkenen.datum)}: ${meldingBetrokkenen.hoe}`;
}
