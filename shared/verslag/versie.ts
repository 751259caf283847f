/** Which version of a paper it is; a concept has not been vastgesteld yet. */
export interface Versie {
  /** Counts from 1: the version that it is, or will be. */
  readonly nummer: number;
  /** datum: 'YYYY-MM-DD'. */
  readonly vaststelling: { readonly datum: string; readonly door: string } | null;
}

/** 'versie 1', or 'concept van versie 1'. */
export function versieLabel({ nummer, vaststelling }: Versie): string {
  const label = `versie ${String(nummer)}`;
  return vaststelling === null ? `concept van ${label}` : label;
}
