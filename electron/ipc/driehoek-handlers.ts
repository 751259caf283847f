import type { DriehoekPapers } from '../driehoek-papers.ts';
import type { Handlers } from './register.ts';

export function driehoekHandlers(
  papers: DriehoekPapers,
): Pick<Handlers, 'driehoek.preview' | 'driehoek.export'> {
  return {
    'driehoek.preview': ({ id, versie }) => papers.preview(id, versie),
    'driehoek.export': async (asked) => ({ file: await papers.export(asked) }),
  };
}
