import { useId } from 'react';
import type { PaneelRegel } from './paneel-inhoud.ts';
import { useChanged } from './use-changed.ts';

interface PaneelDeelProps {
  kop: string;
  regels: readonly PaneelRegel[];
  /** What stands here when there is nothing. */
  leeg: string;
}

/** One part of the panel. Its height does not follow its content: nothing moves while the room looks at it. */
export function PaneelDeel({ kop, regels, leeg }: PaneelDeelProps) {
  const id = useId();
  const changed = useChanged(JSON.stringify(regels));
  return (
    <section className={changed ? 'paneel-deel paneel-veranderd' : 'paneel-deel'} aria-labelledby={id}>
      <h3 id={id}>
        {kop}
        {regels.length > 1 && <span className="meta"> {regels.length}</span>}
      </h3>
      <div className="paneel-regels" tabIndex={0} role="group" aria-labelledby={id}>
        {regels.length === 0 && <p className="second-ink">{leeg}</p>}
        {regels.length > 0 && (
          <ul className="plain">
            {regels.map((regel) => (
              <li key={regel.key}>
                {regel.vervuld !== undefined && (
                  <span className={regel.vervuld ? 'paneel-klaar' : 'paneel-open'}>
                    {regel.vervuld ? 'gedaan' : 'nog niet'}
                  </span>
                )}
                {regel.tekst}
                {regel.bij !== '' && <span className="paneel-bij"> {regel.bij}</span>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
