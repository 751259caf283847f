import { z } from 'zod';
import { datumSchema, momentSchema, tijdSchema } from '../../domain/basis/datum.ts';
import { datalekSchema } from '../../domain/datalek/datalek.ts';
import { request } from '../request.ts';

const facts = datalekSchema.pick({ wat: true, wie: true, gevolgen: true, maatregelen: true });

export const datalekContract = {
  /** Day and clock time of discovery as a Dutch clock shows them. */
  'datalek.record': request(
    facts.extend({ ontdektOp: datumSchema, ontdektTijd: tijdSchema }),
    z.strictObject({ nummer: z.string(), ontdektAt: momentSchema, now: momentSchema }),
  ),
  'datalek.list': request(
    z.strictObject({}),
    z.strictObject({ now: momentSchema, datalekken: z.array(datalekSchema) }),
  ),
  /** revisie is the one the screen was made from. */
  'datalek.save': request(
    facts.extend({
      id: datalekSchema.shape.id,
      revisie: datalekSchema.shape.revisie,
      meldingAp: datalekSchema.shape.meldingAp,
      meldingBetrokkenen: datalekSchema.shape.meldingBetrokkenen,
      afgesloten: z.boolean(),
    }),
    datalekSchema,
  ),
  /** Asks where to, writes the register, notes it in the logboek; file null when cancelled. */
  'datalek.export': request(
    z.strictObject({ formaat: z.enum(['docx', 'pdf']) }),
    z.strictObject({ file: z.string().nullable() }),
  ),
  /** By the system's own dialog; false when the user or the printer says no. */
  'datalek.print': request(z.strictObject({}), z.strictObject({ printed: z.boolean() })),
};
