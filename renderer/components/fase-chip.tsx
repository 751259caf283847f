import type { Fase } from '../../shared/domain/casus/fase.ts';
import { FaseStrip } from './fase-strip.tsx';
import './fase.css';

/** An AVE phase by colour, pattern and word. The name is the kader's own. */
export function FaseChip({ fase, name }: { fase: Fase | null; name?: string | undefined }) {
  if (fase === null) return <span className="fase-chip fase-open">Fase nog te bepalen</span>;
  return (
    <span className={`fase-chip fase-${fase}`}>
      <FaseStrip fase={fase} />
      <span className="fase-number">AVE {fase}</span>
      {name !== undefined && name !== '' && <span>{name}</span>}
    </span>
  );
}
