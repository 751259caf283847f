import { regimeNaam, regimeSchema } from '../../../../shared/domain/casus/regime.ts';
import type { RegimeChoice } from '../../../../shared/domain/casus/regime-choice.ts';
import type { Option } from '../../../components/choice-option.tsx';

/** Every regime, and the one that this app does not do: it is shown, so that nobody chooses another in its place. */
export const regimeOptions: readonly Option<RegimeChoice>[] = [
  ...regimeSchema.options.map((id) => ({ id, name: regimeNaam[id] })),
  { id: 'radicalisering', name: 'Radicalisering', detail: 'Kan niet in Casustafel' },
];
