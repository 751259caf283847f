import type { Ontvanger } from '../../../shared/domain/delen/ontvanger.ts';
import { asChosen } from '../../../shared/domain/delen/as-chosen.ts';
import type { DeelItem } from '../../../shared/domain/delen/deel-item.ts';
import type { Deelrecht } from '../../../shared/domain/delen/deelrecht.ts';
import type { Notes } from '../../../shared/domain/delen/note-item.ts';
import { deelKey } from '../../../shared/domain/delen/rechten-of.ts';
import { klasseRecogniser } from '../../../shared/domain/informatie/klasse-words.ts';
import type { Rectificatie } from '../../../shared/domain/rectificatie/rectificatie.ts';
import type { Correctie } from '../../../shared/domain/verslag/verslag.ts';
import type { Stuk } from '../../../shared/domain/verslag/stuk.ts';
import { afsprakenlijstOf } from '../../../shared/verslag/build-afsprakenlijst.ts';
import { besluitenlijstOf } from '../../../shared/verslag/build-besluitenlijst.ts';
import { dossierOf } from '../../../shared/verslag/build-dossier.ts';
import { verslagOf } from '../../../shared/verslag/build-verslag.ts';
import { canonicalText } from '../../../shared/verslag/canonical-text.ts';
import { specialDataIn } from '../../../shared/verslag/classificatie.ts';
import { leftOutOf, type LeftOut } from '../../../shared/verslag/ontvanger/left-out.ts';
import { leftOutWith } from '../../../shared/verslag/ontvanger/left-out-with.ts';
import { modelFor } from '../../../shared/verslag/ontvanger/model-for.ts';
import { stukItems } from '../../../shared/verslag/ontvanger/stuk-items.ts';
import type { Paper } from '../../../shared/verslag/paper.ts';
import { withCorrecties } from '../../../shared/verslag/with-correcties.ts';
import { withRectificaties } from '../../../shared/verslag/with-rectificaties.ts';
import type { Context } from '../context.ts';
import { deelRegels } from '../delen/deel-regels.ts';
import { Refused, required } from '../refused.ts';
import { judgeOf } from './judge.ts';
import { modelOf, type StukModel } from './model-of.ts';
import { notesOf } from './notes-of.ts';
import { ontvangersOf } from './ontvangers-of.ts';

/** Which stuk, for whom; ontvanger is null for the dossier only. */
export interface PaperAsked {
  readonly besprekingId: string;
  readonly stuk: Stuk;
  /** Key of an Ontvanger. */
  readonly ontvanger: string | null;
}

/** A stuk as one recipient may have it. */
export interface PaperFor {
  /** With the correcties and rectificaties that go along to this recipient. */
  readonly paper: Paper;
  /** The recipient may have nothing of this stuk: no paper goes out. */
  readonly empty: boolean;
  readonly leftOut: readonly LeftOut[];
  /** Counts from 1; the paper itself says it in words. */
  readonly versie: number;
  readonly concept: boolean;
  /** SHA-256 of the text of the paper without the later notes, hex. */
  readonly hash: string;
  readonly casusnummer: string;
  readonly casusId: string;
  readonly ontvanger: Ontvanger | null;
  readonly correcties: readonly Correctie[];
  readonly rectificaties: readonly Rectificatie[];
}

/** The one way to the paper of a recipient. Throws Refused onbekend, niet-toegestaan, kader-ongeldig. */
export function paperFor(ctx: Context, { besprekingId, stuk, ontvanger: key }: PaperAsked): PaperFor {
  if ((key === null) !== (stuk === 'dossier')) throw new Refused('niet-toegestaan');
  const made = modelOf(ctx, besprekingId, stuk);
  const notes = notesOf(ctx, made, stuk);
  if (key === null) return dossierFor(ctx, made, notes);
  const ontvanger = required(ontvangersOf(ctx, made.model).find((one) => one.key === key) ?? null);
  const items = stukItems(made.model, stuk);
  const regels = deelRegels(ctx, besprekingId);
  const judge = judgeOf(ctx, made.model, notes, regels);
  const rechten = judge.rechten(ontvanger);
  const noteRechten = judge.noteRechten(ontvanger, rechten);
  const model = modelFor(made.model, ontvanger, rechten);
  // By what stands on this paper; what somebody said to be gewoon does not make it special.
  const { klassen } = made.model;
  const inKop = klasseRecogniser(klassen)(`${model.casus.doel}\n${model.bespreking.vraag}`);
  const markOf = (on: readonly DeelItem[]): string =>
    specialDataIn(
      [...on.map((item) => asChosen(item, regels.keuzen)), { klassen: inKop.map(({ klasse }) => klasse) }],
      klassen,
    );
  const given = asGiven(items, stukItems(model, stuk));
  const givenNotes = judge.notes.filter((note) => noteRechten.get(deelKey(note))?.allowed === true);
  const leftOut = leftOutOf(items, rechten, klassen);
  const builder = builders[stuk === 'dossier' ? 'verslag' : stuk];
  const build: typeof builder = (...parts) => ({ ...builder(...parts), specialData: markOf(given) });
  const done = finished(ctx, { ...made, model }, build, notesGiven(notes, noteRechten));
  return {
    ...done,
    paper: { ...done.paper, specialData: markOf([...given, ...givenNotes]) },
    empty: leftOut.length === items.length && !hasOwnNote(noteRechten),
    leftOut: [
      ...leftOut,
      ...(stuk === 'verslag' ? leftOutWith(made.model, model, rechten) : []),
      ...leftOutOf(judge.notes, noteRechten, klassen),
    ],
    ontvanger,
  };
}

/** The items with the words that the recipient has of them; when these changed is known of the whole only. */
function asGiven(items: readonly DeelItem[], given: readonly DeelItem[]): DeelItem[] {
  const byKey = new Map(given.map((item) => [deelKey(item), item]));
  return items.flatMap((item) => {
    const own = byKey.get(deelKey(item));
    return own === undefined ? [] : [{ ...own, changedAt: item.changedAt }];
  });
}

function notesGiven({ correcties, rectificaties }: Notes, rechten: ReadonlyMap<string, Deelrecht>): Notes {
  const has = (bron: 'correctie' | 'rectificatie') => (note: { readonly id: string }) =>
    rechten.get(deelKey({ bron, bronId: note.id }))?.allowed === true;
  return {
    correcties: correcties.filter(has('correctie')),
    rectificaties: rectificaties.filter(has('rectificatie')),
  };
}

/** A note that is for this recipient makes a paper by itself; one for who has everything does not. */
function hasOwnNote(rechten: ReadonlyMap<string, Deelrecht>): boolean {
  return [...rechten.values()].some(({ allowed, grond }) => allowed && grond !== 'heeft-alles');
}

const builders = {
  verslag: verslagOf,
  afsprakenlijst: afsprakenlijstOf,
  besluitenlijst: besluitenlijstOf,
};

function dossierFor(ctx: Context, made: StukModel, notes: Notes): PaperFor {
  const { id } = made.model.bespreking;
  const lines = {
    informatie: ctx.store.informatie.ofBespreking(id).filter(({ vervallen }) => !vervallen),
    delingen: ctx.store.delen.delingen(id),
    ronde: ctx.store.reactie.ronde(id),
    reacties: ctx.store.reactie.ofBespreking(id),
  };
  const build: typeof verslagOf = (model, kader, versie) => dossierOf(model, kader, versie, lines);
  return { ...finished(ctx, made, build, notes), empty: false, leftOut: [], ontvanger: null };
}

function finished(
  ctx: Context,
  { model, kader, versie }: StukModel,
  build: typeof verslagOf,
  notes: Notes,
): Omit<PaperFor, 'empty' | 'leftOut' | 'ontvanger'> {
  const bare = build(model, kader, versie);
  const paper = withRectificaties(withCorrecties(bare, notes.correcties), notes.rectificaties);
  return {
    paper,
    versie: versie.nummer,
    concept: paper.concept,
    hash: ctx.hash(canonicalText(bare)),
    casusnummer: model.casus.nummer,
    casusId: model.casus.id,
    ...notes,
  };
}
