import { Button } from '../../../components/button.tsx';
import type { Kader } from '../../../../shared/kader/schema.ts';
import type { KaderFase } from '../../../../shared/kader/schema/fase.ts';
import type { WithHerkomst } from './herkomst.tsx';
import { regieRows, type RegieRow } from './regie-rows.ts';

interface FaseColumnsProps {
  kader: Kader;
  /** Number of the fase of which more is open. */
  open: number | null;
  moreWord: string;
  onToggle: (nummer: number) => void;
}

/** Who does what in each fase: the same line at the same height in all columns. */
export function FaseColumns({ kader, open, moreWord, onToggle }: FaseColumnsProps) {
  const rows = regieRows(kader);
  return (
    <div className="kader-columns">
      {kader.fasen.map((fase) => (
        <section
          key={fase.nummer}
          className="kader-column"
          aria-label={`${kader.namen.fase} ${fase.nummer}`}
          // The kern, the lines of regie with overleg above them, and the key for more.
          style={{ gridRow: `span ${rows.length + 3}` }}
        >
          <p className="kader-kern">
            <span className="kader-column-name" aria-hidden="true">
              {kader.namen.fase} {fase.nummer}
            </span>
            {fase.kern}
          </p>
          <dl className="kader-lines" style={{ gridRow: `span ${rows.length + 1}` }}>
            <Line naam="Overleg" tekst={fase.overleg} />
            {rows.map((row) => (
              <RegieLine key={row.id} row={row} fase={fase} />
            ))}
          </dl>
          <p className="kader-more">
            <Button
              variant="quiet"
              aria-expanded={fase.nummer === open}
              aria-controls="fase-detail"
              onPress={() => onToggle(fase.nummer)}
            >
              {moreWord} {kader.namen.fase} {fase.nummer}
            </Button>
          </p>
        </section>
      ))}
    </div>
  );
}

function RegieLine({ row, fase }: { row: RegieRow; fase: KaderFase }) {
  const line = fase.regie.find(({ id }) => id === row.id);
  return <Line naam={row.naam} tekst={line?.tekst} of={line} />;
}

interface LineProps {
  naam: string;
  tekst: string | undefined;
  of?: WithHerkomst | undefined;
}

function Line({ naam, tekst, of }: LineProps) {
  const marks = [
    of?.bronOnzeker === undefined ? '' : 'Bron onzeker',
    of?.eigenLezing === undefined ? '' : 'Eigen lezing',
  ].filter((mark) => mark !== '');
  return (
    <div className="kader-line">
      <dt>{naam}</dt>
      {tekst === undefined ? <dd className="second-ink">Niet genoemd</dd> : <dd>{tekst}</dd>}
      {marks.length > 0 && <dd className="twijfel">{marks.join(', ')}</dd>}
    </div>
  );
}
