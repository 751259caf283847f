import type { OverlegRow } from '../../../shared/ipc/contract/casus.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { useCommand } from '../../query.ts';
import { useNav } from '../../shell/nav.tsx';

interface StartButtonProps {
  row: Pick<OverlegRow, 'besprekingId' | 'casusnummer' | 'aanduiding' | 'status'>;
  primary?: boolean;
}

/** Starts a bespreking, or goes on with one that runs. */
export function StartButton({ row, primary = false }: StartButtonProps) {
  const { goTo } = useNav();
  const start = useCommand('bespreking.start', {
    refresh: ['bespreking.get', 'vandaag.get', 'overleg.list'],
  });
  const { besprekingId, casusnummer, aanduiding, status } = row;
  const running = status === 'lopend';

  const open = async () => {
    if (!running && !(await start.run({ besprekingId })).ok) return;
    goTo({ room: 'bespreking', besprekingId });
  };

  return (
    <>
      <Button
        variant={running || primary ? 'primary' : 'default'}
        icon="arrow-right"
        isDisabled={start.busy}
        aria-label={`${running ? 'Verder met het overleg' : 'Start het overleg'}: ${casusnummer} ${aanduiding}`}
        onPress={() => void open()}
      >
        {running ? 'Verder' : 'Start'}
      </Button>
      <FailureNotice failure={start.failure} />
    </>
  );
}
