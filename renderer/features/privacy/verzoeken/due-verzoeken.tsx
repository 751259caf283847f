import { formatDatum } from '../../../../shared/domain/termijn/format-datum.ts';
import { lateBy } from '../../../../shared/domain/termijn/late-by.ts';
import { verzoekSoortNaam } from '../../../../shared/domain/verzoek/verzoek.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useRequest } from '../../../query.ts';
import { useNav } from '../../../shell/nav.tsx';

interface DueVerzoekenProps {
  today: string;
  /** Keeps other casussen out of sight in an overleg. */
  shown: (casusId: string) => boolean;
}

/** On Vandaag: requests whose answer must be there soon, or should have been. */
export function DueVerzoeken({ today, shown }: DueVerzoekenProps) {
  const { goTo } = useNav();
  const { data = [] } = useRequest('verzoek.due', {});
  const rows = data.filter(({ casusId }) => shown(casusId));
  if (rows.length === 0) return null;
  return (
    <Notice tone="attention" word="Verzoek van een betrokkene">
      Hierop moet u antwoorden:
      <ul className="plain">
        {rows.map(({ id, casusId, casusnummer, aanduiding, soort, einde }) => (
          <li key={id}>
            <Button variant="quiet" onPress={() => goTo({ room: 'casus', casusId, tab: 'privacy' })}>
              {casusnummer} {aanduiding}
            </Button>{' '}
            {verzoekSoortNaam[soort]}, uiterlijk {formatDatum(einde)} ({lateBy(einde, today).words})
          </li>
        ))}
      </ul>
    </Notice>
  );
}
