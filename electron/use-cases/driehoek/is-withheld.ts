import type { DeelRegels } from '../../../shared/domain/delen/deelrecht.ts';
import type { Informatie } from '../../../shared/domain/informatie/informatie.ts';

/** Said at the line itself: to nobody, or not before a day the officier named (Wjsg 39f); police text for another doel. */
export function isWithheld(
  line: Pick<Informatie, 'id' | 'klasse' | 'enteredAt'>,
  regels: DeelRegels,
): boolean {
  const { doelChangedAt, delingen, today } = regels;
  if (line.klasse === 'politie' && doelChangedAt !== null && line.enteredAt < doelChangedAt) return true;
  const deling = delingen.find(({ informatieId }) => informatieId === line.id);
  if (deling === undefined || deling.wijze === 'volgens-wijzer') return false;
  return deling.wijze === 'niet' || deling.tot === null || today < deling.tot;
}
