import { z } from 'zod';
import { idSchema } from '../../domain/basis/id.ts';
import { stapSchema } from '../../domain/bespreking/stap.ts';
import { request } from '../request.ts';

export const zaalContract = {
  'zaal.open': request(z.strictObject({ besprekingId: idSchema }), z.strictObject({})),
  'zaal.close': request(z.strictObject({}), z.strictObject({})),
  'zaal.goTo': request(z.strictObject({ stap: stapSchema }), z.strictObject({})),
};
