import type { Stuk } from '../../../../shared/domain/verslag/stuk.ts';
import type { Opened, Recipient, Verschil } from '../opened.ts';
import { OntvangerList } from './ontvanger-list.tsx';
import { PerChoice } from './per-choice.tsx';
import './ontvangers.css';

interface OntvangersSectionProps {
  stuk: Stuk;
  per: 'deelnemer' | 'organisatie';
  opened: Opened | null;
  ontvangers: readonly Recipient[];
  verschillen: readonly Verschil[];
  onPer: (per: 'deelnemer' | 'organisatie') => void;
  onOpen: (opened: Opened) => void;
  onEnter: () => void;
}

/** For whom the stuk is; whoever is chosen, of that one the paper is shown. */
export function OntvangersSection(props: OntvangersSectionProps) {
  const { stuk, per, opened, ontvangers, verschillen, onPer, onOpen, onEnter } = props;
  return (
    <section className="verslag-deel" aria-labelledby="ontvangers-kop">
      <div className="ontvangers-kop">
        <h2 id="ontvangers-kop">Ontvangers</h2>
        <PerChoice per={per} onPer={onPer} />
      </div>
      <OntvangerList
        stuk={stuk}
        opened={opened}
        ontvangers={ontvangers}
        verschillen={verschillen}
        onOpen={onOpen}
        onEnter={onEnter}
      />
    </section>
  );
}
