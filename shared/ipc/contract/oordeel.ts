import { z } from 'zod';
import { idSchema } from '../../domain/basis/id.ts';
import { criteriumAntwoordSchema } from '../../domain/fasebesluit/antwoord.ts';
import { fasebesluitSchema } from '../../domain/fasebesluit/fasebesluit.ts';
import { risicoSchema } from '../../domain/risico/risico.ts';
import { scenarioSchema } from '../../domain/scenario/scenario.ts';
import { request } from '../request.ts';

const nothing = z.strictObject({});

export const oordeelContract = {
  'risico.save': request(
    risicoSchema.omit({ casusId: true, nummer: true }).extend({ id: idSchema.nullable() }),
    risicoSchema,
  ),
  'scenario.save': request(
    scenarioSchema.omit({ casusId: true }).extend({ id: idSchema.nullable() }),
    scenarioSchema,
  ),
  /** antwoord null takes the answer back. */
  'criterium.answer': request(
    criteriumAntwoordSchema.extend({
      besprekingId: idSchema,
      antwoord: criteriumAntwoordSchema.shape.antwoord.nullable(),
    }),
    nothing,
  ),
  'criterium.setVooraf': request(
    z.strictObject({ besprekingId: idSchema, id: z.string().max(40), vervuld: z.boolean() }),
    nothing,
  ),
  /** The use-case weighs again and checks bevoegdheid, order and departure; only it decides. */
  'fasebesluit.record': request(
    fasebesluitSchema
      .pick({
        soort: true,
        naar: true,
        beslisserNaam: true,
        beslisserRol: true,
        geraadpleegd: true,
        formeelNummer: true,
        formeelDatum: true,
        redenAfwijking: true,
      })
      .extend({ besprekingId: idSchema }),
    fasebesluitSchema,
  ),
};
