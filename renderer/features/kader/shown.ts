import type { KaderVersion } from '../../../shared/kader/local/concept.ts';
import type { ConceptTab } from './local/concept-screen.tsx';

/** What the screen shows: a version to read, beside another or not, or a concept to change. */
export type Shown =
  | { readonly kind: 'version'; readonly version: KaderVersion; readonly published?: boolean }
  | { readonly kind: 'concept'; readonly id: string; readonly tab: ConceptTab };

export function versionKey({ id, versie }: KaderVersion): string {
  return `${id} ${versie}`;
}
