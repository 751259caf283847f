import type { Bevoegdheid } from '../../../shared/kader/bevoegdheid.ts';
import { TickBox } from '../../components/tick-box.tsx';

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
      {raadplegen.map(({ rol, tekst, naam, wie }) => {
        const said = wie.atTable ? `${naam}: ${wie.tekst}` : naam;
        return (
          <TickBox
            key={rol}
            label={tekst.charAt(0).toUpperCase() + tekst.slice(1)}
            detail={wie.tekst}
            isSelected={geraadpleegd.includes(said)}
            onChange={(selected) =>
              onChange(selected ? [...geraadpleegd, said] : geraadpleegd.filter((one) => one !== said))
            }
          />
        );
      })}
    </div>
  );
}
