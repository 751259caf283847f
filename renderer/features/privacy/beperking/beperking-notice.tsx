import type { Beperking } from '../../../../shared/domain/beperking/beperking.ts';
import { formatDatum } from '../../../../shared/domain/termijn/format-datum.ts';
import { Notice } from '../../../components/notice.tsx';

/** Above the work on a casus that may be read and not used (AVG art. 18 lid 2): what does not go, and where it says why. */
export function BeperkingNotice({ beperking }: { beperking: Beperking }) {
  return (
    <Notice tone="attention" word="Beperkt">
      Sinds {formatDatum(beperking.sinds)} kunt u deze casus lezen, niet gebruiken. Vastleggen, veranderen en
      meegeven kan niet; het overleg verplaatsen wel. Waarom staat bij de casus, onder Privacy.
    </Notice>
  );
}
