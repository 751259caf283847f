import { Button } from '../../components/button.tsx';
import type { Kader } from '../../../shared/kader/schema.ts';
import type { KaderFase } from '../../../shared/kader/schema-fase.ts';
import { countCriteria } from './count-criteria.ts';

interface FaseColumnProps {
  fase: KaderFase;
  kader: Kader;
  /** Id of the overgang that is open. */
  open: string | null;
  onOpen: (id: string) => void;
}

export function FaseColumn({ fase, kader, open, onOpen }: FaseColumnProps) {
  const within = kader.overgangen.filter(({ richting, van }) => richting === 'binnen' && van === fase.nummer);
  return (
    <section className="kader-column" aria-label={`${kader.namen.fase} ${fase.nummer}`}>
      <div className={`kader-band fase-fill-${fase.nummer}`}>
        <span className="kader-plate">
          {kader.namen.fase} <span className="kader-number">{fase.nummer}</span>
        </span>
      </div>
      <h2>{fase.naam}</h2>
      <p>{fase.kern}</p>
      <dl className="kader-regie">
        <div>
          <dt>Overleg</dt>
          <dd>{fase.overleg}</dd>
        </div>
        {fase.regie.map(({ id, naam, tekst }) => (
          <div key={id}>
            <dt>{naam}</dt>
            <dd>{tekst}</dd>
          </div>
        ))}
      </dl>
      {within.map((overgang) => (
        <Button
          key={overgang.id}
          variant="quiet"
          aria-expanded={overgang.id === open}
          onPress={() => onOpen(overgang.id)}
        >
          {overgang.kop}, {countCriteria(overgang)}
        </Button>
      ))}
    </section>
  );
}
