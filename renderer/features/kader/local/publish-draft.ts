/** What was typed; null: not touched, so what the app proposes stands there. */
export interface PublishDraft {
  readonly versie: string | null;
  /** undefined: not touched; null: made empty. */
  readonly geldigVanaf: string | null | undefined;
  readonly door: string | null;
  readonly reden: string;
}

export const emptyPublishDraft: PublishDraft = {
  versie: null,
  geldigVanaf: undefined,
  door: null,
  reden: '',
};
