import { storeErrorFrom } from '../../../db/store-error.ts';
import { failureOf } from '../../../electron/ipc/failure-of.ts';
import { useCases } from '../../../electron/use-cases/all.ts';
import { besprekingView } from '../../../electron/use-cases/bespreking/get.ts';
import { goTo } from '../../../electron/use-cases/bespreking/go-to.ts';
import type { Context } from '../../../electron/use-cases/context.ts';
import { Capture } from '../../../renderer/features/invoer/capture.ts';
import type { CapturePort } from '../../../renderer/features/invoer/capture-port.ts';
import { entryHistory } from '../../../renderer/features/invoer/entry-history.ts';
import { emptyLine } from '../../../renderer/features/invoer/line.ts';
import { lineContext } from '../../../renderer/features/invoer/line-context.ts';
import { reduceLive, startState, type LiveState } from '../../../renderer/features/invoer/live-state.ts';
import { patchEntry } from '../../../renderer/features/invoer/patch-entry.ts';
import { previousBron } from '../../../renderer/features/invoer/previous-bron.ts';
import type { Surroundings } from '../../../renderer/features/invoer/surroundings.ts';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { Stap } from '../../../shared/domain/bespreking/stap.ts';
import type { ErrorCode } from '../../../shared/ipc/error-codes.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { seedCasus } from '../../electron/use-cases/seed-casus.ts';
import { testContext } from '../../electron/use-cases/test-context.ts';

/** The capture line on the real use-cases and a real store, without a window round it. */
export interface Stage {
  readonly capture: Capture;
  readonly view: () => BesprekingView;
  readonly live: () => LiveState;
  /** What a screen reader was told, in order. */
  readonly said: readonly string[];
  /** Which requests were sent, in order. */
  readonly sent: readonly string[];
  readonly text: () => string;
  /** The lines of the beeld in the store, as 'nummer soort tekst'. */
  readonly stored: () => readonly string[];
  readonly goTo: (stap: Stap) => void;
  /** The next request fails with this code. */
  readonly failNext: (code: ErrorCode) => void;
  /** Requests wait until the returned function is called. */
  readonly hold: () => () => void;
  readonly select: (id: string) => void;
  readonly besluitAsked: () => boolean;
}

type AnyUseCase = (ctx: Context, input: unknown) => unknown;

export function createStage(start: { stap?: Stap; draft?: string } = {}): Stage {
  const ctx = testContext();
  const { besprekingId } = seedCasus(ctx);
  goTo(ctx, { besprekingId, stap: start.stap ?? 2 });
  ctx.store.bespreking.saveDraft(besprekingId, start.draft ?? '');
  let view = besprekingView(ctx, besprekingId);
  let live = startState;
  let failure: ErrorCode | null = null;
  let waiting: Promise<void> = Promise.resolve();
  const said: string[] = [];
  const sent: string[] = [];

  const port: CapturePort = {
    async send(name, input) {
      sent.push(name);
      await waiting;
      if (failure !== null) {
        const code = failure;
        failure = null;
        return fail(code);
      }
      try {
        const run = useCases[name] as AnyUseCase;
        return ok(ctx.store.transaction(() => run(ctx, input)) as never);
      } catch (error) {
        return failureOf(error, storeErrorFrom);
      }
    },
  };

  const surroundings = (): Surroundings => {
    const { defaultSoort } = lineContext(view, emptyLine(view.bespreking.stap), {
      leefgebied: '',
      previousBron: [],
    });
    const history = entryHistory(view, live.session, defaultSoort);
    return {
      view,
      leefgebied: live.leefgebied,
      previousBron: previousBron(view, history),
      history,
      selected: live.selected,
      dispatch: (action) => {
        live = reduceLive(live, action);
        draw();
      },
      keep: ({ entries, draftGone }) => {
        view = entries.reduce(patchEntry, view);
        if (draftGone) view = { ...view, draft: '' };
        draw();
      },
      say: (text) => said.push(text),
      toBesluit: () => {
        live = reduceLive(live, { kind: 'to-besluit' });
      },
    };
  };
  const capture = new Capture(surroundings(), port);
  const draw = (): void => capture.useSurroundings(surroundings());

  return {
    capture,
    view: () => view,
    live: () => live,
    said,
    sent,
    text: () => capture.state.line.text,
    stored: () =>
      ctx.store.informatie
        .ofBespreking(besprekingId)
        .filter(({ vervallen }) => !vervallen)
        .map(({ nummer, soort, tekst }) => `${nummer} ${soort} ${tekst}`),
    goTo: (stap) => {
      goTo(ctx, { besprekingId, stap });
      view = { ...view, bespreking: { ...view.bespreking, stap } };
      draw();
    },
    failNext: (code) => {
      failure = code;
    },
    hold: () => {
      let release = (): void => undefined;
      waiting = new Promise((resolve) => (release = resolve));
      return () => release();
    },
    select: (id) => {
      live = reduceLive(live, { kind: 'select', ref: { table: 'informatie', id } });
      draw();
    },
    besluitAsked: () => live.besluitWanted,
  };
}

/** Types a whole line and presses Enter. */
export async function enter(stage: Stage, text: string): Promise<void> {
  stage.capture.type(text);
  await stage.capture.enter();
}
