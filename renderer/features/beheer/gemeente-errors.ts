import type { Gemeente } from '../../../shared/domain/gemeente/gemeente.ts';

export type GemeenteErrors = Partial<Record<keyof Gemeente, string>>;

/** What keeps the form from being saved. Grondslag and convenant may come later: they block vaststellen only. */
export function gemeenteErrors(gemeente: Gemeente): GemeenteErrors {
  return {
    ...(gemeente.naam.trim() === '' && {
      naam: 'Vul de naam van uw gemeente in. Die staat boven elk verslag.',
    }),
    ...(gemeente.kaderId === '' && {
      kaderId: 'Kies het kader waarmee u werkt. Per casus kunt u een ander kiezen.',
    }),
  };
}
