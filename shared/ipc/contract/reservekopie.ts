import { z } from 'zod';
import { momentSchema } from '../../domain/basis/datum.ts';
import { copyRelations } from '../../domain/toegang/compare-copies.ts';
import { errorCodeSchema } from '../error-code-schema.ts';
import { request } from '../request.ts';

const nothing = z.strictObject({});
const secret = z.string().min(1).max(1_000);

const riskSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('synced'), dienst: z.string() }),
  z.strictObject({ kind: z.literal('network') }),
]);

/** Whose secret opens a copy, as its own key file says. */
const opensWithSchema = z.strictObject({
  users: z.array(z.strictObject({ id: z.uuid(), label: z.string() })),
  kenmerk: z.string(),
  codeMadeAt: z.string(),
});
export type OpensWith = z.infer<typeof opensWithSchema>;

const listedSchema = z.strictObject({
  name: z.string(),
  madeAt: momentSchema,
  /** Bytes. */
  size: z.int(),
  beforeMigration: z.int().nullable(),
  /** null when its key file is gone or damaged: it opens for nobody. */
  opensWith: opensWithSchema.nullable(),
});
export type ListedReservekopie = z.infer<typeof listedSchema>;

const chosenSchema = z.strictObject({
  name: z.string(),
  folder: z.string(),
  /** From the name; the date of the file when it was renamed. */
  madeAt: momentSchema,
  size: z.int(),
  opensWith: opensWithSchema,
});
export type ChosenReservekopie = z.infer<typeof chosenSchema>;

export const reservekopieStandSchema = z.strictObject({
  /** The newest copy on this computer; null when there is none. */
  lastMadeAt: momentSchema.nullable(),
  busy: z.boolean(),
  problem: errorCodeSchema.nullable(),
  second: z.strictObject({
    folder: z.string().nullable(),
    stand: z.enum(['none', 'busy', 'good', 'problem', 'unknown']),
    problem: errorCodeSchema.nullable(),
    /** A service that syncs this folder; null when none is seen. */
    dienst: z.string().nullable(),
  }),
  /** The newest copy is from after now: the clock was set back. */
  clockBehind: momentSchema.nullable(),
  hersteltest: z.strictObject({ lastAt: momentSchema.nullable(), due: z.boolean() }),
  folder: z.string(),
  risk: riskSchema.nullable(),
});
export type ReservekopieStand = z.infer<typeof reservekopieStandSchema>;

const headSchema = z.strictObject({ nummer: z.int(), hash: z.string(), moment: momentSchema }).nullable();

const testedSchema = z.strictObject({
  name: z.string(),
  openedWith: z.enum(['gebruiker', 'herstelcode']),
  opensWith: opensWithSchema,
  head: headSchema,
  rows: z.array(z.strictObject({ table: z.string(), copy: z.int(), live: z.int().nullable() })),
});
export type TestedReservekopie = z.infer<typeof testedSchema>;

const sideSchema = z.strictObject({ head: headSchema, changesSince: z.int() });

const previewSchema = z.strictObject({
  occupied: z.boolean(),
  relation: z.enum(copyRelations).nullable(),
  comparison: z.strictObject({ shared: z.int(), present: sideSchema, backup: sideSchema }).nullable(),
  head: headSchema,
});
export type RestorePreview = z.infer<typeof previewSchema>;

export const reservekopieContract = {
  'reservekopie.stand': request(nothing, reservekopieStandSchema),
  /** Waits for the folder, a minute at most; what is wrong with it is an outcome. */
  'reservekopie.list': request(
    z.strictObject({ where: z.enum(['own', 'second']) }),
    z.strictObject({ copies: z.array(listedSchema), problem: errorCodeSchema.nullable() }),
  ),
  'reservekopie.make': request(nothing, nothing),
  /** The system's file dialog; null when cancelled. What was chosen is remembered until the next choice. */
  'reservekopie.choose': request(nothing, chosenSchema.nullable()),
  /** Opens a copy read-only and counts its rows beside those of now. Writes nothing but a line in the logboek. */
  'reservekopie.test': request(
    z.strictObject({
      where: z.enum(['own', 'second', 'chosen']),
      name: z.string().max(200),
      secret,
    }),
    testedSchema,
  ),
  /** What putting the chosen copy back would mean. Writes nothing. */
  'reservekopie.preview': request(z.strictObject({ secret }), previewSchema),
  /** Puts the chosen copy back; what stood there is kept under a name with the date. */
  'reservekopie.restore': request(z.strictObject({ secret }), nothing),
  /** Where the gegevens will lie, before there are any. */
  'reservekopie.place': request(nothing, z.strictObject({ folder: z.string(), risk: riskSchema.nullable() })),
};
