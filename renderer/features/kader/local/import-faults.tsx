import type { ImportOutcome } from '../../../../shared/ipc/contract/kader.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { padWords } from './pad-words.ts';
import './import-faults.css';

interface ImportFaultsProps {
  refused: Extract<ImportOutcome, { outcome: 'refused' }>;
  onClose: () => void;
}

/** Why a file was refused: every fault with where it stands, in words and as the file writes it. */
export function ImportFaults({ refused: { faults, more }, onClose }: ImportFaultsProps) {
  const count = faults.length + more;
  return (
    <section className="import-faults" aria-label="Bestand geweigerd">
      <Notice tone="error" word="Bestand geweigerd">
        Er {count === 1 ? 'is 1 fout' : `zijn ${count} fouten`} gevonden. Er is niets veranderd: uw kaders
        zijn zoals ze waren. Verbeter het bestand en lees het opnieuw in.
      </Notice>
      <ol>
        {faults.map(({ pad, reden }, index) => (
          <li key={index}>
            <strong>{sentence(padWords(pad))}:</strong> {reden}
            {pad !== 'bestand' && <span className="bron">In het bestand: {pad}</span>}
          </li>
        ))}
      </ol>
      {more > 0 && <p>En nog {more === 1 ? '1 andere fout' : `${more} andere fouten`}.</p>}
      <Button variant="quiet" onPress={onClose}>
        Sluiten
      </Button>
    </section>
  );
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
