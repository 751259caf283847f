import type { Fase } from '../../shared/domain/casus/fase.ts';
import './fase.css';

/** Only the colour and pattern of a phase: a word must stand beside it, never on it. */
export function FaseStrip({ fase }: { fase: Fase }) {
  return <span className={`fase-strip fase-fill-${fase}`} aria-hidden="true" />;
}
