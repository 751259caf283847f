import { saveFailureText } from '../../../autosave/save-failure.ts';
import type { ErrorCode } from '../../../../shared/ipc/error-codes.ts';
import { padWords } from './pad-words.ts';

/** 'overgangen.2-3: ...' at the start and after each '; '. */
const pathAtStart = /(^|; )([A-Za-z][^\s:;]*): /g;

/** The reasons in a refusal, with each path in words. */
export function reasonText(detail: string): string {
  return detail.replace(pathAtStart, (_, before: string, pad: string) => `${before}${padWords(pad)}: `);
}

/** Why a change was not kept: what happened, and where and why. */
export function refusalText({ code, detail }: { code: ErrorCode; detail?: string }): string {
  const happened = saveFailureText(code);
  return detail === undefined ? happened : `${happened} Reden: ${reasonText(detail)}.`;
}
