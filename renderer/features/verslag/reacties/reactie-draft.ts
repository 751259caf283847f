import type { Informatie } from '../../../../shared/domain/informatie/informatie.ts';

/** A reaction being typed; the number of the line as it was typed. */
export interface ReactieDraft {
  readonly van: string;
  readonly regel: string;
  readonly tekst: string;
  readonly ontvangenOp: string | null;
}

export function emptyReactie(today: string): ReactieDraft {
  return { van: '', regel: '', tekst: '', ontvangenOp: today };
}

/** The line of that number; undefined while there is none. Lines that are struck are no longer in the verslag. */
export function regelOf(typed: string, lines: readonly Informatie[]): Informatie | undefined {
  const nummer = Number(typed.trim());
  return lines.find((line) => line.nummer === nummer && !line.vervallen);
}

/** What is still wrong, per field. */
export function reactieFaults(
  draft: ReactieDraft,
  lines: readonly Informatie[],
  today: string,
): Partial<Record<keyof ReactieDraft, string>> {
  const { van, regel, tekst, ontvangenOp } = draft;
  return {
    ...(van.trim() === '' && { van: 'Schrijf op van wie dit komt.' }),
    ...(van.trim().length > 120 && { van: 'Deze naam is te lang.' }),
    ...(regel.trim() !== '' &&
      regelOf(regel, lines) === undefined && { regel: 'Deze regel is er niet. Kijk het nummer na.' }),
    ...(tekst.trim() === '' && { tekst: 'Schrijf op wat er volgens hen niet klopt.' }),
    ...(ontvangenOp === null && { ontvangenOp: 'Vul in wanneer u dit kreeg.' }),
    ...(ontvangenOp !== null && ontvangenOp > today && { ontvangenOp: 'Deze dag moet nog komen.' }),
  };
}
