import type { BesprekingView } from '../../../../shared/domain/bespreking/bespreking-view.ts';
import { formatDatum } from '../../../../shared/domain/termijn/format-datum.ts';
import { openReacties } from '../../../../shared/domain/verslag/reactie.ts';
import { Button } from '../../../components/button.tsx';
import { useRequest } from '../../../query.ts';
import { openWords } from './open-words.ts';

interface ReactiesSectionProps {
  view: BesprekingView;
  isOpen: boolean;
  onOpen: (open: boolean) => void;
}

/** In short how the round of the concept stands, and the way there and back. */
export function ReactiesSection({ view, isOpen, onOpen }: ReactiesSectionProps) {
  const { data } = useRequest('reactie.list', { besprekingId: view.bespreking.id });
  if (view.bespreking.status !== 'afgerond' || data === undefined) return null;
  const { ronde, reacties } = data;
  const open = openReacties(reacties).length;
  return (
    <section className="verslag-deel" aria-labelledby="conceptronde-kop">
      <h2 id="conceptronde-kop">Reacties op het concept</h2>
      <p className={open > 0 ? 'reactie-open' : 'second-ink'}>
        {ronde === null ? 'Nog niet rondgestuurd' : `Tot en met ${formatDatum(ronde.reactieTot)}`}
        {(ronde !== null || reacties.length > 0) && `, ${openWords(open)}`}.
      </p>
      <Button onPress={() => onOpen(!isOpen)}>{isOpen ? 'Terug naar het stuk' : 'Naar de reacties'}</Button>
    </section>
  );
}
