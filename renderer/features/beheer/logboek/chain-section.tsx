import type { LogboekChain } from '../../../../shared/ipc/contract/logboek.ts';
import { momentWords } from '../../../../shared/verslag/logboek/moment-words.ts';
import { Button } from '../../../components/button.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { patch, refresh, useCommand } from '../../../query.ts';
import { chainText } from './chain-text.ts';

/** How the chain stands, and checking all of it now. */
export function ChainSection({ chain }: { chain: LogboekChain }) {
  const check = useCommand('logboek.check');
  const run = async (): Promise<void> => {
    const result = await check.run({});
    if (!result.ok) return;
    patch('logboek.get', {}, () => result.value);
    await refresh(['logboek.list', 'logboek.stand']);
  };
  return (
    <section aria-labelledby="logboek-keten-kop">
      <h3 id="logboek-keten-kop">Is het logboek heel?</h3>
      <p role="status">{chainText(chain)}</p>
      <p className="second-ink">
        {chain.check === null
          ? 'Het hele logboek is nog niet nagekeken.'
          : `Het hele logboek is het laatst nagekeken op ${momentWords(chain.check.moment)}.`}{' '}
        Casustafel doet dat elke dag vanzelf. Bij het ontgrendelen kijkt het de nieuwste 1.000 regels na.
      </p>
      <div className="logboek-knoppen">
        <Button isDisabled={check.busy} onPress={() => void run()}>
          {check.busy ? 'Bezig met nakijken' : 'Controleer het hele logboek'}
        </Button>
      </div>
      <FailureNotice failure={check.failure} />
    </section>
  );
}
