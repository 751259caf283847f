import { difference } from '../../../shared/domain/revisie/difference.ts';

/** A text with what does not stand in `other` marked; an empty one says so. */
export function MarkedText({ text, other }: { text: string; other: string }) {
  if (text === '') return <span className="second-ink">leeg</span>;
  return (
    <>
      {difference(text, other).map((stretch, at) =>
        // Stretches have no name but their place in the text.
        stretch.own ? <mark key={at}>{stretch.text}</mark> : <span key={at}>{stretch.text}</span>,
      )}
    </>
  );
}
