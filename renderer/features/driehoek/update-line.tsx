import type { RequestOutput } from '../../../shared/ipc/contract.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { useCommand, useRequest } from '../../query.ts';
import { useNav } from '../../shell/nav.tsx';
import { useMay } from '../../shell/use-may.ts';
import { standWords } from './stand-words.ts';
import './update-line.css';

interface UpdateLineProps {
  casusId: string;
  besprekingId: string;
}

/** The last line of afronding after an overleg on AVE 3 or 4: the notitie for the driehoek follows what was said. */
export function UpdateLine({ casusId, besprekingId }: UpdateLineProps) {
  const { goTo } = useNav();
  const may = useMay();
  const allowed = may('driehoek.updateDue');
  const due = useRequest('driehoek.updateDue', { besprekingId }, { enabled: allowed });
  const create = useCommand('driehoek.create', { refresh: ['driehoek.list', 'driehoek.updateDue'] });
  if (due.data?.offered !== true) return null;
  const { notitie, shared } = due.data;

  const open = async (): Promise<void> => {
    if (notitie !== null) goTo({ room: 'driehoeknotitie', notitieId: notitie.id });
    else {
      const made = await create.run({ casusId, lines: [] });
      if (made.ok) goTo({ room: 'driehoeknotitie', notitieId: made.value.id });
    }
  };
  return (
    <section className="update-line" aria-labelledby="update-head">
      <h2 id="update-head">Bijwerken voor de AOV’er</h2>
      <p>{words(due.data)}</p>
      {!shared && (
        <p className="second-ink">
          De AOV’er kan deze casus nu niet openen. Geef toegang bij de casus, onder Privacy.
        </p>
      )}
      <FailureNotice failure={create.failure} />
      {may('driehoek.create') && (
        <Button icon="triangle" isDisabled={create.busy} onPress={() => void open()}>
          {notitie === null ? 'Driehoeknotitie maken' : `Naar ${notitie.nummer}`}
        </Button>
      )}
    </section>
  );
}

function words({ notitie }: RequestOutput<'driehoek.updateDue'>): string {
  if (notitie === null) return 'Deze casus heeft nog geen notitie voor de driehoek.';
  const stand = standWords(notitie.standVan);
  return `Notitie ${notitie.nummer} heeft de stand van ${stand === '' ? 'een onbekend moment' : stand}. Neem over wat in dit overleg nieuw is.`;
}
