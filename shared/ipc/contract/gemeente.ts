import { z } from 'zod';
import { gemeenteSchema } from '../../domain/gemeente/gemeente.ts';
import { request } from '../request.ts';

export const gemeenteContract = {
  'gemeente.get': request(z.strictObject({}), gemeenteSchema.nullable()),
  'gemeente.save': request(gemeenteSchema, z.strictObject({})),
};
