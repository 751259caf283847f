import type { Afweging } from './afweging.ts';
import { akkoordOf, akkoordRedenen, type AkkoordStand, type AkkoordStem } from './bevoegdheid/akkoord.ts';
import { faseLabel } from './fase.ts';
import { findOvergang, type FaseStap } from './overgang.ts';
import { presentWith, type Attendee } from './rol.ts';
import {
  beslissersOf,
  raadplegenOf,
  type Beslisser,
  type Raadpleging,
} from './bevoegdheid/rollen-bij-overgang.ts';
import type { Kader } from './schema.ts';
import type { Overgang } from './schema/overgang.ts';
import { voorafOf, voorafRedenen, type VoorafFeit, type VoorafStand } from './bevoegdheid/vooraf.ts';

/** Who of a role is in the room; tekst is the names, or 'niet aanwezig'. */
interface AtTable {
  readonly personen: readonly Pick<Attendee, 'naam' | 'organisatie'>[];
  readonly atTable: boolean;
  readonly tekst: string;
}

export interface Bevoegdheid {
  readonly overgang: string | null;
  readonly beslissers: readonly (Beslisser & { readonly wie: AtTable })[];
  /** Somebody who may decide is present. Nobody is ever filled in as the one who decides. */
  readonly beslisserAanwezig: boolean;
  readonly raadplegen: readonly (Raadpleging & { readonly wie: AtTable })[];
  readonly vooraf: readonly VoorafStand[];
  /** null: the kader asks no akkoord of the participants. */
  readonly akkoord: AkkoordStand | null;
  readonly blocked: boolean;
  /** Why it is blocked, in Dutch. */
  readonly redenen: readonly string[];
  /** The step differs from the outcome of the afweging: a reason must be given. */
  readonly needsReden: boolean;
}

export interface BevoegdheidInput {
  readonly kader: Kader;
  readonly stap: FaseStap;
  readonly aanwezigen: readonly Attendee[];
  readonly vooraf: readonly VoorafFeit[];
  readonly afweging: Pick<Afweging, 'naar' | 'overgang'>;
  /** One entry per participant; only read where the kader asks their akkoord. */
  readonly akkoord?: readonly AkkoordStem[] | undefined;
}

function atTable(kader: Kader, rol: string, aanwezigen: readonly Attendee[]): AtTable {
  const personen = presentWith(kader, rol, aanwezigen).map(({ naam, organisatie }) => ({
    naam,
    organisatie,
  }));
  const tekst = personen
    .map((p) => (p.organisatie === '' ? p.naam : `${p.naam} (${p.organisatie})`))
    .join(', ');
  return { personen, atTable: personen.length > 0, tekst: tekst === '' ? 'niet aanwezig' : tekst };
}

/**
 * Staying where the casus is belongs to who would decide on the step that is then not taken. Where two ways lead to
 * one fase, the way at hand counts: the direct step can have another beslisser (Groningen, AVE-schema).
 */
function overgangOf({ kader, stap, afweging }: BevoegdheidInput): Overgang | undefined {
  if (stap.overgang !== undefined) return findOvergang(kader, stap);
  const atHand = kader.overgangen.find((overgang) => overgang.id === afweging.overgang);
  if (stap.van === stap.naar) return atHand;
  const fits =
    atHand !== undefined &&
    atHand.naar === stap.naar &&
    (stap.van === null ? atHand.richting === 'op' : atHand.van === stap.van);
  return fits ? atHand : findOvergang(kader, stap);
}

function unknownStap({ kader, stap }: BevoegdheidInput): string[] {
  return [
    `Dit kader kent geen stap van ${faseLabel(kader, stap.van)} naar ${faseLabel(kader, stap.naar)}. Kies een stap die het kader wel kent.`,
  ];
}

/** Does the step differ from the outcome? With consult or nog niet te zeggen, any move of the fase does. */
export function departsFrom(afweging: Pick<Afweging, 'naar'>, stap: FaseStap): boolean {
  return stap.naar !== (afweging.naar ?? stap.van);
}

/** Who may decide on this step, who is in the room, what comes first and whether the step can be taken. */
export function judgeStap(input: BevoegdheidInput): Bevoegdheid {
  const { kader, stap, aanwezigen } = input;
  const overgang = overgangOf(input);
  const staying = stap.van === stap.naar && overgang?.richting !== 'binnen';
  const vooraf = overgang === undefined || staying ? [] : voorafOf(kader, overgang, input.vooraf);
  const beslissers = overgang === undefined ? [] : beslissersOf(kader, overgang);
  const raadplegen = overgang === undefined || staying ? [] : raadplegenOf(kader, overgang);
  const akkoord = overgang === undefined || staying ? null : akkoordOf(overgang, input.akkoord);
  const redenen =
    overgang === undefined && stap.van !== stap.naar
      ? unknownStap(input)
      : [...voorafRedenen(vooraf), ...akkoordRedenen(akkoord)];
  const withWie = beslissers.map((b) => ({ ...b, wie: atTable(kader, b.rol, aanwezigen) }));
  return {
    overgang: overgang?.id ?? null,
    beslissers: withWie,
    beslisserAanwezig: withWie.some((b) => b.wie.atTable),
    raadplegen: raadplegen.map((r) => ({ ...r, wie: atTable(kader, r.rol, aanwezigen) })),
    vooraf,
    akkoord,
    blocked: redenen.length > 0,
    redenen,
    needsReden: departsFrom(input.afweging, stap),
  };
}
