import type { Consult } from '../../../shared/domain/consult/consult.ts';

export interface ConsultDraft extends Pick<Consult, 'gevraagdAan' | 'vraag' | 'antwoord'> {
  readonly datum: string | null;
}

export function emptyConsult(today: string, gevraagdAan = ''): ConsultDraft {
  return { datum: today, gevraagdAan, vraag: '', antwoord: '' };
}

/** A run of eight digits or more points to a person: a telephone or a citizen service number. */
export function pointsToPerson({ vraag, antwoord }: Pick<ConsultDraft, 'vraag' | 'antwoord'>): boolean {
  return /(?:\d[ .-]?){8,}/.test(`${vraag} ${antwoord}`);
}

/** Was something typed that the other does not have? */
export function differs(one: ConsultDraft, other: ConsultDraft): boolean {
  return (
    one.gevraagdAan !== other.gevraagdAan ||
    one.vraag !== other.vraag ||
    one.antwoord !== other.antwoord ||
    one.datum !== other.datum
  );
}
