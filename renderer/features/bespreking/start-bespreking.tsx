import { Button } from '../../components/button.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { useCommand } from '../../query.ts';

/** The moment the meeting begins: from here who comes and goes is noted with its time. */
export function StartBespreking({ besprekingId }: { besprekingId: string }) {
  const start = useCommand('bespreking.start', { refresh: ['bespreking.get'] });
  return (
    <div className="start-bespreking" data-first-focus="">
      <Button variant="primary" onPress={() => void start.run({ besprekingId })}>
        Begin de bespreking
      </Button>
      <FailureNotice failure={start.failure} />
    </div>
  );
}
