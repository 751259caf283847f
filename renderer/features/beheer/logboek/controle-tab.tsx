import type { LogboekKeten } from '../../../../shared/ipc/contract/logboek.ts';
import { notInLogboek } from '../../../../shared/verslag/logboek/not-in-logboek.ts';
import { BewarenSection } from './bewaren-section.tsx';
import { KetenSection } from './keten-section.tsx';

/** Whether the logboek is whole, how long it is kept, and what it can never show. */
export function ControleTab({ keten }: { keten: LogboekKeten }) {
  return (
    <div className="logboek-controle">
      <KetenSection keten={keten} />
      <BewarenSection keten={keten} />
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
