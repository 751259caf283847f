import { z } from 'zod';
import { datumSchema } from '../../domain/basis/datum.ts';
import { idSchema } from '../../domain/basis/id.ts';
import { regelTekst } from '../../domain/basis/tekst.ts';
import { aanwezigeSchema, aanwezigeStatusSchema } from '../../domain/bespreking/aanwezige.ts';
import { besprekingViewSchema } from '../../domain/bespreking/bespreking-view.ts';
import { stapSchema } from '../../domain/bespreking/stap.ts';
import { overlegSchema } from '../../domain/overleg/overleg.ts';
import { request } from '../request.ts';
import { overlegRowSchema } from './casus.ts';
import { filterText, listLimit } from './list-part.ts';

const nothing = z.strictObject({});
const ofBespreking = z.strictObject({ besprekingId: idSchema });

export const overlegContract = {
  /** gepland from the earliest, geweest from the latest; text is part of nummer, aanduiding or plaats. */
  'overleg.list': request(
    z.strictObject({ stand: z.enum(['gepland', 'geweest']), text: filterText, limit: listLimit }),
    z.strictObject({ rows: z.array(overlegRowSchema), total: z.int().min(0) }),
  ),
  /** One bespreking per casus, in the order given; invitees are the deelnemers of each casus. */
  'overleg.create': request(
    overlegSchema.omit({ id: true, revisie: true }).extend({ casusIds: z.array(idSchema).min(1).max(20) }),
    z.strictObject({ overlegId: idSchema, besprekingIds: z.array(idSchema) }),
  ),
  /** revisie is the one that was seen. */
  'overleg.save': request(overlegSchema, overlegSchema),
  'bespreking.get': request(ofBespreking, besprekingViewSchema),
  'bespreking.start': request(ofBespreking, nothing),
  'bespreking.goTo': request(ofBespreking.extend({ stap: stapSchema }), nothing),
  'bespreking.saveVraag': request(ofBespreking.extend({ vraag: regelTekst }), nothing),
  'bespreking.saveAfronding': request(
    ofBespreking.extend({ volgendOverleg: datumSchema.nullable(), informeert: regelTekst }),
    nothing,
  ),
  'bespreking.saveVisie': request(
    ofBespreking.extend({ organisatieId: idSchema, tekst: regelTekst }),
    nothing,
  ),
  'bespreking.setAlarmbel': request(
    ofBespreking.extend({ naam: z.string().max(80), on: z.boolean() }),
    nothing,
  ),
  'bespreking.saveRegie': request(
    ofBespreking.extend({ casusregie: regelTekst, procesregie: regelTekst }),
    nothing,
  ),
  /** "Dezelfde als vorige keer": invites who was invited at the bespreking before this one. */
  'bespreking.inviteAsBefore': request(ofBespreking, z.strictObject({ invited: z.int() })),
  'bespreking.invite': request(
    ofBespreking.extend({ deelnemerId: idSchema.nullable(), betrokkeneId: idSchema.nullable() }),
    aanwezigeSchema,
  ),
  'bespreking.uninvite': request(z.strictObject({ aanwezigeId: idSchema }), nothing),
  /** Entering and leaving open and close a periode at the moment of the call. */
  'bespreking.setAanwezig': request(
    z.strictObject({ aanwezigeId: idSchema, status: aanwezigeStatusSchema }),
    aanwezigeSchema,
  ),
  'bespreking.printVoorbereiding': request(ofBespreking, z.strictObject({ file: z.string().nullable() })),
  'bespreking.printAfweging': request(ofBespreking, z.strictObject({ file: z.string().nullable() })),
};
