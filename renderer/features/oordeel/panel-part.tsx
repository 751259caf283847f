import { useId } from 'react';
import type { PanelLine } from './panel-content.ts';
import { useChanged } from './use-changed.ts';

interface PanelPartProps {
  heading: string;
  lines: readonly PanelLine[];
  /** What stands here when there is nothing. */
  empty: string;
}

/** One part of the panel. Its height does not follow its content: nothing moves while the room looks at it. */
export function PanelPart({ heading, lines, empty }: PanelPartProps) {
  const id = useId();
  const changed = useChanged(JSON.stringify(lines));
  return (
    <section className={changed ? 'paneel-deel paneel-veranderd' : 'paneel-deel'} aria-labelledby={id}>
      <h3 id={id}>
        {heading}
        {lines.length > 1 && <span className="meta"> {lines.length}</span>}
      </h3>
      <div className="paneel-regels" tabIndex={0} role="group" aria-labelledby={id}>
        {lines.length === 0 && <p className="second-ink">{empty}</p>}
        {lines.length > 0 && (
          <ul className="plain">
            {lines.map((line) => (
              <li key={line.key}>
                {line.done !== undefined && (
                  <span className={line.done ? 'paneel-klaar' : 'paneel-open'}>
                    {line.done ? 'gedaan' : 'nog niet'}
                  </span>
                )}
                {line.text}
                {line.aside !== '' && <span className="paneel-bij">{line.aside}</span>}
                {line.visies?.map((visie) => (
                  <div key={visie} className="second-ink">
                    {visie}
                  </div>
                ))}
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
