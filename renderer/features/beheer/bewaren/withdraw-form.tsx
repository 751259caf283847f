import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { RedenForm } from '../../../components/reden-form.tsx';
import { useCommand } from '../../../query.ts';
import { useMay } from '../../../shell/use-may.ts';

/** Taking the proposal back, with a reason that stays in the register. */
export function WithdrawForm({ id }: { id: string }) {
  const may = useMay();
  const [writing, setWriting] = useState(false);
  const withdraw = useCommand('vernietiging.withdraw', {
    refresh: ['vernietiging.get', 'vernietiging.list', 'bewaren.list', 'bewaren.ofCasus'],
  });
  if (!may('vernietiging.withdraw')) return null;
  return (
    <section aria-label="Intrekken">
      {writing ? (
        <RedenForm
          naam={`intrekken ${id}`}
          casusId={null}
          label="Waarom gaat dit van de lijst?"
          word="Intrekken"
          busy={withdraw.busy}
          failure={withdraw.failure}
          onSend={async (reden) => (await withdraw.run({ id, reden })).ok}
          onDone={() => setWriting(false)}
        />
      ) : (
        <Button onPress={() => setWriting(true)}>Van de lijst halen</Button>
      )}
    </section>
  );
}
