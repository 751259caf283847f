import { useState } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { flushAll } from '../../autosave/registry.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { refresh, useCommand } from '../../query.ts';
import { stillOpen } from './still-open.ts';

/** The end: the afsprakenlijst is vastgesteld, the bespreking closes and the verslag stands as concept. */
export function CloseSection({ view }: { view: BesprekingView }) {
  const besprekingId = view.bespreking.id;
  const [asking, setAsking] = useState(false);
  const vaststellen = useCommand('verslag.vaststellen');
  const afronden = useCommand('bespreking.afronden');
  const isVastgesteld = view.vastgesteld.some(({ soort }) => soort === 'afsprakenlijst');
  const open = stillOpen(view);

  const close = async (withList: boolean): Promise<void> => {
    if (!(await flushAll())) return;
    if (withList && !isVastgesteld) {
      const fixed = await vaststellen.run({ besprekingId, soort: 'afsprakenlijst' });
      if (!fixed.ok && fixed.error.code !== 'al-vastgesteld') return;
    }
    const closed = await afronden.run({ besprekingId });
    await refresh([
      'bespreking.get',
      ...(closed.ok ? (['overleg.list', 'casus.get', 'vandaag.get'] as const) : []),
    ]);
  };

  return (
    <section className="afronding-deel" aria-labelledby="close-kop">
      <h2 id="close-kop">Vaststellen en afronden</h2>
      {open.length > 0 && (
        <Notice tone="attention" word="Nog open">
          {asSentence(open.join('; '))}
        </Notice>
      )}
      <FailureNotice failure={vaststellen.failure ?? afronden.failure} />
      {asking ? (
        <div className="close-vraag" role="group" aria-labelledby="close-vraag">
          <p id="close-vraag">
            De afsprakenlijst ligt dan vast en in deze bespreking verandert niets meer. Het verslag staat
            klaar als concept.
          </p>
          <div className="close-knoppen">
            <Button variant="primary" autoFocus isDisabled={afronden.busy} onPress={() => void close(true)}>
              Ja, vaststellen en afronden
            </Button>
            <Button isDisabled={afronden.busy} onPress={() => void close(false)}>
              Alleen afronden
            </Button>
            <Button variant="quiet" onPress={() => setAsking(false)}>
              Nog niet
            </Button>
          </div>
        </div>
      ) : (
        <div className="close-knoppen">
          <Button variant="primary" onPress={() => setAsking(true)}>
            Afsprakenlijst vaststellen en afronden
          </Button>
        </div>
      )}
    </section>
  );
}

function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
