import { Button } from 'react-aria-components';
import type { Kader } from '../../../../shared/kader/schema.ts';
import { countCriteria } from './count-criteria.ts';

interface FaseBandsProps {
  kader: Kader;
  open: string | null;
  onToggle: (id: string) => void;
}

/** The fasen beside each other, each with its pattern, its name, and the steps that stay within it. */
export function FaseBands({ kader, open, onToggle }: FaseBandsProps) {
  return (
    <div className="kader-bands">
      {kader.fasen.map(({ nummer, naam }) => (
        <div key={nummer} className={`kader-band fase-fill-${nummer}`}>
          <h2 className="kader-plate">
            <span>
              {kader.namen.fase} <span className="kader-number">{nummer}</span>
            </span>
            <span>{naam}</span>
          </h2>
          {kader.overgangen
            .filter(({ richting, van }) => richting === 'binnen' && van === nummer)
            .map((overgang) => (
              <Button
                key={overgang.id}
                className="kader-step kader-step-within"
                data-overgang={overgang.id}
                aria-expanded={overgang.id === open}
                aria-controls="overgang-detail"
                onPress={() => onToggle(overgang.id)}
              >
                <span>{overgang.kop}:</span> <span className="kader-count">{countCriteria(overgang)}</span>
              </Button>
            ))}
        </div>
      ))}
    </div>
  );
}
