import { z } from 'zod';
import { datumSchema, tijdSchema } from '../basis/datum.ts';
import { regelTekst } from '../basis/tekst.ts';
import { antwoordSchema } from '../fasebesluit/antwoord.ts';
import { feitSchema } from './feit.ts';
import { maatregelSchema } from './maatregel.ts';
import { optieSchema } from './optie.ts';

const short = regelTekst.max(120);
/** Every list is bounded: it has to go on two pages. */
const lines = z.array(regelTekst).max(40);

export const notitieDoelSchema = z.enum(['ter-besluitvorming', 'ter-bespreking', 'ter-kennisname']);
export type NotitieDoel = z.infer<typeof notitieDoelSchema>;

const kopSchema = z.strictObject({
  /** Initialen, a casusnummer or a place; no name. */
  aanduiding: short,
  classificatie: regelTekst.max(60),
  doel: notitieDoelSchema,
  /** 'Stand van zaken 08.25 uur': until when it was looked. */
  standVan: z.strictObject({ datum: datumSchema.nullable(), tijd: tijdSchema.nullable() }),
  opsteller: short,
});

const besluitWieSchema = z.enum(['burgemeester', 'ovj', 'politie']);
export type BesluitWie = z.infer<typeof besluitWieSchema>;

const gevraagdBesluitSchema = z.strictObject({
  wat: regelTekst,
  wie: besluitWieSchema,
  /** 'vandaag 12.00 uur'. */
  termijn: short,
});

const gevaarSchema = z.enum([
  'slachtoffer',
  'betrokkene',
  'naasten',
  'omgeving',
  'openbare-orde',
  'bestuurlijk',
  'media',
]);
export type Gevaar = z.infer<typeof gevaarSchema>;

const oordeelSchema = z.strictObject({
  risicos: z.array(z.strictObject({ voor: gevaarSchema.nullable(), tekst: regelTekst })).max(40),
  /** Those that hold stand on the paper; of those that are unknown it says how many. criteriumId null: typed here. */
  criteria: z
    .array(
      z.strictObject({
        criteriumId: z.string().max(40).nullable(),
        tekst: regelTekst,
        antwoord: antwoordSchema,
      }),
    )
    .max(80),
  scenarios: z
    .array(
      z.strictObject({
        als: regelTekst,
        dan: regelTekst,
        /** By what it is seen that it begins. */
        trigger: regelTekst,
        soort: z.enum(['waarschijnlijk', 'slechtst']),
      }),
    )
    .max(20),
});

/** Ids of what was considered, ticked by a person and never by the program. */
const ticksSchema = z.strictObject({
  overwegingen: z.array(z.string().min(1).max(40)).max(40),
  toelichting: regelTekst,
});

/** The step for which the burgemeester takes a formal besluit, and what was done before it; overgang null: none. */
const formeelSchema = z.strictObject({
  /** Id of the overgang in the kader of the casus. */
  overgang: z.string().min(1).max(60).nullable(),
  stappen: z.array(z.strictObject({ id: z.string().min(1).max(40), vervuld: z.boolean() })).max(20),
});

/** The nine blocks of a driehoeknotitie; everything may be empty. */
export const notitieInhoudSchema = z.strictObject({
  kop: kopSchema,
  gevraagdBesluit: z.array(gevraagdBesluitSchema).max(6),
  kern: z.array(regelTekst).max(5),
  beeld: z.strictObject({ feiten: z.array(feitSchema).max(80), onbekend: lines, media: lines }),
  oordeel: oordeelSchema,
  maatregelen: z.array(maatregelSchema).max(40),
  opties: z.array(optieSchema).max(40),
  advies: regelTekst,
  communicatie: z.strictObject({
    lijn: regelTekst,
    woordvoerder: short,
    /** Who tells whom: slachtoffer, school, omwonenden, raad. */
    informeert: z.array(z.strictObject({ wie: short, door: short, wanneer: short })).max(20),
  }),
  volgendMoment: z.strictObject({
    datum: datumSchema.nullable(),
    tijd: tijdSchema.nullable(),
    toelichting: regelTekst,
  }),
  afschaalcriteria: lines,
  grip: ticksSchema,
  pshi: ticksSchema,
  formeel: formeelSchema,
});
export type NotitieInhoud = z.infer<typeof notitieInhoudSchema>;
