import type { Afspraak } from '../../domain/afspraak/afspraak.ts';
import type { Betrokkene } from '../../domain/betrokkene/betrokkene.ts';
import type { Casus } from '../../domain/casus/casus.ts';
import type { Contact } from '../../domain/contact/contact.ts';
import type { Deelnemer } from '../../domain/deelnemer/deelnemer.ts';
import type { Organisatie } from '../../domain/organisatie/organisatie.ts';
import type { Regie } from '../../domain/regie/regie.ts';
import type { Risico } from '../../domain/risico/risico.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import type { Kader } from '../../kader/schema.ts';

/**
 * What of a casus a paper from a sjabloon is made of; nothing in it is marked niet in verslag, struck or withdrawn, and
 * what is not for everybody is referred to.
 */
export interface StukCasus {
  /** 'YYYY-MM-DD'. */
  readonly today: string;
  readonly gemeente: string;
  /** Name of the user who makes the paper. */
  readonly afzender: string;
  readonly casus: Casus;
  readonly kader: Kader;
  readonly regie: Regie;
  readonly betrokkenen: readonly Betrokkene[];
  readonly deelnemers: readonly Deelnemer[];
  readonly contacten: readonly Contact[];
  readonly organisaties: readonly Organisatie[];
  readonly afspraken: readonly Afspraak[];
  readonly risicos: readonly Risico[];
  readonly scenarios: readonly Scenario[];
  /** 'YYYY-MM-DD'; null when none is planned. */
  readonly volgendOverleg: string | null;
  /** How long the casus is kept, in words. */
  readonly bewaren: string;
}

/** What was typed for this one paper, by name of the field. */
export type HandValues = Readonly<Record<string, string>>;
