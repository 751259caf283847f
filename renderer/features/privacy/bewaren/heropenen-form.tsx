import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { RedenForm } from '../../../components/reden-form.tsx';
import { useCommand } from '../../../query.ts';

/** Opening a closed casus again, with a reason. */
export function HeropenenForm({ casusId }: { casusId: string }) {
  const [writing, setWriting] = useState(false);
  const open = useCommand('casus.heropenen', {
    refresh: ['bewaren.ofCasus', 'bewaren.list', 'bewaren.nearing', 'casus.get', 'casus.list', 'vandaag.get'],
  });
  if (!writing) return <Button onPress={() => setWriting(true)}>Casus heropenen</Button>;
  return (
    <RedenForm
      naam={`heropenen ${casusId}`}
      casusId={casusId}
      label="Waarom gaat deze casus weer open?"
      description="Begint de bewaartermijn bij het afsluiten, dan begint hij opnieuw als u weer afsluit."
      word="Heropenen"
      busy={open.busy}
      failure={open.failure}
      onSend={async (reden) => (await open.run({ casusId, reden })).ok}
      onDone={() => setWriting(false)}
    />
  );
}
