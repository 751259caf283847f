import type { CaptureState } from './capture.ts';
import type { LiveState } from './live-state.ts';

/** The keys that count now, for the row under the capture line. */
export function hintFor(
  { line, look }: Pick<CaptureState, 'line' | 'look'>,
  live: Pick<LiveState, 'selected' | 'imported' | 'struck'>,
  completion: string | null,
): string {
  if (look !== null) return 'Enter bewaart alles · Esc zet terug';
  if (line.correction !== null) return 'Enter bewaart de verbetering · ↓ terug';
  if (line.text !== '') return completion === null ? 'Enter bewaart' : 'Enter bewaart · Tab vult aan';
  if (live.selected !== null) {
    return 'Enter verbetert · Ctrl+H niet in verslag · Alt+P klasse · Alt+D delen · Alt+E eerdere versies · Alt+Z op het zaalscherm · Ctrl+Delete streept door';
  }
  if (live.imported.length > 0) {
    return `${live.imported.length} afspraken toegevoegd · Ctrl+Delete haalt ze allemaal weer weg`;
  }
  if (live.struck.length > 0) return 'Doorgestreept · Ctrl+Delete zet terug · Enter haalt weg';
  return 'Links Alt + F feit · V vermoeden · O oordeel · K kracht · R risico · S afspraak · L voor later · ↑ naar de stap';
}
