import type { Betrokkene } from '../../../shared/domain/betrokkene/betrokkene.ts';
import type { CasusDossier } from '../../../shared/ipc/contract/casus.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { BetrokkeneRow } from './betrokkene-row.tsx';
import { NewBetrokkene } from './new-betrokkene.tsx';
import './betrokkenen.css';

/** Everybody the casus is about or who stands near. There is no field for a BSN (UAVG art. 46). */
export function BetrokkenenTab({ dossier }: { dossier: CasusDossier }) {
  const { betrokkenen, casus } = dossier;
  const groups: readonly { title: string; people: readonly Betrokkene[] }[] = [
    { title: 'Over wie het gaat', people: betrokkenen.filter(({ soort }) => soort === 'betrokkene') },
    {
      title: 'Naasten en vertegenwoordigers',
      people: betrokkenen.filter(({ soort }) => soort !== 'betrokkene'),
    },
  ];
  return (
    <>
      {groups.map(({ title, people }) => (
        <section key={title} className="betrokkenen-group" aria-label={title}>
          <h2>{title}</h2>
          {people.length === 0 ? (
            <EmptyState>Nog niemand. Voeg hieronder iemand toe.</EmptyState>
          ) : (
            people.map((one) => <BetrokkeneRow key={one.id} betrokkene={one} />)
          )}
        </section>
      ))}
      <NewBetrokkene casusId={casus.id} />
    </>
  );
}
