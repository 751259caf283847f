import { z } from 'zod';
import { idSchema } from '../../domain/basis/id.ts';
import { criteriumVisieSchema } from '../../domain/bespreking/criterium-visie.ts';
import { criteriumAntwoordSchema } from '../../domain/fasebesluit/antwoord.ts';
import { besluitDraftSchema } from '../../domain/fasebesluit/besluit-draft.ts';
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
  /** What one organisatie at the table answers otherwise; antwoord null takes it back. */
  'criterium.saveVisie': request(
    criteriumVisieSchema.extend({
      besprekingId: idSchema,
      antwoord: criteriumVisieSchema.shape.antwoord.nullable(),
    }),
    nothing,
  ),
  'criterium.setVooraf': request(
    z.strictObject({ besprekingId: idSchema, id: z.string().max(40), vervuld: z.boolean() }),
    nothing,
  ),
  /**
   * The use-case weighs again and checks bevoegdheid, order, akkoord and departure; only it decides.
   * overgang: the id of a step within the fase, null otherwise. akkoord: one per participant where the kader asks
   * their akkoord, empty otherwise.
   */
  'fasebesluit.record': request(
    fasebesluitSchema
      .pick({
        soort: true,
        naar: true,
        overgang: true,
        akkoord: true,
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
  /** The step being filled in, as typed; null takes it away. Recording takes it away as well. */
  'fasebesluit.saveDraft': request(
    z.strictObject({ besprekingId: idSchema, draft: besluitDraftSchema.nullable() }),
    nothing,
  ),
};
