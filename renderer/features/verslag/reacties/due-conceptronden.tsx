import { formatDatum } from '../../../../shared/domain/termijn/format-datum.ts';
import { lateBy } from '../../../../shared/domain/termijn/late-by.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useRequest } from '../../../query.ts';
import { useNav } from '../../../shell/nav.tsx';
import { openWords } from './open-words.ts';

interface DueConceptrondenProps {
  today: string;
  /** Keeps other casussen out of sight in an overleg. */
  shown: (casusId: string) => boolean;
}

/** On Vandaag: concepts whose term has ended, or with a reaction that nobody answered. */
export function DueConceptronden({ today, shown }: DueConceptrondenProps) {
  const { goTo } = useNav();
  const { data = [] } = useRequest('conceptronde.due', {});
  const rows = data.filter(({ casusId }) => shown(casusId));
  if (rows.length === 0) return null;
  return (
    <Notice tone="attention" word="Conceptverslag">
      Hier kunt u verder:
      <ul className="plain">
        {rows.map(({ besprekingId, casusnummer, aanduiding, reactieTot, open }) => (
          <li key={besprekingId}>
            <Button
              variant="quiet"
              onPress={() => goTo({ room: 'verslag', besprekingId, stuk: 'verslag', deel: 'reacties' })}
            >
              {casusnummer} {aanduiding}
            </Button>{' '}
            reageren tot en met {formatDatum(reactieTot)} ({termWords(reactieTot, today)}), {openWords(open)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Late is for who owes something; here the term is simply over. */
function termWords(reactieTot: string, today: string): string {
  return reactieTot < today ? 'voorbij' : lateBy(reactieTot, today).words;
}
