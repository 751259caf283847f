import type { Fase } from '../../../shared/domain/casus/fase.ts';
import type { Afweging } from '../../../shared/kader/afweging.ts';
import { faseLabel, faseNaam } from '../../../shared/kader/fase.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import { FaseChip } from '../../components/fase-chip.tsx';
import { RadioList } from './radio-list.tsx';
import { fasenFrom } from './fasen-from.ts';

interface NaarListProps {
  kader: Kader;
  van: Fase | null;
  naar: Fase | null;
  afweging: Pick<Afweging, 'naar'>;
  onChange: (naar: Fase) => void;
}

/** The fasen the kader lets the casus go to, with the outcome of the afweging beside the one it names. */
export function NaarList({ kader, van, naar, afweging, onChange }: NaarListProps) {
  const stappen = fasenFrom(kader, van);
  return (
    <RadioList
      label={van === null ? 'In welke fase komt de casus?' : `Van ${faseLabel(kader, van)} naar`}
      value={naar === null ? null : String(naar)}
      onChange={(chosen) => {
        const fase = stappen.find((one) => String(one) === chosen);
        if (fase !== undefined) onChange(fase);
      }}
      choices={stappen.map((fase) => ({
        id: String(fase),
        content: <FaseChip fase={fase} name={faseNaam(kader, fase)} />,
        aside: [fase === van ? 'blijft zo' : '', fase === afweging.naar ? 'uitkomst van de afweging' : '']
          .filter((text) => text !== '')
          .join(', '),
      }))}
    />
  );
}
