import type { LogboekChain } from '../../../../shared/ipc/contract/logboek.ts';
import { notInLogboek } from '../../../../shared/verslag/logboek/not-in-logboek.ts';
import { BewarenSection } from './bewaren-section.tsx';
import { ChainSection } from './chain-section.tsx';

/** Whether the logboek is whole, how long it is kept, and what it can never show. */
export function CheckTab({ chain }: { chain: LogboekChain }) {
  return (
    <div className="logboek-controle">
      <ChainSection chain={chain} />
      <BewarenSection chain={chain} />
      <section aria-labelledby="logboek-niet-kop">
        <h3 id="logboek-niet-kop">Wat het logboek niet kan laten zien</h3>
        <ul className="not-protected">
          {notInLogboek.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
