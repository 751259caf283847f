import { z } from 'zod';
import { datumSchema } from '../../domain/basis/datum.ts';
import { idSchema } from '../../domain/basis/id.ts';
import { requiredTekst } from '../../domain/basis/tekst.ts';
import { afsluitingSchema, archiefnominatieSchema } from '../../domain/bewaren/afsluiting.ts';
import {
  bewaartermijnenSchema,
  termijnKeuzeSchema,
  termijnSoortSchema,
} from '../../domain/bewaren/bewaartermijn.ts';
import { doelwijzigingSchema } from '../../domain/bewaren/doelwijziging.ts';
import { retentionSchema } from '../../domain/bewaren/retention-of.ts';
import { verlengingSchema } from '../../domain/bewaren/verlenging.ts';
import { casusSchema } from '../../domain/casus/casus.ts';
import { regimeSchema } from '../../domain/casus/regime.ts';
import { regimeChoiceSchema } from '../../domain/casus/regime-choice.ts';
import { request } from '../request.ts';

const naam = requiredTekst.max(120);

/** quiet: open, and nothing happened for a year. archive: kept for good, to be brought to the archive. */
export const bewaarRedenSchema = z.enum(['passed', 'soon', 'quiet', 'archive']);
export type BewaarReden = z.infer<typeof bewaarRedenSchema>;

export const bewaarRowSchema = z.strictObject({
  casusId: idSchema,
  casusnummer: z.string(),
  /** null: this user may not open the casus. */
  aanduiding: z.string().nullable(),
  regime: regimeSchema,
  afgeslotenOp: datumSchema.nullable(),
  laatsteOverleg: datumSchema.nullable(),
  waarom: bewaarRedenSchema,
  retention: retentionSchema,
  /** It is on the vernietigingslijst already. */
  vernietigingId: idSchema.nullable(),
});
export type BewaarRow = z.infer<typeof bewaarRowSchema>;

/** A driehoeknotitie of no casus whose term ends or has ended. */
const bewaarNotitieSchema = z.strictObject({
  id: idSchema,
  nummer: z.string(),
  /** null: this user may not open notities. */
  aanduiding: z.string().nullable(),
  waarom: bewaarRedenSchema.extract(['passed', 'soon']),
  retention: retentionSchema,
  vernietigingId: idSchema.nullable(),
});
export type BewaarNotitie = z.infer<typeof bewaarNotitieSchema>;

export const casusBewarenSchema = z.strictObject({
  today: datumSchema,
  retention: retentionSchema,
  /** The term is a proposal of the program: the gemeente has not decided yet. */
  voorstel: z.boolean(),
  verlengingen: z.array(verlengingSchema),
  afsluitingen: z.array(afsluitingSchema),
  doelwijzigingen: z.array(doelwijzigingSchema),
  /** Doel and regime change only with a reason from now on. */
  reasonNeeded: z.boolean(),
  openAfspraken: z.int(),
  opVernietigingslijst: z.boolean(),
  /** Its term has passed, or a betrokkene was granted to be forgotten. */
  mayBePutOnList: z.boolean(),
});
export type CasusBewaren = z.infer<typeof casusBewarenSchema>;

/** revisie 0: the gemeente set nothing yet, and this is the proposal of the program. */
const termijnenNow = z.strictObject({ termijnen: bewaartermijnenSchema, revisie: z.int().min(0) });

const ofCasus = z.strictObject({ casusId: idSchema });

export const bewarenContract = {
  /** What comes up, over all casussen; without content. */
  'bewaren.list': request(
    z.strictObject({}),
    z.strictObject({
      today: datumSchema,
      rows: z.array(bewaarRowSchema),
      notities: z.array(bewaarNotitieSchema),
      /** Casussen that need nothing now. */
      rest: z.int(),
    }),
  ),
  /** The terms per regime, and that of notities of no casus, as the gemeente set them or as proposed. */
  'bewaren.termijnen': request(z.strictObject({}), termijnenNow),
  'bewaren.setTermijn': request(
    z.strictObject({
      soort: termijnSoortSchema,
      keuze: termijnKeuzeSchema,
      reden: requiredTekst,
      functie: naam,
      revisie: z.int().min(0),
    }),
    termijnenNow,
  ),
  'bewaren.ofCasus': request(ofCasus, casusBewarenSchema),
  'bewaren.verleng': request(
    ofCasus.extend({ tot: datumSchema, reden: requiredTekst, functie: naam }),
    casusBewarenSchema,
  ),
  /** For Vandaag: how many casussen come up, of those the user may open. */
  'bewaren.nearing': request(
    z.strictObject({}),
    z.strictObject({
      passed: z.int(),
      soon: z.int(),
      /** Driehoeknotities of no casus, for who may open them. */
      notities: z.strictObject({ passed: z.int(), soon: z.int() }),
      /** Rows that are gone under a key that is still in use. */
      unfinished: z.array(z.string()),
    }),
  ),
  'casus.afsluiten': request(
    ofCasus.extend({ resultaat: requiredTekst, archiefnominatie: archiefnominatieSchema }),
    casusBewarenSchema,
  ),
  'casus.heropenen': request(ofCasus.extend({ reden: requiredTekst }), casusBewarenSchema),
  /** After the first overleg: with the reason why it is still the same casus. */
  'casus.changeDoel': request(
    z.strictObject({
      id: idSchema,
      revisie: z.int(),
      doel: requiredTekst,
      regime: regimeChoiceSchema,
      reden: requiredTekst,
    }),
    casusSchema,
  ),
};
