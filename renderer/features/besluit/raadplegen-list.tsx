import type { Bevoegdheid } from '../../../shared/kader/bevoegdheid.ts';
import { TickBox } from '../../components/tick-box.tsx';
import { isConsulted, tickConsulted } from './consulted.ts';

interface RaadplegenListProps {
  raadplegen: Bevoegdheid['raadplegen'];
  geraadpleegd: readonly string[];
  onChange: (geraadpleegd: string[]) => void;
}

/** Who must be consulted or told, and who has been. */
export function RaadplegenList({ raadplegen, geraadpleegd, onChange }: RaadplegenListProps) {
  return (
    <div role="group" aria-labelledby="raadplegen-kop" className="besluit-blok">
      <h3 id="raadplegen-kop">Met wie is dit besproken?</h3>
      {raadplegen.map((one) => (
        <TickBox
          key={one.rol}
          label={one.tekst.charAt(0).toUpperCase() + one.tekst.slice(1)}
          detail={one.wie.tekst}
          isSelected={isConsulted(geraadpleegd, one)}
          onChange={(isTicked) => onChange(tickConsulted(geraadpleegd, one, isTicked))}
        />
      ))}
    </div>
  );
}
