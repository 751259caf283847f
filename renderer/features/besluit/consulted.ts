import type { Bevoegdheid } from '../../../shared/kader/bevoegdheid.ts';

type Rol = Pick<Bevoegdheid['raadplegen'][number], 'naam' | 'wie'>;

const isOf = (line: string, { naam }: Rol): boolean => line === naam || line.startsWith(`${naam}: `);

/** Is this rol among the consulted? Also when who has it came or went after the tick. */
export function isConsulted(consulted: readonly string[], rol: Rol): boolean {
  return consulted.some((line) => isOf(line, rol));
}

/** The consulted with this rol, by the names of who has it now, or without. */
export function tickConsulted(consulted: readonly string[], rol: Rol, isTicked: boolean): string[] {
  const others = consulted.filter((line) => !isOf(line, rol));
  if (!isTicked) return others;
  return [...others, rol.wie.atTable ? `${rol.naam}: ${rol.wie.tekst}` : rol.naam];
}
