import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useRequest } from '../../query.ts';
import { useNav } from '../../shell/nav.tsx';
import { useMay } from '../../shell/use-may.ts';

/** On Vandaag: formal besluiten of the burgemeester after which the fase was not recorded. shown: as in an overleg. */
export function DueRegister({ shown }: { shown: (casusId: string) => boolean }) {
  const { goTo } = useNav();
  const may = useMay();
  const { data = [] } = useRequest('driehoek.notInRegister', {}, { enabled: may('driehoek.notInRegister') });
  const rows = data.filter(({ casusId }) => shown(casusId));
  if (rows.length === 0) return null;
  return (
    <Notice tone="attention" word="Nog niet in het register">
      De burgemeester nam een formeel besluit. De op- of afschaling zelf is nog niet vastgelegd.
      <ul className="plain">
        {rows.map(({ id, notitieId, casusnummer, formeelNummer, datum }) => (
          <li key={id}>
            <Button variant="quiet" onPress={() => goTo({ room: 'driehoeknotitie', notitieId })}>
              {casusnummer}
            </Button>{' '}
            besluit {formeelNummer}
            {datum !== null && `, ${formatDatum(datum)}`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
