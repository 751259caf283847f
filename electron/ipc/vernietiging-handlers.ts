import type { Vernietigen } from '../toegang/vernietigen.ts';
import type { VernietigingPapers } from '../vernietiging-papers.ts';
import type { Handlers } from './register.ts';

export function vernietigingHandlers(
  vernietigen: Vernietigen,
  papers: VernietigingPapers,
): Pick<
  Handlers,
  | 'vernietiging.execute'
  | 'vernietiging.finish'
  | 'vernietiging.exportVerklaring'
  | 'vernietiging.exportLijst'
> {
  return {
    'vernietiging.execute': (input) => vernietigen.execute(input),
    'vernietiging.finish': ({ secret }) => vernietigen.finish(secret),
    'vernietiging.exportVerklaring': async ({ id, formaat }) => ({
      file: await papers.verklaring(id, formaat),
    }),
    'vernietiging.exportLijst': async ({ formaat }) => ({ file: await papers.lijst(formaat) }),
  };
}
