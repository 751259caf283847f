import { faseSchema, type Fase } from '../../shared/domain/casus/fase.ts';
import type { FaseStap } from '../../shared/kader/overgang.ts';
import type { AnswerFile } from './answer-file.ts';
import { Refusal, quote } from './refusal.ts';

/** The step of the file, such as 3-2; throws a Refusal when it does not begin where the casus is. */
export function readStap({ stap }: AnswerFile, fase: Fase): FaseStap | undefined {
  if (stap === undefined) return undefined;
  const [van, naar] = stap.split('-').map((text) => faseSchema.parse(Number(text)));
  if (van !== fase || naar === undefined)
    throw new Refusal(`De stap ${quote(stap)} begint niet bij fase ${fase}.`);
  return { van, naar };
}
