import { formatAantal } from '../../components/aantal.ts';
import { Button } from '../../components/button.tsx';

interface CasusLinesProps {
  /** Lines of the casus that the notitie does not hold. */
  added: number;
  /** Lines that may not be shared with the driehoek. */
  withheld: number;
  onTake: () => void;
}

/** What the casus has more than the notitie, to be taken over at once; and what it has and may not give. */
export function CasusLines({ added, withheld, onTake }: CasusLinesProps) {
  return (
    <div className="driehoek-casus-lines">
      {added > 0 && (
        <p>
          In de casus {added === 1 ? 'staat 1 regel die' : `staan ${formatAantal(added)} regels die`} hier nog
          niet {added === 1 ? 'staat' : 'staan'}. <Button onPress={onTake}>Overnemen</Button>
        </p>
      )}
      {withheld > 0 && (
        <p className="second-ink">
          {withheld === 1
            ? '1 regel van de casus mag'
            : `${formatAantal(withheld)} regels van de casus mogen`}{' '}
          u niet delen. {withheld === 1 ? 'Die staat' : 'Die staan'} hier niet bij.
        </p>
      )}
    </div>
  );
}
