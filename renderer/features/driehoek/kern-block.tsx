import { Block } from './block.tsx';
import type { BlockProps } from './block-props.ts';
import { TextRows } from './text-rows.tsx';

/** Five lines at most: who, what happened, where, how it is now, since when. */
export function KernBlock({ inhoud, change, autoFocus }: BlockProps & { autoFocus: boolean }) {
  return (
    <Block
      id="kern"
      title="Kern"
      hint="Vijf regels: wie, wat, waar, hoe het nu is, sinds wanneer. Alt+G gaat meteen naar het gevraagde besluit."
    >
      <TextRows
        name="Kern, regel"
        labelledBy="kern-head"
        rows={inhoud.kern}
        max={5}
        autoFocus={autoFocus}
        onChange={(kern) => change({ kern })}
      />
    </Block>
  );
}
