import { useMemo } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { InvoerContext, SentencePart } from '../../../shared/invoer/begrip.ts';
import { completeEntry } from '../../../shared/invoer/complete-entry.ts';
import { parseEntry } from '../../../shared/invoer/parse-entry.ts';
import { tekstHints } from '../../../shared/invoer/tekst-hints.ts';
import { captureTexts } from './capture-texts.ts';
import type { Line } from './line.ts';
import { lineContext } from './line-context.ts';
import { isTooLongForLine, MAX_TEXT } from './pasted.ts';
import { tableOfSoort } from './table-of-soort.ts';

export interface Understanding {
  /** What a line typed now is read with. */
  readonly context: InvoerContext;
  readonly sentence: readonly SentencePart[];
  /** The heading and marks that go with the line. */
  readonly marks: readonly string[];
  /** The same in one text, for screen readers; '' for an empty line. */
  readonly spoken: string;
  /** What Tab adds; null when there is nothing to add. */
  readonly completion: string | null;
}

/** The line above says of a long text only what becomes of it: nothing in it is grammar. */
function longSentence(length: number): readonly SentencePart[] {
  if (length > MAX_TEXT) return [{ kind: 'gap', text: captureTexts.tooLong(length) }];
  return [{ kind: 'remark', text: captureTexts.long(length) }];
}

/** Reads the line again after each key, in well under a millisecond. */
export function useUnderstanding(
  line: Line,
  view: BesprekingView,
  around: { readonly leefgebied: string; readonly previousBron: readonly string[] },
): Understanding {
  const { text, forcedSoort, undone, correction, nietInVerslag } = line;
  const { leefgebied, previousBron } = around;
  const { klassen } = view;
  // An empty line is not begun yet: it shows what the present step makes of it.
  const stap = text === '' && correction === null ? view.bespreking.stap : line.stap;
  const context = useMemo(
    () => lineContext(view, { stap, forcedSoort, undone, correction }, { leefgebied, previousBron }),
    [view, stap, forcedSoort, undone, correction, leefgebied, previousBron],
  );
  return useMemo(() => {
    const long = isTooLongForLine(text);
    const begrip = parseEntry(long ? '' : text, context);
    const heading = begrip.leefgebiedCommand === null ? (context.leefgebied ?? '') : '';
    const underHeading = heading !== '' && tableOfSoort(begrip.soort) === 'informatie';
    const marks = [...(underHeading ? [heading] : []), ...(nietInVerslag ? ['niet in verslag'] : [])];
    if (long) {
      const sentence = longSentence(text.length);
      return { context, sentence, marks, spoken: sentence[0]?.text ?? '', completion: null };
    }
    // Of an empty line only the kind is said: that everything is still missing needs no words.
    if (text === '')
      return { context, sentence: begrip.sentence.slice(0, 1), marks, spoken: '', completion: null };
    const hints = tekstHints(begrip.tekst, klassen);
    return {
      context,
      sentence: [...begrip.sentence, ...hints.map((hint) => ({ kind: 'remark' as const, text: hint }))],
      marks,
      spoken: [begrip.spoken, ...hints, ...marks].join(' · '),
      completion: completeEntry(text, context),
    };
  }, [text, context, nietInVerslag, klassen]);
}
