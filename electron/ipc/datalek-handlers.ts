import type { DatalekPapers } from '../datalek-papers.ts';
import type { Handlers } from './register.ts';

export function datalekHandlers(papers: DatalekPapers): Pick<Handlers, 'datalek.export' | 'datalek.print'> {
  return {
    'datalek.export': async ({ formaat }) => ({ file: await papers.export(formaat) }),
    'datalek.print': async () => ({ printed: await papers.print() }),
  };
}
