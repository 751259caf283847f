import type { SentencePart } from '../../../shared/invoer/begrip.ts';

interface UnderstoodProps {
  /** What stands before the sentence: which line is being corrected. */
  readonly correcting: string | null;
  readonly sentence: readonly SentencePart[];
  /** Words behind it, such as 'niet in verslag'. */
  readonly marks: readonly string[];
}

/** The line above the capture line: what it will be saved as, in words. */
export function Understood({ correcting, sentence, marks }: UnderstoodProps) {
  return (
    <p className="understood" id="understood">
      {correcting !== null && <span className="understood-correcting">{correcting} verbeteren</span>}
      {sentence.map(({ kind, text }, index) => (
        // The pieces of a sentence have no name but their place in it.
        <span key={index} className={`understood-part understood-${kind}`}>
          {text}
        </span>
      ))}
      {marks.map((mark) => (
        <span key={mark} className="understood-part understood-mark">
          {mark}
        </span>
      ))}
    </p>
  );
}
