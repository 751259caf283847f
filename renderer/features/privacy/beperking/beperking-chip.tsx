import { Icon } from '../../../components/icon.tsx';
import './beperking-chip.css';

/** Beside the name of a casus that may be read and not used. */
export function BeperkingChip() {
  return (
    <span
      className="beperking-chip"
      title="U kunt deze casus lezen, niet gebruiken. Bij Privacy staat waarom."
    >
      <Icon name="lock" /> Beperkt
    </span>
  );
}
