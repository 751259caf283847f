import { z } from 'zod';
import { datumSchema } from '../basis/datum.ts';
import { idSchema } from '../basis/id.ts';
import { faseSchema } from '../casus/fase.ts';
import { feitSchema } from './feit.ts';
import { maatregelSchema } from './maatregel.ts';
import { notitieInhoudSchema } from './inhoud.ts';

const oordeel = notitieInhoudSchema.shape.oordeel.shape;

/** A line of the casus as it can be taken over, with what the AOV'er may read beside it. */
const feitBijdrageSchema = z.strictObject({
  feit: feitSchema,
  /** The line as it stands in the casus; to read, not to repeat. Equal to feit.tekst where it may be repeated. */
  original: z.string(),
  /** Why it is marked and left out by default; '' when it is not. */
  mark: z.string(),
});

/** What a casus has to fill a notitie with; every part in the form in which the notitie holds it. */
export const casusBijdrageSchema = z.strictObject({
  casus: z.strictObject({
    id: idSchema,
    nummer: z.string(),
    aanduiding: z.string(),
    fase: faseSchema.nullable(),
    /** 'AVE 4'; 'fase nog te bepalen'. */
    faseNaam: z.string(),
    /** Since when it is in this fase; null: unknown. */
    sinds: datumSchema.nullable(),
  }),
  /** Newest first: '22 november 2026: van AVE 3 naar AVE 4 (AOV'er)'. */
  faseHistory: z.array(z.string()),
  kern: z.array(z.string()),
  /** Newest first. */
  feiten: z.array(feitBijdrageSchema),
  /** How many lines may not be shared (yet) and are therefore not here. */
  nietGedeeld: z.int(),
  risicos: oordeel.risicos,
  criteria: oordeel.criteria,
  scenarios: oordeel.scenarios,
  /** Open afspraken with their owner and date. */
  maatregelen: z.array(maatregelSchema),
  geinformeerd: notitieInhoudSchema.shape.communicatie.shape.informeert,
  afschaalcriteria: z.array(z.string()),
});
export type CasusBijdrage = z.infer<typeof casusBijdrageSchema>;
