import { Button } from '../../components/button.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { useCommand, useRequest } from '../../query.ts';
import { useNav } from '../../shell/nav.tsx';
import { useMay } from '../../shell/use-may.ts';

/** On a casus: to its newest notitie, or to a new one that is filled from the casus. */
export function NotitieButton({ casusId }: { casusId: string }) {
  const { goTo } = useNav();
  const may = useMay();
  const allowed = may('driehoek.list') && may('driehoek.create');
  const notities = useRequest('driehoek.list', { casusId }, { enabled: allowed });
  const create = useCommand('driehoek.create', { refresh: ['driehoek.list'] });
  if (!allowed || notities.data === undefined) return null;
  const newest = notities.data[0];

  const open = async (): Promise<void> => {
    const made = newest ?? (await newNotitie());
    if (made !== null) goTo({ room: 'driehoeknotitie', notitieId: made.id });
  };
  const newNotitie = async () => {
    const result = await create.run({ casusId, lines: [] });
    return result.ok ? result.value : null;
  };
  return (
    <>
      <Button icon="triangle" isDisabled={create.busy} onPress={() => void open()}>
        {newest === undefined ? 'Driehoeknotitie maken' : `Driehoeknotitie ${newest.nummer}`}
      </Button>
      <FailureNotice failure={create.failure} />
    </>
  );
}
