import { useEffect, useEffectEvent, useState } from 'react';
import type { Driehoeknotitie } from '../../../shared/domain/driehoek/driehoeknotitie.ts';
import { flushAll } from '../../autosave/registry.ts';
import { Button } from '../../components/button.tsx';
import { RedenForm } from '../../components/reden-form.tsx';
import { useCommand } from '../../query.ts';
import { useNav } from '../../shell/nav.tsx';

/** Only a notitie of no casus can be thrown away; the others go with their casus. */
export function DiscardNotitie({ notitie }: { notitie: Driehoeknotitie }) {
  const { goTo } = useNav();
  const [stand, setStand] = useState<'none' | 'asking' | 'gone'>('none');
  const discard = useCommand('driehoek.discard', { refresh: ['driehoek.list', 'driehoekoverleg.list'] });
  // Only once the form is off the screen: what is typed in it would hold the user here.
  const leave = useEffectEvent(() => goTo({ room: 'driehoek' }));
  useEffect(() => {
    if (stand === 'gone') leave();
  }, [stand]);
  if (stand === 'gone') return null;
  if (stand === 'none') {
    return (
      <Button variant="quiet" onPress={() => void flushAll().then((saved) => saved && setStand('asking'))}>
        Notitie weggooien
      </Button>
    );
  }
  return (
    <RedenForm
      naam={`weggooien ${notitie.id}`}
      casusId={null}
      label="Waarom gooit u deze notitie weg?"
      description="De notitie is dan weg. Dit kan niet terug. In het logboek staat dat u haar weggooide, niet waarom."
      word="Weggooien"
      busy={discard.busy}
      failure={discard.failure}
      onSend={async (reden) => {
        const { ok } = await discard.run({ id: notitie.id, revisie: notitie.revisie, reden });
        if (ok) setStand('gone');
        return ok;
      }}
      onDone={() => setStand((old) => (old === 'gone' ? old : 'none'))}
    />
  );
}
