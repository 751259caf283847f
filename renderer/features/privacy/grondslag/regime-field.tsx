import type { Regime } from '../../../../shared/domain/casus/regime.ts';
import { regimeRefusal, type RegimeChoice } from '../../../../shared/domain/casus/regime-choice.ts';
import { errorTexts } from '../../../../shared/ipc/error-codes.ts';
import { Choice } from '../../../components/choice.tsx';
import { Notice } from '../../../components/notice.tsx';

interface RegimeFieldProps {
  value: Regime;
  /** Chosen and refused: shown with why, and never saved. */
  refused: RegimeChoice | null;
  /** How many people the casus is about. */
  betrokkenen: number;
  options: Parameters<typeof Choice<RegimeChoice>>[0]['options'];
  onChange: (regime: Regime) => void;
  onRefused: (choice: RegimeChoice | null) => void;
}

/** Under which law the casus is discussed. A choice that cannot be is told why, in its place. */
export function RegimeField({ value, refused, betrokkenen, options, onChange, onRefused }: RegimeFieldProps) {
  const why = refused === null ? null : regimeRefusal(refused, betrokkenen);
  return (
    <>
      <Choice
        label="Regime"
        description="Onder welke wet u deze casus bespreekt."
        options={options}
        value={refused ?? value}
        onChange={(choice) => {
          const fine = choice !== 'radicalisering' && regimeRefusal(choice, betrokkenen) === null;
          onRefused(fine ? null : choice);
          if (fine) onChange(choice);
        }}
      />
      {why !== null && (
        <Notice tone="error" word="Dit regime kan niet">
          {errorTexts[why]} Het regime blijft zoals het was.
        </Notice>
      )}
    </>
  );
}
