import type { Fase } from '../../../shared/domain/casus/fase.ts';
import type { Afweging } from '../../../shared/kader/afweging.ts';
import { faseLabel, faseNaam } from '../../../shared/kader/fase.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import { FaseChip } from '../../components/fase-chip.tsx';
import { RadioList } from '../../components/radio-list.tsx';
import { stappenFrom, type StapChoice } from '../../../shared/kader/stappen-from.ts';

interface StapListProps {
  kader: Kader;
  van: Fase | null;
  chosen: Pick<StapChoice, 'overgang'> & { naar: Fase | null };
  afweging: Pick<Afweging, 'naar' | 'binnen'>;
  onChange: (stap: Pick<StapChoice, 'naar' | 'overgang'>) => void;
}

/** The steps the kader knows from here, with the outcome of the afweging beside the one it names. */
export function StapList({ kader, van, chosen, afweging, onChange }: StapListProps) {
  const stappen = stappenFrom(kader, van);
  const aside = ({ naar, overgang }: StapChoice): string[] => {
    if (overgang !== null) {
      const asked = afweging.binnen.some((inzet) => inzet.overgang === overgang);
      return [`de casus blijft in ${faseLabel(kader, naar)}`, asked ? 'volgt uit de antwoorden' : ''];
    }
    return [naar === van ? 'blijft zo' : '', naar === afweging.naar ? 'uitkomst van de afweging' : ''];
  };
  return (
    <RadioList
      label={van === null ? 'In welke fase komt de casus?' : `Van ${faseLabel(kader, van)} naar`}
      value={
        stappen.find(({ naar, overgang }) => naar === chosen.naar && overgang === chosen.overgang)?.id ?? null
      }
      onChange={(id) => {
        const stap = stappen.find((one) => one.id === id);
        if (stap !== undefined) onChange(stap);
      }}
      choices={stappen.map((stap) => ({
        id: stap.id,
        content:
          stap.overgang === null ? (
            <FaseChip fase={stap.naar} name={faseNaam(kader, stap.naar)} />
          ) : (
            <strong>{stap.kop}</strong>
          ),
        aside: aside(stap)
          .filter((text) => text !== '')
          .join(', '),
      }))}
    />
  );
}
