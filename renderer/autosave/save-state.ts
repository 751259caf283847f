/** Where a typed text stands. `at` is a clock time, '14.03'; `text` a whole sentence that starts with the cause. */
export type SaveState =
  | { kind: 'untouched' }
  | { kind: 'typing' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'failed'; text: string };
