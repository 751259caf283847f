import { useState } from 'react';
import type { CasusbestandPreview } from '../../../shared/ipc/contract/casusbestand.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { useCommand } from '../../query.ts';
import { useNav } from '../../shell/nav.tsx';
import { useMay } from '../../shell/use-may.ts';
import { CasusbestandView } from './casusbestand-view.tsx';
import './archief.css';

type Look = CasusbestandPreview | { outcome: 'refused'; reden: string } | null;

/** A casus out of a file of the app itself: looked at first, then taken in. */
export function TakeInCasus() {
  const may = useMay()('casusbestand.choose');
  const { goTo } = useNav();
  const [look, setLook] = useState<Look>(null);
  const choose = useCommand('casusbestand.choose');
  const takeIn = useCommand('casusbestand.takeIn', {
    refresh: ['casus.list', 'vandaag.get', 'overleg.list', 'afspraak.list', 'contact.list', 'kader.list'],
  });
  if (!may) return null;
  const chooseFile = async () => {
    takeIn.clear();
    const result = await choose.run({});
    setLook(result.ok && result.value.outcome !== 'cancelled' ? result.value : null);
  };
  const take = async () => {
    const result = await takeIn.run({});
    if (!result.ok) setLook(null);
    else if (result.value.outcome === 'refused') setLook(result.value);
    else goTo({ room: 'casus', casusId: result.value.casusId });
  };
  return (
    <section className="take-in-casus" aria-labelledby="take-in-casus">
      <h2 id="take-in-casus">Casus inlezen uit een bestand</h2>
      <p className="second-ink">
        Voor een casus uit een archiefmap van Casustafel (het bestand dat eindigt op casus.json). U ziet eerst
        wat erin staat; daarna leest u hem in.
      </p>
      <FailureNotice failure={choose.failure ?? takeIn.failure} />
      {look?.outcome === 'refused' && (
        <Notice tone="error" word="Niet ingelezen">
          {look.reden} Er is niets veranderd.
        </Notice>
      )}
      {look?.outcome === 'preview' ? (
        <CasusbestandView
          preview={look}
          busy={takeIn.busy}
          onTake={() => void take()}
          onLeave={() => setLook(null)}
        />
      ) : (
        <Button onPress={() => void chooseFile()} isDisabled={choose.busy}>
          {choose.busy ? 'Bestand wordt bekeken…' : 'Bestand kiezen'}
        </Button>
      )}
    </section>
  );
}
